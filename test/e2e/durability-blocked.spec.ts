import type { Page } from '@playwright/test';
import { oldDatabase } from '../store/old-database';
import { expect, test } from './extension';
import { statementsIn } from './library-steps';
import { expectMarks } from './page-marks';

const oldest = oldDatabase(1);

/** Puts the database of version 1 in place of what is there, and holds it open as a window that hears nothing. */
function holdOldDatabase(window: Page): Promise<void> {
  return window.evaluate(
    ({ tables, rows }) =>
      new Promise<void>((resolve, reject) => {
        indexedDB.deleteDatabase('ascribe');
        const opening = indexedDB.open('ascribe', 10); // Dexie counts tenths
        opening.onerror = () => reject(opening.error);
        opening.onupgradeneeded = () => {
          for (const [table, [keyPath = '', ...indexes]] of tables) {
            const store = opening.result.createObjectStore(table, { keyPath });
            for (const name of indexes) store.createIndex(name.replace('*', ''), name.replace('*', ''), { multiEntry: name[0] === '*' });
            for (const row of rows[table] ?? []) store.put(row);
          }
        };
        opening.onsuccess = () => {
          Reflect.set(globalThis, 'held', opening.result); // what nothing refers to is closed
          resolve();
        };
      }),
    { tables: Object.entries(oldest.schema).map(([table, keys]) => [table, keys.split(', ')] as const), rows: oldest.rows },
  );
}

test('a database that an older window holds back is told in every window, pages are marked meanwhile, and once that is closed every claim is there', async ({
  page,
  origin,
  extension,
}) => {
  await page.goto(`${origin}/frames.html`);
  // A file of the extension in a tab runs none of its code.
  const older = await extension.open('third-party-licences.txt');
  await holdOldDatabase(older);
  const windows = await Promise.all([
    extension.open('library.html'),
    extension.open('options.html'),
    extension.openFor(page),
    extension.openFor(page, 'sidepanel.html'),
  ]);
  await page.reload();
  await expectMarks(page, { 'ascribe-agency': ['Customs Service'] });
  for (const window of windows) {
    const notice = window.getByRole('alert').filter({ hasText: 'Another window of Ascribe holds the database open.' }).first();
    await expect(notice).toContainText('Close its popups and side panels, or restart the browser.', { timeout: 10_000 });
  }
  await older.close();
  for (const window of windows) await expect(window.getByRole('alert')).toHaveCount(0);
  await expect.poll(() => statementsIn(windows[0])).toHaveLength(oldest.rows.annotations?.length ?? 0);
});
