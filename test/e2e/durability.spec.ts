import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { killWhileSaving } from '../../scripts/durability/kill-while-saving';
import { ensureBrowser } from '../../scripts/set-up/browsers';
import { newClaim, uuid } from '../store/samples';
import { saveClaim, tagSelected } from './claim-steps';
import { changeRows, exportedIds, raiseVersion, rowsIn } from './durability-steps';
import { type Extension, expect, test } from './extension';
import { openLibrary, statementsIn } from './library-steps';
import { expectMarks, selectWords } from './page-marks';

const statements = ['One.', 'Two.', 'Three.'];
const claims = statements.map((statement) => ({ statement }));
const page = 'https://news.example/1';

/** Opens each kind of window in which a reader may learn of it, on a page that has claims. */
async function openWindows(extension: Extension): Promise<Page[]> {
  return Promise.all(['library.html', 'options.html', 'popup.html?tab=1', 'sidepanel.html?tab=1'].map((path) => extension.open(path)));
}

test.describe('the disk', () => {
  // Chromium gives an extension of this permission all room that there is; without it the same error comes sooner.
  const copy = mkdtempSync(join(tmpdir(), 'ascribe-quota-'));
  test.use({ build: copy });
  test.beforeAll(() => {
    cpSync(resolve(import.meta.dirname, '../../.output/chrome-mv3-e2e'), copy, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
    const permissions = manifest.permissions.filter((permission: string) => permission !== 'unlimitedStorage');
    writeFileSync(join(copy, 'manifest.json'), JSON.stringify({ ...manifest, permissions }));
  });
  test.afterAll(() => rmSync(copy, { recursive: true, force: true, maxRetries: 5 }));

  test('is full: the form says so and stays, and saves once there is room again', async ({ page, context, origin, extension }) => {
    await page.goto(`${origin}/frames.html`);
    await expectMarks(page, { 'ascribe-agency': ['Customs Service'] });
    await selectWords(page, 'four crates');
    const popup = await extension.openFor(page);
    const form = await tagSelected(popup);
    await form.getByLabel('Note').fill('Nothing of this may be lost.');
    const session = await context.newCDPSession(popup);
    const quotaOf = (quotaSize?: number) =>
      session.send('Storage.overrideQuotaForOrigin', { origin: extension.address('').slice(0, -1), quotaSize });
    await quotaOf(1);
    await form.getByRole('button', { name: /^Save/ }).click();
    await expect(form.getByRole('alert')).toContainText('The disk or the browser’s storage is full. Free some space, then try again.');
    await expect(form.getByLabel('Note')).toHaveValue('Nothing of this may be lost.');
    expect(await rowsIn(popup, 'annotations')).toHaveLength(0);
    await quotaOf();
    await saveClaim(popup);
    expect(await rowsIn(popup, 'annotations')).toHaveLength(1);
  });
});

test('a database of a newer version is left alone, every window says so, and offers the last copy as a file', async ({ extension }) => {
  const library = await openLibrary(extension, claims);
  await extension.open('library.html'); // makes the first copy
  const options = await extension.open('options.html');
  await expect(options.getByRole('button', { name: /^Restore the copy of/ })).toBeVisible();
  await raiseVersion(library, 40);
  for (const window of await openWindows(extension)) {
    const notice = window.getByRole('alert').filter({ hasText: 'The database was written by a newer version of Ascribe.' }).first();
    await expect(notice).toContainText('There is an automatic copy with 3 claims');
    const saving = window.waitForEvent('download');
    await notice.getByRole('button', { name: 'Save as file' }).click();
    const { first } = JSON.parse(readFileSync(await (await saving).path(), 'utf8'));
    expect(first.items).toHaveLength(3);
  }
  expect(await rowsIn(library, 'annotations')).toHaveLength(3);
});

test('damaged rows take no others along: these are listed and exported, and every window tells of it and what to do', async ({
  extension,
  page: tab,
  origin,
}) => {
  await tab.goto(`${origin}/frames.html`);
  await expectMarks(tab, { 'ascribe-agency': ['Customs Service'] });
  const { draft } = newClaim(1);
  const source = tab.url();
  const library = await openLibrary(extension, claims);
  const row = (await rowsIn(library, 'annotations'))[0];
  await changeRows(library, {
    put: {
      annotations: [
        { ...row, body: [] },
        { ...row, id: uuid(8), page: source, target: { ...draft.target, source } },
        { id: uuid(9), page: source },
      ],
      catalogue: [{ page, revision: 99, entries: [null] }],
    },
    remove: { articles: [page] },
  });
  const whole = [1, 2, 8].map(uuid);
  await library.reload();
  await expect.poll(() => statementsIn(library)).toHaveLength(whole.length);
  const [popup, panel] = [await extension.openFor(tab), await extension.openFor(tab, 'sidepanel.html')];
  await expect(library.getByRole('alert')).toContainText('2 saved claims cannot be read.');
  for (const window of [popup, panel]) await expect(window.getByRole('alert')).toContainText('1 saved claim cannot be read.');
  for (const window of [library, popup, panel]) {
    await expect(window.getByRole('alert')).toContainText('all other claims can be used and exported');
    await expect(window.getByRole('alert')).toContainText('restore an automatic copy in the options');
  }
  expect(await exportedIds(library)).toEqual(whole);
});

test('claims deleted by mistake come back from the last copy, after a look at what that would bring, and that is taken back too', async ({
  extension,
}) => {
  const library = await openLibrary(extension, claims);
  await extension.open('library.html');
  await changeRows(library, { remove: { annotations: [uuid(0), uuid(1)] } });
  const options = await extension.open('options.html');
  await options.getByRole('button', { name: /^Restore the copy of/ }).click();
  await expect(options.getByText('An export of Ascribe: 3 claims')).toBeVisible();
  await expect(options.getByText('New: 2.')).toBeVisible();
  await expect(options.getByText('What is newer here stays, and nothing is deleted.')).toBeVisible();
  await options.getByRole('button', { name: 'Import 3 claims' }).click();
  await expect(options.getByText('Imported: 2 new, 0 updated, 1 already here.')).toBeVisible();
  expect(await exportedIds(options)).toEqual([0, 1, 2].map(uuid));
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => exportedIds(options)).toEqual([uuid(2)]);
});

test('a database that the browser has emptied is noticed by its copy, from which all claims come back', async ({ extension }) => {
  const library = await openLibrary(extension, claims);
  await extension.open('library.html');
  await changeRows(library, { remove: { annotations: [0, 1, 2].map(uuid), articles: [page], catalogue: [page] } });
  const options = await extension.open('options.html');
  for (const window of [await extension.open('library.html'), options, await extension.open('popup.html?tab=1')]) {
    await expect(window.getByRole('alert')).toContainText('0 claims are here, fewer by far than in the last automatic copy');
  }
  await options.getByRole('button', { name: /^Restore the copy of/ }).click();
  await options.getByRole('button', { name: 'Import 3 claims' }).click();
  await expect(options.getByText(/^Imported: 3 new/)).toBeVisible();
  await library.reload();
  await expect.poll(() => statementsIn(library)).toHaveLength(3);
  await expect(library.getByRole('alert')).toHaveCount(0);
});

test('deleting everything deletes the copies, and one copy is deleted at a press', async ({ extension }) => {
  await openLibrary(extension, claims);
  await extension.open('library.html');
  const options = await extension.open('options.html');
  const copies = options.getByRole('button', { name: /^Delete the copy of/ });
  await expect(copies).toHaveCount(1);
  await copies.click();
  await expect(options.getByText('The copy was deleted.')).toBeVisible();
  await expect(copies).toHaveCount(0);
  await options.reload(); // makes another
  await expect(copies).toHaveCount(1);
  await options.getByRole('button', { name: 'Delete all claims' }).click();
  await expect(options.getByText('every correction, and the automatic copies')).toBeVisible();
  await options.getByRole('button', { name: 'Delete', exact: true }).click();
  await options.getByLabel(/^To confirm/).fill('3');
  await options.getByRole('button', { name: 'Delete for good' }).click();
  await expect(copies).toHaveCount(0);
  expect(await rowsIn(options, 'annotations')).toHaveLength(0);
});

test('of claims that two windows and the popup were saving when the browser was killed, none that was acknowledged is missing', async () => {
  test.setTimeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'ascribe-kill-'));
  try {
    const extension = resolve(import.meta.dirname, '../../.output/chrome-mv3-e2e');
    const survived = await killWhileSaving({ browser: ensureBrowser('chromium'), extension, folder, kills: 1, saves: 300 });
    expect(survived).toMatchObject({ missing: [], unreadable: 0 });
    expect(survived.acknowledged).toBeGreaterThanOrEqual(300);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
