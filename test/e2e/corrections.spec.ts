import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { card, cardText, pressInCard } from './card-steps';
import { type Extension, expect, test } from './extension';
import { clickWords, expectMarks, marksOf, selectWords } from './page-marks';
import { changesOf, watchDom } from './watch-dom';

/** In the extension's own contexts. */
declare const chrome: typeof browser;

const people = async (page: Page) => (await marksOf(page))['ascribe-actor'] ?? [];
const agencies = async (page: Page) => (await marksOf(page))['ascribe-agency'] ?? [];

test.beforeEach(async ({ page, origin }) => {
  await watchDom(page);
  await page.goto(`${origin}/frames.html`);
  await expectMarks(page, { 'ascribe-actor': ['Dana Petrov'], 'ascribe-agency': ['Customs Service'] });
});

/** Selects words of a page and chooses in the context menu what they are. */
async function markSelected(extension: Extension, page: Page, words: string, is: string): Promise<void> {
  await selectWords(page, words);
  await extension.chooseMenu(page, words, `mark-as-${is}`);
}

test('a mark that is none is dismissed in its card, at once and for good, and taken back there', async ({ page }) => {
  await clickWords(page, 'Dana Petrov');
  await pressInCard(page, 'Not an actor');
  await expect.poll(() => people(page)).not.toContain('Dana Petrov');
  await expect.poll(() => cardText(page)).toContain('Corrected here: Not an actor.');
  await page.keyboard.press('Escape');
  const { sameHtml, sameTextNodes } = await changesOf(page);
  expect({ sameHtml, sameTextNodes }).toEqual({ sameHtml: true, sameTextNodes: true });

  await page.reload();
  await expectMarks(page, { 'ascribe-agency': ['Customs Service'] });
  expect(await people(page)).not.toContain('Dana Petrov');
});

test('what was pressed by mistake is undone in the card', async ({ page }) => {
  await clickWords(page, 'Dana Petrov');
  await pressInCard(page, 'Not an actor');
  await expect.poll(() => people(page)).not.toContain('Dana Petrov');
  await pressInCard(page, 'Undo');
  await expect.poll(() => people(page)).toContain('Dana Petrov');
  await expect.poll(() => cardText(page)).toContain('The correction was taken back.');
});

test('a mark of another kind is marked as that, says that the reader did so, and is taken back by its card', async ({ page }) => {
  await clickWords(page, 'Customs Service');
  await pressInCard(page, 'This is an actor');
  await expectMarks(page, { 'ascribe-actor': ['Customs Service'] });
  expect(await agencies(page)).not.toContain('Customs Service');
  await page.reload();
  await expectMarks(page, { 'ascribe-actor': ['Customs Service'] });
  await clickWords(page, 'Customs Service');
  await expect.poll(() => cardText(page)).toContain('You corrected this.');
  await pressInCard(page, 'Take the correction back');
  await expectMarks(page, { 'ascribe-agency': ['Customs Service'] });
});

test('what holds everywhere holds for the same words of other pages, those that are open included, and here for one place only', async ({
  page,
  origin,
  context,
}) => {
  await page.goto(`${origin}/sample.html`);
  await expectMarks(page, { 'ascribe-actor': ['Sandworm', 'Sandworm'] });
  const places = (await people(page)).filter((words) => words === 'Sandworm').length;
  const other = await context.newPage();
  await other.goto(`${origin}/sample.html?other`);
  await expectMarks(other, { 'ascribe-actor': ['Sandworm'] });
  const named = async (where: Page) => (await people(where)).filter((words) => words === 'Sandworm').length;

  await page.bringToFront();
  await clickWords(page, 'Sandworm');
  await pressInCard(page, 'Not an actor');
  await expect.poll(() => named(page)).toBe(places - 1);
  expect(await named(other)).toBe(places);

  await pressInCard(page, 'Undo');
  await expect.poll(() => named(page)).toBe(places);
  await pressInCard(page, 'Everywhere “Sandworm” is marked like this');
  await pressInCard(page, 'Not an actor');
  await expect.poll(() => named(page)).toBe(0);
  await expect.poll(() => named(other)).toBe(0);
});

test('other limits are selected and chosen in the context menu, in place of what was marked there', async ({ page, extension }) => {
  await markSelected(extension, page, 'Inspector Dana Petrov', 'actor');
  await expectMarks(page, { 'ascribe-actor': ['Inspector Dana Petrov'] });
  expect(await people(page)).not.toContain('Dana Petrov');
  await markSelected(extension, page, 'Inspector Dana Petrov', 'none');
  await expect.poll(() => people(page)).not.toContain('Inspector Dana Petrov');
  expect(await people(page)).not.toContain('Dana Petrov');
  await markSelected(extension, page, 'furniture shop', 'agency');
  await expectMarks(page, { 'ascribe-agency': ['furniture shop'] });
  await page.reload();
  await expectMarks(page, { 'ascribe-agency': ['furniture shop'] });
});

test('words outside an article are no marks, and our button says so', async ({ page, origin, extension }) => {
  await page.goto(`${origin}/frames/viewer.html?show=/semantic.html`);
  await expect.poll(() => extension.stateOf(page)).toBe('no-article');
  await markSelected(extension, page, 'Reading room', 'agency');
  const badge = () =>
    extension.worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      return chrome.action.getBadgeText({ tabId: tab?.id });
    });
  await expect.poll(badge).toBe('!');
});

test('what is selected is marked from the side panel too', async ({ page, extension }) => {
  await selectWords(page, 'furniture shop');
  const panel = await extension.openFor(page, 'sidepanel.html');
  await panel.getByText('Marks in selected text').click();
  await panel.getByRole('button', { name: 'Mark as agency' }).click();
  await expectMarks(page, { 'ascribe-agency': ['furniture shop'] });
  await expect(panel.getByText('The selected words are marked so now.')).toBeVisible();
});

test('corrections are listed in the options, deleted there and put back', async ({ page, extension }) => {
  await clickWords(page, 'Dana Petrov');
  await pressInCard(page, 'Not an actor');
  await expect.poll(() => people(page)).not.toContain('Dana Petrov');
  const options = await extension.open('options.html');
  const section = options.getByRole('region', { name: 'Corrections of marks' });
  await expect(section.getByRole('listitem')).toHaveText([/Dana Petrov.*actor → no mark.*on 127\.0\.0\.1/]);
  await section.getByRole('button', { name: 'Delete the correction of “Dana Petrov”' }).click();
  await expect.poll(() => people(page)).toContain('Dana Petrov');
  await section.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => people(page)).not.toContain('Dana Petrov');
  await expect(section.getByRole('listitem')).toHaveCount(1);
});

test('corrections leave in an export, are gone with everything else, and hold again once they are imported', async ({
  page,
  extension,
}) => {
  await clickWords(page, 'Dana Petrov');
  await pressInCard(page, 'Not an actor');
  await expect.poll(() => people(page)).not.toContain('Dana Petrov');
  const options = await extension.open('options.html');
  const section = options.getByRole('region', { name: 'Corrections of marks' });
  await section.getByRole('button', { name: 'Export' }).click();
  const dialog = section.getByRole('dialog');
  await expect(dialog.getByRole('status')).toHaveText('1 correction');
  const saving = options.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save file' }).click();
  const file = await (await saving).path();
  await section.getByRole('button', { name: /^Delete the correction/ }).click();
  await expect.poll(() => people(page)).toContain('Dana Petrov');
  await options.reload();
  await options
    .getByLabel('Import a file')
    .setInputFiles({ name: 'claims.json', mimeType: 'application/json', buffer: readFileSync(file) });
  await expect(options.getByText('1 correction of a mark: pages are marked by it too.')).toBeVisible();
  await options.getByRole('button', { name: /^Import \d+ claim/ }).click();
  await expect(options.getByText(/1 correction of a mark is new\.$/)).toBeVisible();
  await expect.poll(() => people(page)).not.toContain('Dana Petrov');
});

test('a script of the page that opens no card corrects nothing', async ({ page, extension }) => {
  await clickWords(page, 'Dana Petrov');
  await expect(card(page)).toBeVisible();
  await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('ascribe-card')!;
    const { left, top, width, height } = host.getBoundingClientRect();
    for (let x = left + 4; x < left + width; x += 8)
      for (let y = top + 4; y < top + height; y += 8)
        document.elementFromPoint(x, y)?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: x, clientY: y }));
  });
  const options = await extension.open('options.html');
  await expect(options.getByText(/^None yet\. Click a mark/)).toBeVisible();
});

test('in the sample article of the extension marks are corrected too', async ({ extension }) => {
  const sample = await extension.open('sample.html');
  await expectMarks(sample, { 'ascribe-actor': ['Kari Aasheim'] });
  await clickWords(sample, 'Kari Aasheim');
  await pressInCard(sample, 'This is an agency');
  await expectMarks(sample, { 'ascribe-agency': ['Kari Aasheim'] });
  await pressInCard(sample, 'Undo');
  await expectMarks(sample, { 'ascribe-actor': ['Kari Aasheim'] });
});
