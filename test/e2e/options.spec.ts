import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { saveClaim, setBackup, tagSelected } from './claim-steps';
import { type Extension, expect, test } from './extension';
import { expectMarks, expectNoMarks, marksOf, selectWords } from './page-marks';
import { changesOf, untouched, watchDom } from './watch-dom';

test.use({ claimMarks: true });

/** In the extension's own contexts. */
declare const chrome: typeof browser;

/** How a page draws a mark: the style and the colour of its line, and its ground. */
const drawn = (page: Page, mark: string) =>
  page.evaluate((name) => {
    const [range] = CSS.highlights.get(`ascribe-${name}`) ?? [];
    if (!range?.startContainer.parentElement) return undefined;
    const style = getComputedStyle(range.startContainer.parentElement, `::highlight(ascribe-${name})`);
    return `${style.textDecorationStyle} ${style.textDecorationColor}`;
  }, mark);

async function chooseAgencies(options: Page): Promise<void> {
  await options.getByRole('radio', { name: 'Agencies' }).check();
  await options.getByRole('group', { name: 'Colour on light pages' }).getByRole('radio', { name: 'red' }).check();
  await options.getByRole('group', { name: 'Colour on dark pages' }).getByRole('radio', { name: 'yellow' }).check();
  await options.getByLabel('Line', { exact: true }).selectOption('wavy');
}

const usual = 'double rgb(47, 134, 200)';
const onLight = 'wavy color(srgb 0.756863 0.152941 0.176471)';
const onDark = 'wavy color(srgb 0.941176 0.894118 0.258824)';

test('colours and lines reach pages that are open and pages that are opened, light or dark, and the usual ones come back', async ({
  page,
  context,
  origin,
  extension,
}) => {
  await watchDom(page);
  await page.goto(`${origin}/semantic.html`);
  await expectMarks(page, { 'ascribe-agency': ['National Crime Agency'] });
  expect(await drawn(page, 'agency')).toBe(usual);
  const options = await extension.open('options.html');
  await chooseAgencies(options);
  await expect.poll(() => drawn(page, 'agency')).toBe(onLight);
  const dark = await context.newPage();
  await dark.goto(`${origin}/dark.html`);
  await expect.poll(() => drawn(dark, 'agency')).toBe(onDark);
  await options.getByRole('button', { name: 'Back to the usual looks' }).click();
  await expect.poll(() => drawn(page, 'agency')).toBe(usual);
  await expect.poll(() => drawn(dark, 'agency')).toBe(usual);
  expect(await changesOf(page)).toEqual(untouched);
  expect(await page.evaluate(() => [document.adoptedStyleSheets.length, document.documentElement.getAttributeNames()])).toEqual([
    0,
    ['lang'],
  ]);
});

test('the popup and the sample article follow the looks', async ({ page, origin, extension }) => {
  const options = await extension.open('options.html');
  await chooseAgencies(options);
  await page.goto(`${origin}/semantic.html`);
  await expectMarks(page, { 'ascribe-agency': ['National Crime Agency'] });
  const popup = await extension.openFor(page);
  const legend = popup.locator('[data-line=agency]').first();
  await expect(legend).toHaveCSS('text-decoration-style', 'wavy');
  await expect(legend).toHaveCSS('text-decoration-color', 'rgb(193, 39, 45)');
  const sample = await extension.open('sample.html');
  await expectMarks(sample, { 'ascribe-agency': ['National Cyber Defence Agency'] });
  await expect.poll(() => drawn(sample, 'agency')).toBe(onLight);
});

test('what is alleged goes when it is switched off, in the page and in the popup, and comes back', async ({ page, origin, extension }) => {
  await page.goto(`${origin}/dark.html`);
  await expectMarks(page, { 'ascribe-attribution-alleged': ['accused'] });
  const before = await marksOf(page);
  const popup = await extension.openFor(page);
  const rows = popup.getByRole('tabpanel').getByRole('button', { name: /^Tag: .*accused/ });
  await expect(rows).toHaveCount(1);
  const options = await extension.open('options.html');
  const alleged = options.getByRole('switch', { name: /^alleged/ });
  await alleged.click();
  await expect.poll(async () => Object.keys(await marksOf(page))).not.toContain('ascribe-attribution-alleged');
  await expect(rows).toHaveCount(0);
  await expect(popup.getByText('5 of 6 shown')).toBeVisible();
  await popup.getByText('How firm the words are').click();
  await popup.getByRole('switch', { name: /^alleged/ }).click();
  await expect.poll(() => marksOf(page)).toEqual(before);
  await expect(alleged).toBeChecked();
});

/** A page with one claim. */
async function tagOne(page: Page, origin: string, extension: Extension): Promise<void> {
  await page.goto(`${origin}/dark.html`);
  await expectMarks(page, { 'ascribe-agency': ['Interpol'] });
  await selectWords(page, 'petrol');
  const popup = await extension.openFor(page);
  await tagSelected(popup);
  await saveClaim(popup);
  await popup.close();
}

const windows = ['popup.html', 'sidepanel.html', 'library.html', 'options.html'];
const reminder = /^1 claim is newer than your last backup/;

test('a backup of a month ago is told of in every window, and a new one ends that', async ({ page, origin, extension }) => {
  await tagOne(page, origin, extension);
  const opened = await Promise.all(windows.map((path) => extension.openFor(page, path)));
  await expect(opened[2]!.getByText('1 claim in 1 article')).toBeVisible();
  for (const window of opened) expect(await window.getByText(reminder).count()).toBe(0);
  await setBackup(extension, 30);
  for (const window of opened) await expect(window.getByText(reminder)).toBeVisible();
  const [popup] = opened;
  const saving = popup!.waitForEvent('download');
  await popup!.getByRole('button', { name: 'Back up now' }).click();
  expect(JSON.parse(readFileSync(await (await saving).path(), 'utf8')).first.items).toHaveLength(1);
  for (const window of opened) await expect(window.getByText(reminder)).toBeHidden();
  await expect(popup!.getByText('Saved a backup of 1 claim.')).toBeVisible();
  await expect(opened[3]!.getByText(/, with 1 claim$/)).toBeVisible();
});

test('a reminder that is put off is gone from every window, and a young backup brings none', async ({ page, origin, extension }) => {
  await tagOne(page, origin, extension);
  const popup = await extension.openFor(page);
  const library = await extension.open('library.html');
  await setBackup(extension, 30);
  await expect(library.getByText(reminder)).toBeVisible();
  await popup.getByRole('button', { name: 'Later' }).click();
  await expect(library.getByText(reminder)).toBeHidden();
  await setBackup(extension, 30);
  await expect(library.getByText(reminder)).toBeVisible();
  await setBackup(extension, 13);
  await expect(library.getByText(reminder)).toBeHidden();
});

test('all is deleted only once its number was typed, settings and looks too if the reader wants that', async ({
  page,
  origin,
  extension,
}) => {
  await tagOne(page, origin, extension);
  const options = await extension.open('options.html');
  await chooseAgencies(options);
  await options.getByLabel('Your name').fill('A. Reader');
  await options.getByRole('button', { name: 'Delete all claims' }).click();
  const dialog = options.getByRole('dialog');
  await dialog.getByRole('switch', { name: /^Settings/ }).check();
  const saving = options.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Back up now' }).click();
  await saving;
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
  const forGood = dialog.getByRole('button', { name: 'Delete for good' });
  for (const typed of ['', '2', 'one', '11']) {
    await dialog.getByLabel(/^To confirm/).fill(typed);
    await expect(forGood).toBeDisabled();
  }
  expect(Object.keys(await marksOf(page))).toContain('ascribe-claim');
  await dialog.getByLabel(/^To confirm/).fill('1');
  await forGood.click();
  await expect(dialog).toBeHidden();
  await expect(options.getByText('0 claims · 0 articles · 0 lists of names')).toBeVisible();
  await expect.poll(async () => Object.keys(await marksOf(page))).not.toContain('ascribe-claim');
  expect(await extension.worker.evaluate(() => chrome.storage.local.get())).toEqual({});
  await options.reload();
  await expect(options.getByLabel('Your name')).toHaveValue('');
  await expect(options.getByText('none yet', { exact: true })).toBeVisible();
});

test('a deletion that is called off deletes nothing', async ({ page, origin, extension }) => {
  await tagOne(page, origin, extension);
  const options = await extension.open('options.html');
  await options.getByRole('button', { name: 'Delete all claims' }).click();
  await options.getByRole('button', { name: 'Delete', exact: true }).click();
  await options.keyboard.press('Escape');
  await expect(options.getByRole('dialog')).toBeHidden();
  await expect(options.getByText(/^1 claim · 1 article/)).toBeVisible();
});

test('marks that are switched off everywhere stay away while looks change', async ({ page, origin, extension }) => {
  await page.goto(`${origin}/dark.html`);
  await expectMarks(page, { 'ascribe-agency': ['Interpol'] });
  const options = await extension.open('options.html');
  await options.getByRole('switch', { name: 'Mark pages' }).click();
  await expectNoMarks(page);
  await chooseAgencies(options);
  await options.getByRole('switch', { name: 'Mark pages' }).click();
  await expect.poll(() => drawn(page, 'agency')).toBe(onDark);
});
