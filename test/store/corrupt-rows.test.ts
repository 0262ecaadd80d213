import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Shelves } from '../../lib/library/shelves';
import { annotationsOfPage } from '../../lib/store/annotations';
import { makeCatalogue } from '../../lib/store/catalogue';
import { type AscribeDatabase, openDatabase } from '../../lib/store/db';
import { watchLibrary } from '../../lib/store/watch-library';
import { deleteAnnotation, saveClaim, updateClaim } from '../../lib/store/write-annotations';
import { allAnnotations } from './everything';
import { claim, idsOf, newClaim, story, uuid } from './samples';

const other = 'https://news.example/other';

let db: AscribeDatabase;
beforeEach(async () => {
  db = openDatabase('corrupt');
  for (const n of [1, 2, 3]) await saveClaim(db, newClaim(n));
  await saveClaim(db, newClaim(4, { url: other }));
});
afterEach(() => db.delete());

async function libraryOf(): Promise<Shelves> {
  const stop = new AbortController();
  const shelves = await new Promise<Shelves>((onShelves, onError) => {
    watchLibrary(db, { signal: stop.signal, onShelves, onError, onProgress: () => {} });
  });
  stop.abort();
  return shelves;
}

const annotation = async () => ({ ...(await db.annotations.get(uuid(3))) });
const later = '2026-03-09T08:00:00.000Z';

const rows: { what: string; damage: () => Promise<unknown>; lost?: true }[] = [
  { what: 'an annotation with a date that is none', damage: () => db.annotations.update(uuid(3), { modified: 'yesterday' }), lost: true },
  { what: 'an annotation without its body', damage: () => db.annotations.update(uuid(3), { body: undefined }), lost: true },
  { what: 'an annotation that is nothing but its id', damage: () => db.table('annotations').put({ id: uuid(3) }), lost: true },
  {
    what: 'an annotation without its page',
    damage: async () => db.table('annotations').put({ ...(await annotation()), page: undefined, body: [] }),
    lost: true,
  },
  {
    what: 'an annotation whose page is a number',
    damage: async () => db.table('annotations').put({ ...(await annotation()), page: 7, target: null }),
    lost: true,
  },
  { what: 'a card without its entries', damage: () => db.table('catalogue').put({ page: story, revision: 9 }) },
  { what: 'a card of nonsense', damage: () => db.table('catalogue').put({ page: story, revision: 9, entries: [null], words: 5 }) },
  { what: 'a card whose entries are of another time', damage: () => db.table('catalogue').update(story, { entries: [{ id: uuid(1) }] }) },
  { what: 'a card that is missing', damage: () => db.catalogue.delete(story) },
  { what: 'an article that is missing', damage: () => db.articles.delete(story) },
  { what: 'an article of nonsense', damage: () => db.table('articles').put({ page: story, title: 5 }) },
  { what: 'a version of a text that is none', damage: () => db.table('versions').put({ page: story, textHash: 'x', firstSeen: 5 }) },
  { what: 'an anchoring of nonsense', damage: () => db.table('anchorings').put({ id: uuid(1), page: story, state: 'lost' }) },
];
for (const { what, damage, lost } of rows) {
  const all = [1, 2, ...(lost ? [] : [3]), 4].map(uuid);

  test(`${what} takes no other claim along: they are exported, listed and shown on their pages, and the loss is counted`, async () => {
    await damage();
    const { annotations } = await allAnnotations(db);
    expect(idsOf(annotations).sort()).toEqual(all);
    expect(idsOf((await annotationsOfPage(db, story)).annotations).sort()).toEqual(all.slice(0, -1));
    await makeCatalogue(db);
    const library = await libraryOf();
    expect(library.rows.map(({ entry }) => entry.id).sort()).toEqual(all);
    expect(library.unreadable).toBe(lost ? 1 : 0);
  });

  test(`${what} keeps no claim from being saved, changed or deleted, and the library has all of it`, async () => {
    await damage();
    await saveClaim(db, newClaim(5));
    await updateClaim(db, uuid(1), { ...claim, verdict: 'refuted' }, later);
    await deleteAnnotation(db, uuid(2));
    const library = await libraryOf();
    const ids = library.rows.map(({ entry }) => entry.id).filter((id) => !lost || id !== uuid(3));
    expect(ids.sort()).toEqual([...all.filter((id) => id !== uuid(2)), uuid(5)].sort());
    expect(library.rows.find(({ entry }) => entry.id === uuid(1))?.entry.verdict).toBe('refuted');
  });
}
