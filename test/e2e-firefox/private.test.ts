import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { expectMark, press, selectWords, test } from './firefox';

test.override({ inPrivate: true });

const passage = 'Operations at four hospitals were postponed';

/** All that the extension keeps, as one text. */
const keptBy = (extensionPage: Page): Promise<unknown> =>
  extensionPage.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const kept: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) kept.push(store, await done(database.transaction(store).objectStore(store).getAll()));
      database.close();
    }
    return JSON.stringify(kept);
  });

test('a private window has its marks, says that nothing is kept, and leaves nothing', async ({ firefox }) => {
  const page = await firefox.openArticle('semantic.html');
  await selectWords(page, passage);
  const popup = await firefox.openExtension('popup.html', page);
  await press(popup, 'footer button::-p-text(Tag selected text)');
  await press(popup, 'form button[type=submit]');
  await popup.waitForSelector('form', { hidden: true });
  await page.close();
  const before = await keptBy(popup);
  expect(before).toContain(passage);

  const hidden = await firefox.openPrivately(`${firefox.origin}/semantic.html`);
  await expectMark(hidden, 'ascribe-actor', 'Helena Marsh');
  const about = await firefox.openExtension('popup.html', hidden);
  await about.waitForSelector('::-p-text(Nothing is kept from this private window.)');
  const tag = await about.waitForSelector('footer button::-p-text(Tag selected text)');
  expect(await tag?.evaluate((button) => button.matches(':disabled'))).toBe(true);
  const id = new URL(await about.evaluate(() => location.href)).search;
  const within = await firefox.openPrivately(firefox.address(`popup.html${id}`));
  await within.waitForSelector('::-p-text(Firefox lets Ascribe store nothing in private windows)');
  expect(await within.$('[role=alert]')).toBeNull();
  expect(await keptBy(popup)).toBe(before);
});
