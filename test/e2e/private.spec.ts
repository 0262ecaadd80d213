import type { BrowserContext, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { saveClaim, tagSelected } from './claim-steps';
import { expect, test } from './extension';
import { clickWords, expectMarks, selectWords } from './page-marks';

/** In the extension's own contexts. */
declare const chrome: typeof browser;

test.use({ inPrivate: true });

const passage = 'Operations at four hospitals were postponed';

/** Opens a page in a private window of the browser. */
async function openPrivately(context: BrowserContext, ours: Page, url: string): Promise<Page> {
  const opening = context.waitForEvent('page');
  await ours.evaluate(async (address) => void (await chrome.windows.create({ incognito: true, url: address })), url);
  const page = await opening;
  await expectMarks(page, { 'ascribe-actor': ['Helena Marsh'] });
  return page;
}

/** All that the extension keeps, on disk and in memory, asked in a page of it: the browser may stop the worker at any moment. */
async function keptBy(ours: Page): Promise<unknown> {
  return ours.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const databases: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames)
        databases.push([store, await done(database.transaction(store).objectStore(store).getAll())]);
      database.close();
    }
    return { databases, local: await chrome.storage.local.get(), session: await chrome.storage.session.get() };
  });
}

test('of a private window nothing is kept, not even how the claims of the page stand in it', async ({
  context,
  page,
  origin,
  extension,
}) => {
  const url = `${origin}/semantic.html`;
  await page.goto(url);
  await selectWords(page, passage);
  const popup = await extension.openFor(page);
  await tagSelected(popup);
  await saveClaim(popup);
  await page.close();
  const options = await extension.open('options.html');
  const before = await keptBy(options);
  expect(JSON.stringify(before)).toContain(passage);

  const hidden = await openPrivately(context, options, url);
  const about = await extension.openFor(hidden);
  await expect(about.getByText('Nothing is kept from this private window.')).toBeVisible();
  await expect(about.getByRole('button', { name: 'Tag selected text' })).toBeDisabled();
  await expect(about.getByRole('switch', { name: 'This site' })).toHaveCount(0);
  await about.getByRole('tab', { name: 'Claims 1' }).click();
  await expect(about.getByRole('button', { name: `Show in the page: ${passage}` })).toBeVisible();
  await selectWords(hidden, passage);
  await extension.chooseMenu(hidden, passage, 'mark-as-actor');
  await extension.chooseMenu(hidden, passage);
  await clickWords(hidden, 'Helena Marsh');
  await expect(hidden.locator('ascribe-card')).toBeVisible();
  await hidden.close();
  expect(await keptBy(options)).toEqual(before);
});

test('claims of a private window are kept once the reader says so', async ({ context, origin, extension }) => {
  const options = await extension.open('options.html');
  const keep = options.getByRole('switch', { name: 'Keep claims from private windows' });
  await keep.click();
  await expect(keep).toBeChecked();
  const hidden = await openPrivately(context, options, `${origin}/semantic.html`);
  await selectWords(hidden, passage);
  const popup = await extension.openFor(hidden);
  await expect(popup.getByText('Claims from this private window are kept')).toBeVisible();
  await tagSelected(popup);
  await saveClaim(popup);
  await expect(popup.getByRole('tab', { name: 'Claims 1' })).toBeVisible();
  expect(JSON.stringify(await keptBy(options))).toContain(passage);
});
