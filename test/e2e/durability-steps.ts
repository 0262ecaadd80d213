import type { Page } from '@playwright/test';
import { bundleSaving } from '../../scripts/durability/bundle';

/** What a window's script makes of the database behind the back of Ascribe: rows to put and keys to delete, by their tables. */
interface Change {
  put?: Record<string, object[]>;
  remove?: Record<string, string[]>;
}

/** Changes rows of the database without any code of ours, in a window of Ascribe. */
export function changeRows(window: Page, change: Change): Promise<void> {
  return window.evaluate(
    ({ put = {}, remove = {} }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('ascribe');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction([...Object.keys(put), ...Object.keys(remove)], 'readwrite');
          for (const [table, rows] of Object.entries(put)) for (const row of rows) transaction.objectStore(table).put(row);
          for (const [table, keys] of Object.entries(remove)) for (const key of keys) transaction.objectStore(table).delete(key);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          transaction.onerror = () => reject(transaction.error);
        };
      }),
    change,
  );
}

/** Every row of a table, read without any code of ours. */
export function rowsIn(window: Page, table: string): Promise<Record<string, unknown>[]> {
  return window.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('ascribe');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll();
          reading.onsuccess = () => resolve(reading.result);
          opening.result.close();
        };
      }),
    table,
  );
}

/** Gives the store another version, which it keeps when nothing is done in the upgrade. */
export function raiseVersion(window: Page, version: number): Promise<void> {
  return window.evaluate(
    (to) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('ascribe', to);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    version,
  );
}

/** The ids in an export of everything. */
export async function exportedIds(window: Page): Promise<string[]> {
  await window.evaluate(await bundleSaving());
  const { ids } = (await window.evaluate('saving.exported()')) as { ids: string[] };
  return ids.sort();
}

/** Stops the background, whatever it is doing, as the browser may at any moment; the next message to it starts it anew. `window` is one of Ascribe. */
export async function stopBackground(window: Page): Promise<void> {
  const session = await window.context().newCDPSession(window);
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}

/** Has a window save claims of the numbers from `from` on, one after another, until it is closed; gives the list that the id of each is put into as it is acknowledged. */
export async function keepSaving(window: Page, from: number): Promise<string[]> {
  const acknowledged: string[] = [];
  await window.exposeFunction('acknowledged', (id: string) => void acknowledged.push(id));
  await window.evaluate(await bundleSaving());
  window.evaluate(`saving.save(${from}, 1_000_000, acknowledged)`).catch(() => {}); // the window is gone
  return acknowledged;
}
