import { exportFile } from '../../../components/store/export-file';
import { previewFile, takePreview } from '../../../components/store/import-file';
import { formats } from '../../../lib/export/formats';
import { countAnnotations } from '../../../lib/store/annotations';
import { makeCatalogue } from '../../../lib/store/catalogue';
import { openDatabase } from '../../../lib/store/db';
import { deleteEverything } from '../../../lib/store/delete-everything';
import { importCollection } from '../../../lib/store/import';
import { toRow } from '../../../lib/store/write-annotations';
import { generateLibrary } from './generated';

const never = new AbortController().signal;

/** Milliseconds that `act` takes. */
async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

/** Fills the store with a generated library; gives the ms of the store's part. */
export function fill(count: number): Promise<number> {
  const { annotations, articles, states } = generateLibrary(count);
  const db = openDatabase();
  return timed(async () => {
    await importCollection(db, { annotations, articles });
    const rows = annotations.flatMap(({ id, target }) => {
      const state = states.get(id);
      return state ? { id, page: target.source, state, checked: target.state.sourceDate } : [];
    });
    await db.anchorings.bulkPut(rows);
  }).finally(() => db.close());
}

/** Makes the catalogue anew, as the first opening after an upgrade does; ms. */
export function make(): Promise<number> {
  const db = openDatabase();
  return timed(() => makeCatalogue(db)).finally(() => db.close());
}

/** Whether the library has been packed, which it is once it was opened. */
export async function isPacked(): Promise<boolean> {
  const db = openDatabase();
  const packs = await db.packedWords.count();
  db.close();
  return packs > 0;
}

/** Exports everything as the complete format, as the dialog does; ms. */
export function exportAll(): Promise<number> {
  const db = openDatabase();
  return timed(() => exportFile(db, 'everything', formats[0], never)).finally(() => db.close());
}

/** Puts the annotations of a generated library into the emptied store by the browser's own calls and nothing else; ms until they are on disk. */
export async function putPlainly(count: number): Promise<number> {
  await empty();
  const rows = generateLibrary(count).annotations.map(toRow);
  const db = await openDatabase().open();
  return timed(async () => {
    const transaction = db.backendDB().transaction('annotations', 'readwrite', { durability: 'strict' });
    const store = transaction.objectStore('annotations');
    for (const row of rows) store.put(row);
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = () => reject(transaction.error);
    });
  }).finally(() => db.close());
}

/** Empties the store. */
export async function empty(): Promise<void> {
  const db = openDatabase();
  await deleteEverything(db);
  db.close();
}

/** Imports a file as the options page does, with its preview; ms of both, and how many annotations there are then. */
export async function importFile(file: File): Promise<{ preview: number; take: number; count: number }> {
  const db = openDatabase();
  let read: Awaited<ReturnType<typeof previewFile>> | undefined;
  const preview = await timed(async () => {
    read = await previewFile(db, file, {});
  });
  if (!read || !('read' in read)) throw new Error(`not read: ${JSON.stringify(read)}`);
  const taken = read;
  const take = await timed(() => takePreview(db, taken, { kind: 'actor', corrections: true }, {}));
  const count = await countAnnotations(db);
  db.close();
  return { preview, take, count };
}
