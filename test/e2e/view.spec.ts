import type { Page } from '@playwright/test';
import { expect, test } from './extension';
import { expectMarks, marksOf } from './page-marks';

/** The rules' likelihoods stand in a table; those of the trained model change whenever it is trained anew. */
test.use({ build: 'chrome-mv3-rules-e2e' });

const attributionsOf = async (page: Page) => (await marksOf(page))['ascribe-attribution'] ?? [];
const quietOf = async (page: Page) => (await marksOf(page))['ascribe-attribution-quiet'] ?? [];

test.beforeEach(async ({ page, origin }) => {
  await page.goto(`${origin}/view.html`);
  await expectMarks(page, { 'ascribe-attribution': ['blamed', 'denied', 'said'] });
});

test('at first blame is marked plainly, a plain said quietly, wishes, quoted statements and doubtful marks not at all', async ({
  page,
}) => {
  expect(await quietOf(page)).toEqual(['said', 'promised', 'told']);
  expect(await attributionsOf(page)).toEqual(['blame', 'said', 'blamed', 'denied', 'promised', 'told', 'reportedly']);
});

const switched = [
  { name: /^Wants or plans/, words: 'wants' },
  { name: /^Within quotations/, words: 'say' },
];
for (const { name, words } of switched) {
  test(`${words} is marked as soon as its kind is switched on, and goes when it is switched off, without a reload`, async ({
    page,
    extension,
  }) => {
    const before = await attributionsOf(page);
    const popup = await extension.openFor(page);
    await popup.getByText('Kinds of statement').click();
    const kind = popup.getByRole('switch', { name });
    await expect(kind).toHaveAccessibleName(/ 1$/);
    await kind.click();
    await expect.poll(() => attributionsOf(page)).toContain(words);
    await expect(popup.getByRole('button', { name: `${before.length + 1} attributions` })).toBeVisible();
    await kind.click();
    await expect.poll(() => attributionsOf(page)).toEqual(before);
  });
}

test('blame goes when it is switched off in the options, in the page and in the side panel', async ({ page, extension }) => {
  const panel = await extension.openFor(page, 'sidepanel.html');
  const rows = panel.getByRole('region', { name: 'Attributions' }).getByRole('button', { name: /^Tag: / });
  await expect(rows).toHaveCount(7);
  const options = await extension.open('options.html');
  await options.getByRole('switch', { name: /^Blames/ }).click();
  await expect.poll(() => attributionsOf(page)).toEqual(['said', 'denied', 'promised', 'told', 'reportedly']);
  await expect(rows).toHaveCount(5);
});

test('more marks, and fewer, than usual are shown at once', async ({ page, extension }) => {
  const popup = await extension.openFor(page);
  await popup.getByText('More marks').click();
  await expect.poll(() => attributionsOf(page)).toContain('allegation');
  await popup.getByText('Fewer marks').click();
  await expect.poll(() => attributionsOf(page)).toEqual(['blame', 'said', 'blamed', 'told', 'reportedly']);
  await popup.getByText('Usual').click();
  await expect.poll(() => attributionsOf(page)).toContain('denied');
  expect(await attributionsOf(page)).not.toContain('allegation');
});

test('the side panel is narrowed down to one kind of statement', async ({ page, extension }) => {
  const panel = await extension.openFor(page, 'sidepanel.html');
  await panel.getByRole('combobox', { name: 'Kind of statement' }).selectOption('Denies');
  const rows = panel.getByRole('region', { name: 'Attributions' }).getByRole('button', { name: /^Tag: / });
  await expect(rows).toHaveCount(1);
  await expect(rows).toHaveAccessibleName('Tag: Vantor Marine denied');
});
