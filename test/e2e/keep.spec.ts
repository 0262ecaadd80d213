import type { Page } from '@playwright/test';
import { claimsIn, exported, saveClaim, showClaims, tagSelected } from './claim-steps';
import { type Extension, expect, test } from './extension';
import { expectMarks, marksOf, selectWords } from './page-marks';

test.use({ claimMarks: true });

const words = ['four crates', 'breaking sanctions', 'a customer in China'];

/** A page with a few claims, and its popup. */
async function tagSome(page: Page, origin: string, extension: Extension): Promise<Page> {
  await page.goto(`${origin}/frames.html`);
  await expectMarks(page, { 'ascribe-agency': ['Customs Service'] });
  const popup = await extension.openFor(page);
  for (const word of words) {
    await selectWords(page, word);
    const form = await tagSelected(popup);
    await form.getByLabel('Note').fill(`About “${word}” — ünïcödé, 漢字, 🛰️`);
    await saveClaim(popup);
  }
  return popup;
}

async function deleteEverything(options: Page): Promise<void> {
  await options.getByRole('button', { name: 'Delete all claims' }).click();
  await options.getByRole('button', { name: 'Delete', exact: true }).click();
  await options.getByLabel(/^To confirm/).fill(String(words.length));
  await options.getByRole('button', { name: 'Delete for good' }).click();
  await expect(options.getByText(/^0 claims/).first()).toBeVisible();
}

/** Chooses a file in the options page; it shows what is in it, or what is wrong with it. */
async function chooseFile(options: Page, text: string | Uint8Array, name = 'claims.json'): Promise<void> {
  const buffer = Buffer.from(text);
  await options.getByLabel('Import a file').setInputFiles({ name, mimeType: 'application/json', buffer });
}

async function importText(options: Page, text: string): Promise<void> {
  await chooseFile(options, text);
  await options.getByRole('button', { name: /^Import \d+ claim/ }).click();
}

/** An export without what tells the time of exporting, and when the text was seen last: the page is open and goes on being read. */
function collection(text: string): unknown {
  const { id, created, first, ...rest } = JSON.parse(text, (key, value) => (key === 'lastSeen' ? undefined : value));
  expect(id).toContain(created);
  return { ...rest, items: first.items };
}

test('export, delete everything, import, export gives the same annotations, and they are marked again', async ({
  page,
  origin,
  extension,
}) => {
  const popup = await tagSome(page, origin, extension);
  const before = await exported(popup, 'Everything');
  expect(JSON.parse(before).first.items).toHaveLength(words.length);
  const options = await extension.open('options.html');
  await deleteEverything(options);
  await expect.poll(async () => Object.keys(await marksOf(page))).not.toContain('ascribe-claim');
  await importText(options, before);
  await expect(options.getByText(`Imported: ${words.length} new, 0 updated, 0 already here.`)).toBeVisible();
  await expectMarks(page, { 'ascribe-claim': words });
  expect(collection(await exported(popup, 'Everything'))).toEqual(collection(before));
});

test('a second import of the same file changes nothing', async ({ page, origin, extension }) => {
  const popup = await tagSome(page, origin, extension);
  const before = await exported(popup, 'Everything');
  const options = await extension.open('options.html');
  await importText(options, before);
  await expect(options.getByText(`Imported: 0 new, 0 updated, ${words.length} already here.`)).toBeVisible();
  expect(collection(await exported(popup, 'Everything'))).toEqual(collection(before));
});

const damaged: { what: string; damage: (text: string) => string | Uint8Array; says: RegExp }[] = [
  { what: 'an empty file', damage: () => '', says: /empty/i },
  { what: 'a file that is cut off', damage: (text) => text.slice(0, text.length / 2), says: /line \d+|column|cut off/i },
  {
    what: 'a file in another encoding',
    damage: (text) => Buffer.from(text, 'latin1'),
    says: /UTF-8|encod/i,
  },
  {
    what: 'a picture',
    damage: () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    says: /JSON|UTF-8|text/i,
  },
  { what: 'another JSON file', damage: () => '{"name":"ascribe","version":"0.1.0"}', says: /no kind of file/ },
  { what: 'a file with a verdict that does not exist', damage: (text) => text.replace('"unverified"', '"certain"'), says: /verdict/ },
  {
    what: 'a file with a claim about a script',
    damage: (text) => text.replace(/"source":"http[^"]*"/, '"source":"javascript:alert(1)"'),
    says: /source/,
  },
];
for (const { what, damage, says } of damaged) {
  test(`${what} is refused with what is wrong, and nothing is lost`, async ({ page, origin, extension }) => {
    const popup = await tagSome(page, origin, extension);
    const before = await exported(popup, 'Everything');
    const options = await extension.open('options.html');
    await chooseFile(options, damage(before));
    const notice = options.getByRole('alert');
    await expect(notice).toContainText('Nothing was imported.');
    await expect(notice).toContainText(says);
    expect(collection(await exported(popup, 'Everything'))).toEqual(collection(before));
  });
}

test('markup in a file is shown as words and runs nowhere', async ({ page, origin, extension }) => {
  const popup = await tagSome(page, origin, extension);
  const hostile = '<img src=x onerror=\\"document.title=1\\"><script>document.title=2</script>';
  const text = (await exported(popup, 'Everything')).replaceAll(/"four crates"/g, `"${hostile}"`);
  const options = await extension.open('options.html');
  await deleteEverything(options);
  await importText(options, text);
  await expect(options.getByText(/^Imported: 3 new/)).toBeVisible();
  await showClaims(popup);
  await expect.poll(() => claimsIn(popup)).toContainEqual(expect.stringContaining('<script>'));
  expect(await popup.title()).toBe('Ascribe');
});

test('the export of this page holds this page’s claims only', async ({ page, context, origin, extension }) => {
  await tagSome(page, origin, extension);
  const other = await context.newPage();
  await other.goto(`${origin}/dark.html`);
  await expectMarks(other, { 'ascribe-agency': ['Interpol'] });
  const popup = await extension.openFor(other);
  await selectWords(other, 'two doors');
  await tagSelected(popup);
  await saveClaim(popup);
  expect(JSON.parse(await exported(popup, 'This page')).first.items).toHaveLength(1);
  expect(JSON.parse(await exported(popup, 'Everything')).first.items).toHaveLength(words.length + 1);
});

test('each kind of file is saved as it was previewed, with each claim in it that it can hold', async ({ page, origin, extension }) => {
  const popup = await tagSome(page, origin, extension);
  const held = { stix: 'STIX 2.1', csv: 'CSV', markdown: 'Markdown' };
  for (const format of Object.values(held)) {
    const text = await exported(popup, 'This page', format);
    for (const word of words) expect(text, format).toContain(word);
    expect(text, format).toContain('ünïcödé, 漢字, 🛰️');
  }
});
