import { expect, test } from './extension';
import { expectMarks, expectNoMarks, marksOf } from './page-marks';

test('text that infinite scroll brings is marked too', async ({ page, origin }) => {
  await page.goto(`${origin}/infinite.html`);
  await expectMarks(page, { 'ascribe-agency': ['Ministry of Defence'] });
  expect((await marksOf(page))['ascribe-actor']).not.toContain('Astrid Moe');
  await page.locator('#end').scrollIntoViewIfNeeded();
  await expectMarks(page, {
    'ascribe-agency': ['Ministry of Defence', 'Financial Supervisory Authority'],
    'ascribe-actor': ['Astrid Moe'],
  });
});

test('an article that the page moves to without a load is marked, and the old one’s marks go', async ({ page, origin, extension }) => {
  await page.goto(`${origin}/client-navigation.html?story=satellite`);
  await expectMarks(page, { 'ascribe-actor': ['Ines Carvalho'] });
  const popup = await extension.openFor(page);
  await page.getByRole('link', { name: 'Chess' }).click();
  await expectMarks(page, { 'ascribe-actor': ['Tobias Frey'] });
  expect((await marksOf(page))['ascribe-actor']).not.toContain('Ines Carvalho');
  await expect(popup.getByText('Chess federation rejects claims of cheating by telephone')).toBeVisible();
  await page.goBack();
  await expectMarks(page, { 'ascribe-actor': ['Ines Carvalho'] });
});

test('new posts of a live blog are marked', async ({ page, origin }) => {
  await page.goto(`${origin}/live-blog.html`);
  await expectMarks(page, { 'ascribe-actor': ['Willem Postma'] });
  await page.getByRole('button', { name: 'Show 2 new posts' }).click();
  await expectMarks(page, { 'ascribe-actor': ['Willem Postma', 'Belarus'] });
});

test('a paywall over the text stays as it is, and closes as if nobody had marked anything', async ({
  page,
  origin,
  extension: _extension,
}) => {
  await page.goto(`${origin}/paywall.html`);
  await expectMarks(page, { 'ascribe-actor': ['Ruth Abel'] });
  await page.getByRole('button', { name: 'I have a subscription' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectMarks(page, { 'ascribe-actor': ['Ruth Abel', 'Morris Kane'] });
});

test('React takes over a page that is marked without finding a difference', async ({ page, origin }) => {
  await page.goto(`${origin}/hydrate.html`);
  await expectMarks(page, { 'ascribe-actor': ['Yvonne Clarke'] });
  await page.mouse.move(200, 200);
  const clap = page.getByRole('button', { name: /^Claps/ });
  await expect(async () => {
    await clap.click();
    await expect(clap).not.toHaveText('Claps: 0', { timeout: 100 });
  }).toPass();
  await expectMarks(page, { 'ascribe-actor': ['Yvonne Clarke'] });
});

test('marks that the page clears come back, and highlights of the page stay', async ({ page, origin }) => {
  await page.goto(`${origin}/semantic.html`);
  await expectMarks(page, { 'ascribe-actor': ['Helena Marsh'] });
  const before = await marksOf(page);
  await page.evaluate(() => {
    CSS.highlights.clear();
    CSS.highlights.set('of-the-page', new Highlight());
  });
  await expect.poll(() => marksOf(page)).toEqual(before);
  expect(await page.evaluate(() => CSS.highlights.has('of-the-page'))).toBe(true);
});

test('off and on again leaves the page and its highlights as they were', async ({ page, origin, extension }) => {
  await page.goto(`${origin}/semantic.html`);
  await expectMarks(page, { 'ascribe-actor': ['Helena Marsh'] });
  const before = await page.content();
  await extension.pressShortcut(page, 'toggle-marks');
  await expectNoMarks(page);
  expect(await page.content()).toBe(before);
  await extension.pressShortcut(page, 'toggle-marks');
  await expectMarks(page, { 'ascribe-actor': ['Helena Marsh'] });
});
