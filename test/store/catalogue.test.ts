import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Annotation } from '../../lib/model/annotation';
import { makeCatalogue } from '../../lib/store/catalogue';
import { type AscribeDatabase, openDatabase } from '../../lib/store/db';
import { deleteEverything } from '../../lib/store/delete-everything';
import { importCollection } from '../../lib/store/import';
import { changeClaims, deleteAnnotations, isCatalogueMade, restoreAnnotations } from '../../lib/store/library';
import { noteAnchorings } from '../../lib/store/sightings';
import { deleteAnnotation, forgetUnused, restoreAnnotation, saveClaim, toRow, updateClaim } from '../../lib/store/write-annotations';
import { article, claim, newClaim, story, uuid } from './samples';

const later = '2026-03-02T08:00:00.000Z';
const other = `${story}/2`;
let db: AscribeDatabase;
let first: Annotation;

beforeEach(async () => {
  db = openDatabase();
  first = await saveClaim(db, newClaim(1, { at: 30 }));
  await saveClaim(db, newClaim(2, { at: 10 }));
  await saveClaim(db, newClaim(3, { url: other }));
  await noteAnchorings(db, story, [{ id: uuid(1), state: 'moved' }], later);
});
afterEach(() => db.delete());

const cards = async () => (await db.catalogue.toArray()).map(({ revision: _revision, ...card }) => card);

/** The catalogue as it would be made anew. */
async function madeAnew() {
  await makeCatalogue(db);
  return (await cards()).filter(({ entries }) => entries.length > 0);
}

const writes: { what: string; write: () => Promise<unknown> }[] = [
  { what: 'claims are saved and seen', write: async () => undefined },
  { what: 'a claim is changed', write: () => updateClaim(db, uuid(1), { ...claim, tags: ['cranes'], assertedBy: 'NÚKIB' }, later) },
  { what: 'a claim is deleted', write: () => deleteAnnotation(db, uuid(1)) },
  { what: 'the last claim of a page is deleted', write: () => deleteAnnotation(db, uuid(3)) },
  {
    what: 'a claim is deleted and comes back with its state',
    write: async () => restoreAnnotation(db, await deleteAnnotation(db, uuid(1))),
  },
  {
    what: 'claims and articles are imported',
    write: () =>
      importCollection(db, {
        annotations: [
          { ...first, id: uuid(9) },
          { ...first, modified: later, body: first.body.slice(0, 1) },
        ],
        articles: [{ ...article, title: 'Newer', retrieved: later }],
      }),
  },
  {
    what: 'an article alone is imported',
    write: () =>
      importCollection(db, { annotations: [], articles: [article, { ...article, url: 'https://unknown.example/', retrieved: later }] }),
  },
  { what: 'many are changed', write: () => changeClaims(db, [1, 2, 3].map(uuid), (one) => ({ ...one, verdict: 'refuted' }), later) },
  { what: 'many are deleted', write: () => deleteAnnotations(db, [1, 3, 7].map(uuid)) },
  {
    what: 'many are deleted and come back',
    write: async () => restoreAnnotations(db, await deleteAnnotations(db, [1, 2, 3].map(uuid))),
  },
  { what: 'what is unused is forgotten', write: async () => deleteAnnotation(db, uuid(3)).then(() => forgetUnused(db)) },
  { what: 'everything is deleted', write: () => deleteEverything(db) },
];
for (const { what, write } of writes) {
  test(`the catalogue stays in step when ${what}`, async () => {
    await write();
    const kept = (await cards()).filter(({ entries }) => entries.length > 0);
    expect(kept).toEqual(await madeAnew());
  });
}

test('what was written last has the highest revision, and deleted claims leave an empty card to be noticed by', async () => {
  await deleteAnnotation(db, uuid(3));
  expect(await db.catalogue.orderBy('revision').last()).toMatchObject({ page: other, entries: [] });
  await forgetUnused(db);
  expect(await db.catalogue.get(other)).toBeUndefined();
});

test('a write that fails leaves the catalogue as it was', async () => {
  const before = await db.catalogue.toArray();
  db.catalogue.hook('updating', () => {
    throw new DOMException('the disk is full', 'QuotaExceededError');
  });
  await expect(updateClaim(db, uuid(1), { ...claim, tags: [] }, later)).rejects.toThrow('full');
  expect(await db.catalogue.toArray()).toEqual(before);
});

const oldStores: Record<number, Record<string, string>> = {
  1: { annotations: 'id, page, modified, *tags', articles: 'page' },
  2: { anchorings: 'id, page, state', versions: '[page+textHash], page' },
};
for (const version of [1, 2]) {
  test(`a store of version ${version} waits for its catalogue, and has all in it once it is made, the unreadable counted`, async () => {
    await db.delete();
    const old = new Dexie('ascribe');
    for (let n = 1; n <= version; n++) old.version(n).stores(oldStores[n]!);
    await old.table('annotations').bulkAdd([toRow(first), { ...toRow({ ...first, id: uuid(2) }), modified: 'yesterday' }]);
    await old.table('articles').add({ ...article, page: story });
    old.close();

    db = openDatabase();
    expect(await isCatalogueMade(db)).toBe(false);
    await saveClaim(db, newClaim(3));
    expect(await db.catalogue.count()).toBe(1);
    const told: number[][] = [];
    await makeCatalogue(db, { onProgress: (done, of) => told.push([done, of]) });
    expect(told).toEqual([[3, 3]]);
    expect(await isCatalogueMade(db)).toBe(true);
    expect(await cards()).toMatchObject([
      { page: story, title: article.title, unreadable: 1, entries: [{ id: uuid(3) }, { id: uuid(1) }] },
    ]);
  });
}

test('a new store has its catalogue from the start, and one whose making is stopped is as it was', async () => {
  expect(await isCatalogueMade(db)).toBe(true);
  const before = await db.catalogue.toArray();
  const stop = new AbortController();
  await expect(makeCatalogue(db, { signal: stop.signal, onProgress: () => stop.abort() })).rejects.toThrow('abort');
  expect(await db.catalogue.toArray()).toEqual(before);
});
