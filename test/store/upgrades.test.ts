import 'fake-indexeddb/auto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readCollection } from '../../lib/export/read-w3c';
import { w3c } from '../../lib/export/w3c';
import type { Shelves } from '../../lib/library/shelves';
import { allActors } from '../../lib/store/actors';
import { correctionsMadeOn } from '../../lib/store/corrections';
import { type AscribeDatabase, openDatabase, schemas } from '../../lib/store/db';
import { readPages } from '../../lib/store/pages';
import { watchLibrary } from '../../lib/store/watch-library';
import { saveClaim } from '../../lib/store/write-annotations';
import { allAnnotations } from './everything';
import { layDown, oldDatabase } from './old-database';
import { idsOf, newClaim, uuid } from './samples';

const versions = Object.keys(schemas).map(Number);

let db: AscribeDatabase;
afterEach(() => db?.delete());

/** The tables of a database, with their keys and indexes, as IndexedDB has them. */
async function structure(of: AscribeDatabase) {
  await of.open();
  const stores = of.backendDB();
  const transaction = stores.transaction(Array.from(stores.objectStoreNames));
  return Object.fromEntries(
    Array.from(transaction.objectStoreNames, (name) => {
      const store = transaction.objectStore(name);
      const indexes = Array.from(store.indexNames, (one) => {
        const { keyPath, multiEntry, unique } = store.index(one);
        return [one, keyPath, multiEntry, unique];
      });
      return [name, [store.keyPath, store.autoIncrement, indexes]];
    }),
  );
}

async function libraryOf(of: AscribeDatabase): Promise<Shelves> {
  const stop = new AbortController();
  const shelves = await new Promise<Shelves>((onShelves, onError) => {
    watchLibrary(of, { signal: stop.signal, onShelves, onError, onProgress: () => {} });
  });
  stop.abort();
  return shelves;
}

test('there is a database to upgrade from for every version, and for no other', () => {
  const files = readdirSync(join(import.meta.dirname, 'old-databases'));
  expect(files.sort()).toEqual(versions.map((version) => `version-${version}.json`));
});

for (const version of versions) {
  test(`the schema of version ${version} is the one that was published: a change is a version of its own`, () => {
    const upTo = Object.entries(schemas).filter(([number]) => Number(number) <= version);
    expect(Object.assign({}, ...upTo.map(([, schema]) => schema))).toEqual(oldDatabase(version).schema);
  });

  test(`a database of version ${version} is opened with every row as it was`, async () => {
    const old = oldDatabase(version);
    await layDown(old, 'old');
    db = openDatabase('old');
    for (const [table, rows] of Object.entries(old.rows)) expect(await db.table(table).toArray(), table).toEqual(rows);
    expect(await structure(db)).toEqual(await structure(openDatabase('new')));
  });

  test(`all claims of a database of version ${version} are read, exported and in the library, and new ones join them`, async () => {
    const old = oldDatabase(version);
    await layDown(old, 'old');
    db = openDatabase('old');
    const { annotations, unreadable } = await allAnnotations(db);
    const ids = old.rows.annotations?.map((row) => Reflect.get(row, 'id')).sort();
    expect(idsOf(annotations).sort()).toEqual(ids);
    expect(unreadable).toBe(0);

    const [actors, corrections] = [await allActors(db), await correctionsMadeOn(db)];
    let text = '';
    const pages = readPages(db, 'everything');
    for await (const piece of w3c.write({ pages, actors, corrections, now: '2026-03-05T10:00:00.000Z', isPerson: () => false }))
      text += piece;
    const read = readCollection(text);
    if ('problems' in read) throw new Error(JSON.stringify(read.problems));
    expect(idsOf(read.annotations).sort()).toEqual(ids);
    expect(read.articles).toHaveLength(old.rows.articles?.length ?? 0);
    expect(read.actors ?? []).toHaveLength(old.rows.actors?.length ?? 0);
    expect(read.corrections ?? []).toHaveLength(old.rows.corrections?.length ?? 0);

    const { rows, unreadable: unlisted } = await libraryOf(db);
    expect(rows.map(({ entry }) => entry.id).sort()).toEqual(ids);
    expect(unlisted).toBe(0);
    await saveClaim(db, newClaim(50));
    expect((await libraryOf(db)).rows.map(({ entry }) => entry.id)).toContain(uuid(50));
  });
}
