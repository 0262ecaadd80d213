import type { Page } from '@playwright/test';
import { claimsIn, exported, openForm, saveClaim, showClaims, tagSelected } from './claim-steps';
import { type Extension, expect, test } from './extension';
import { clickWords, expectMarks, expectNoMarks, marksOf, selectWords } from './page-marks';

test.use({ claimMarks: true });

const passage = 'seized four crates of machine parts';

/** The page with the claims of these tests, marked. */
async function openMarked(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/frames.html`);
  await expectMarks(page, { 'ascribe-agency': ['Customs Service'] });
}

/** Tags the passage, as most of these tests begin. */
async function tagPassage(page: Page, extension: Extension): Promise<Page> {
  await selectWords(page, passage);
  const popup = await extension.openFor(page);
  await tagSelected(popup);
  await saveClaim(popup);
  return popup;
}

test.beforeEach(async ({ page, origin }) => openMarked(page, origin));

test('an attribution in the popup opens the claim form, filled in with what was read there', async ({ page, extension }) => {
  const popup = await extension.openFor(page);
  await popup.getByRole('button', { name: /^Tag: The United Nations panel/ }).click();
  const form = await openForm(popup);
  await expect(form.getByLabel('Asserted by')).toHaveValue(/United Nations panel/);
  await expect(form.getByRole('textbox', { name: 'Statement' })).toHaveValue(/such parts had been sent/);
  await expect(form.getByLabel('Verdict')).toHaveValue('unverified');
  await saveClaim(popup);
  await showClaims(popup);
  await expect.poll(() => claimsIn(popup)).toHaveLength(1);
  await expect.poll(async () => Object.keys(await marksOf(page))).toContain('ascribe-claim');
});

test('selected text is tagged from the popup, its quote kept word for word', async ({ page, extension }) => {
  await selectWords(page, passage);
  const popup = await extension.openFor(page);
  const form = await tagSelected(popup);
  await expect(form.getByLabel('Quoted passage')).toHaveText(passage);
  await form.getByRole('textbox', { name: 'Statement' }).fill('Parts for centrifuges were seized.');
  await form.getByLabel('Verdict').selectOption('supported');
  await form.getByLabel('Your confidence as a number').fill('70');
  await form.getByRole('combobox', { name: 'Tags' }).fill('sanctions');
  await form.getByRole('combobox', { name: 'Tags' }).press('Enter');
  await form.getByLabel('Note').fill('See the panel’s report.');
  await saveClaim(popup);
  await expectMarks(page, { 'ascribe-claim': [passage] });
  const { first } = JSON.parse(await exported(popup, 'This page'));
  expect(first.items[0].target.selector[0]).toMatchObject({ type: 'TextQuoteSelector', exact: passage });
  expect(JSON.stringify(first.items[0].body)).toContain('Parts for centrifuges were seized.');
});

const waysIn = [
  { way: 'the context menu', use: (page: Page, extension: Extension) => extension.chooseMenu(page, passage) },
  { way: 'a keyboard shortcut', use: (page: Page, extension: Extension) => extension.pressShortcut(page, 'tag-claim') },
];
for (const { way, use } of waysIn) {
  test(`selected text is tagged from ${way}`, async ({ page, extension }) => {
    await selectWords(page, passage);
    await use(page, extension);
    const popup = await extension.openFor(page);
    const form = await openForm(popup);
    await expect(form.getByLabel('Quoted passage')).toHaveText(passage);
  });
}

test('a claim is found again after a reload, and at the same page with a fragment and a tracking parameter', async ({
  page,
  origin,
  extension,
}) => {
  await tagPassage(page, extension);
  await expectMarks(page, { 'ascribe-claim': [passage] });
  await page.reload();
  await expectMarks(page, { 'ascribe-claim': [passage] });
  await page.goto(`${origin}/frames.html?utm_source=letter#comments`);
  await expectMarks(page, { 'ascribe-claim': [passage] });
});

test('a claim is edited from the popup', async ({ page, extension }) => {
  const popup = await tagPassage(page, extension);
  await showClaims(popup);
  await popup.getByRole('button', { name: `Edit: ${passage}` }).click();
  const form = await openForm(popup);
  await form.getByRole('textbox', { name: 'Statement' }).fill('Customs found machine parts.');
  await form.getByLabel('Verdict').selectOption('disputed');
  await saveClaim(popup);
  await showClaims(popup);
  await expect.poll(() => claimsIn(popup)).toEqual(['Customs found machine parts.']);
  await expectMarks(page, { 'ascribe-claim': [passage] });
});

test('a deleted claim leaves the page, and undo brings it back', async ({ page, extension }) => {
  const popup = await tagPassage(page, extension);
  await expectMarks(page, { 'ascribe-claim': [passage] });
  await showClaims(popup);
  await popup.getByRole('button', { name: `Delete: ${passage}` }).click();
  await expect.poll(async () => Object.keys(await marksOf(page))).not.toContain('ascribe-claim');
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expectMarks(page, { 'ascribe-claim': [passage] });
  await expect.poll(() => claimsIn(popup)).toEqual([passage]);
});

test('two windows on one page never lose each other’s claims', async ({ page, extension }) => {
  const windows = [await extension.openFor(page), await extension.openFor(page, 'sidepanel.html')];
  const words = ['four crates', 'machine parts', 'a furniture shop', 'breaking sanctions', 'at least three ports', 'a customer in China'];
  for (const [index, word] of words.entries()) {
    const window = windows[index % windows.length]!;
    await selectWords(page, word);
    await tagSelected(window);
    await saveClaim(window);
  }
  const [popup, panel] = windows as [Page, Page];
  await showClaims(popup);
  await expect.poll(() => claimsIn(popup)).toHaveLength(words.length);
  await expect(panel.getByRole('region', { name: 'Claims' }).getByRole('button', { name: /^Edit: / })).toHaveCount(words.length);
  await expectMarks(page, { 'ascribe-claim': words });
});

test('what is typed into the form outlives its window', async ({ page, extension }) => {
  await selectWords(page, passage);
  const popup = await extension.openFor(page);
  const form = await tagSelected(popup);
  await form.getByLabel('Note').fill('half a thought');
  await popup.close();
  const again = await openForm(await extension.openFor(page));
  await expect(again.getByLabel('Note')).toHaveValue('half a thought');
});

test('claims stay marked where the other marks are hidden, and go with the rest when marks are off', async ({ page, extension }) => {
  const popup = await tagPassage(page, extension);
  for (const kind of ['actor', 'agenc', 'attribution']) await popup.getByRole('button', { name: new RegExp(`\\d+ ${kind}`) }).click();
  await expect.poll(async () => Object.keys(await marksOf(page))).toEqual(['ascribe-claim']);
  await popup.getByRole('switch', { name: 'This page' }).click();
  await expectNoMarks(page);
});

test('the card of an attribution opens the claim form on it', async ({ page, extension }) => {
  await clickWords(page, 'concluded');
  await expect(page.locator('ascribe-card')).toBeAttached();
  // The card has the focus; its buttons follow each other.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const form = await openForm(await extension.openFor(page));
  await expect(form.getByLabel('Asserted by')).toHaveValue(/United Nations panel/);
});
