import { expect, test } from './extension';
import { expectMarks, expectNoMarks, marksOf } from './page-marks';

test.beforeEach(async ({ page, origin }) => {
  await page.goto(`${origin}/semantic.html`);
  await expectMarks(page, {
    'ascribe-actor': ['Helena Marsh'],
    'ascribe-agency': ['National Crime Agency'],
    'ascribe-attribution': ['said'],
  });
});

const kinds = [
  { kind: 'actor', button: /\d+ actors?/ },
  { kind: 'agency', button: /\d+ agenc/ },
  { kind: 'attribution', button: /\d+ attributions?/ },
];
for (const { kind, button } of kinds) {
  test(`pressing the count of a kind hides every ${kind} and no other mark, in other pages too`, async ({
    page,
    context,
    origin,
    extension,
  }) => {
    const before = await marksOf(page);
    const popup = await extension.openFor(page);
    await popup.getByRole('button', { name: button }).click();
    const others = Object.fromEntries(Object.entries(before).filter(([name]) => !name.startsWith(`ascribe-${kind}`)));
    await expect.poll(() => marksOf(page)).toEqual(others);
    const other = await context.newPage();
    await other.goto(`${origin}/dark.html`);
    await expect.poll(async () => Object.keys(await marksOf(other)).length).toBeGreaterThan(0);
    expect(Object.keys(await marksOf(other)).filter((name) => name.startsWith(`ascribe-${kind}`))).toEqual([]);
    await popup.getByRole('button', { name: button }).click();
    await expect.poll(() => marksOf(page)).toEqual(before);
  });
}

test('marks off for this page stay off until it is left', async ({ page, extension }) => {
  const popup = await extension.openFor(page);
  await popup.getByRole('switch', { name: 'This page' }).click();
  await expectNoMarks(page);
  await page.reload();
  await expectMarks(page, { 'ascribe-actor': ['Helena Marsh'] });
});

for (const { name, what } of [
  { name: 'This site', what: 'this site' },
  { name: 'Everywhere', what: 'everything' },
]) {
  test(`marks off for ${what} stay off after a reload and in other pages, until they are switched on`, async ({
    page,
    context,
    origin,
    extension,
  }) => {
    const other = await context.newPage();
    await other.goto(`${origin}/dark.html`);
    await expectMarks(other, { 'ascribe-actor': ['Henrik Sten'] });
    const popup = await extension.openFor(page);
    await popup.getByRole('switch', { name }).click();
    await expectNoMarks(page);
    await expectNoMarks(other);
    await page.reload();
    await expect(popup.getByText('Marks are off on this page.')).toBeVisible();
    expect(await marksOf(page)).toEqual({});
    await popup.getByRole('switch', { name }).click();
    await expectMarks(page, { 'ascribe-actor': ['Helena Marsh'] });
    await expectMarks(other, { 'ascribe-actor': ['Henrik Sten'] });
  });
}
