import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noFilter } from '../../lib/library/facet';
import { findClaims } from '../../lib/library/find-claims';
import { partyFinder } from '../../lib/library/parties';
import type { Shelves } from '../../lib/library/shelves';
import { makeCatalogue } from '../../lib/store/catalogue';
import { type AscribeDatabase, openDatabase } from '../../lib/store/db';
import { deleteEverything } from '../../lib/store/delete-everything';
import { importCollection } from '../../lib/store/import';
import { watchLibrary } from '../../lib/store/watch-library';
import { deleteAnnotation, forgetUnused, saveClaim, toRow, updateClaim } from '../../lib/store/write-annotations';
import { claim, newClaim, story, uuid } from './samples';

const later = '2026-03-02T08:00:00.000Z';
let db: AscribeDatabase;
let other: AscribeDatabase;
let shelves: Shelves | undefined;
let hasWords = false;
let stop: AbortController;
const onError = vi.fn();
const onProgress = vi.fn();

beforeEach(() => {
  [db, other] = [openDatabase(), openDatabase()];
  stop = new AbortController();
  shelves = undefined;
  hasWords = false;
});
afterEach(() => {
  stop.abort();
  other.close();
  return db.delete();
});

const watch = () =>
  watchLibrary(db, {
    signal: stop.signal,
    onShelves: (now, all) => {
      shelves = now;
      hasWords = all;
    },
    onProgress,
    onError,
  });
const shown = () => shelves?.rows.map(({ entry }) => `${entry.id.slice(-2)} ${entry.verdict}`);

test('the library shows what other windows save, change, delete, forget and delete altogether, and reads no other card again', async () => {
  await saveClaim(db, newClaim(1));
  await saveClaim(db, newClaim(2, { url: `${story}/2` }));
  watch();
  await expect.poll(shown).toEqual(['01 unverified', '02 unverified']);
  const untouched = shelves?.rows[1];
  await updateClaim(other, uuid(1), { ...claim, verdict: 'refuted' }, later);
  await expect.poll(shown).toEqual(['01 refuted', '02 unverified']);
  expect(shelves?.rows[1]).toBe(untouched);
  await deleteAnnotation(other, uuid(1));
  await expect.poll(shown).toEqual(['02 unverified']);
  await forgetUnused(other);
  await expect.poll(() => shelves?.cards.size).toBe(1);
  await deleteEverything(other);
  await expect.poll(shown).toEqual([]);
  await saveClaim(other, newClaim(3));
  await expect.poll(shown).toEqual(['03 unverified']);
  expect(onError).not.toHaveBeenCalled();
});

test('a catalogue that is not in step is made anew before it is shown, which is told', async () => {
  const one = await saveClaim(db, newClaim(1));
  await db.annotations.bulkAdd([toRow({ ...one, id: uuid(2) }), { ...toRow({ ...one, id: uuid(3) }), modified: 'yesterday' }]);
  watch();
  await expect.poll(shown).toEqual(['01 unverified', '02 unverified']);
  expect(shelves?.unreadable).toBe(1);
  expect(onProgress).toHaveBeenCalledWith(3, 3, true);
});

/** A library of so many pages that it is packed, packed. */
async function pack() {
  const annotation = await saveClaim(db, newClaim(0));
  const annotations = Array.from({ length: 501 }, (_, n) => {
    return { ...annotation, id: uuid(n), target: { ...annotation.target, source: `${story}/${n}` } };
  });
  await importCollection(db, { annotations, articles: [] });
  await deleteAnnotation(db, uuid(0));
  watch();
  await expect.poll(() => db.packs.count()).toBe(2);
  stop.abort();
  stop = new AbortController();
  shelves = undefined;
  hasWords = false;
}
const cardsRead = () => onProgress.mock.calls.length;
const found = (words: string) => shelves && findClaims(shelves, partyFinder([]), { ...noFilter, words }).count;

test('a library of many pages is packed, and opened from its packs and what was written since, all of which is found', async () => {
  await pack();
  await updateClaim(db, uuid(7), { ...claim, verdict: 'refuted', note: 'Heron' }, later);
  await saveClaim(db, newClaim(600, { url: `${story}/600` }));
  onProgress.mockClear();
  watch();
  await expect.poll(() => hasWords).toBe(true);
  expect(cardsRead()).toBe(0);
  expect(shelves?.rows).toHaveLength(501);
  expect(found('cranes')).toBe(501);
  expect(found('heron')).toBe(1);
  expect(shown()).toContain('07 refuted');
  await updateClaim(other, uuid(8), { ...claim, note: 'Heron' }, later);
  await expect.poll(() => found('heron')).toBe(2);
  expect(onError).not.toHaveBeenCalled();
});

const outdated: { what: string; write: () => Promise<unknown>; left: number }[] = [
  { what: 'claims that were deleted and forgotten', write: () => deleteAnnotation(db, uuid(9)).then(() => forgetUnused(db)), left: 499 },
  { what: 'a library that was deleted altogether', write: () => deleteEverything(db).then(() => saveClaim(db, newClaim(1))), left: 1 },
  { what: 'a catalogue that was made anew', write: () => db.annotations.delete(uuid(9)).then(() => makeCatalogue(db)), left: 499 },
  { what: 'cards that are gone, whoever took them', write: () => db.catalogue.delete(`${story}/9`), left: 500 },
  { what: 'less than there is where one is missing', write: () => db.packs.delete(2), left: 500 },
  { what: 'less than there is where one is damaged', write: () => db.table('packs').update(1, { ids: ['a'] }), left: 500 },
  { what: 'less than there is where its words are damaged', write: () => db.table('packedWords').update(2, { words: [5] }), left: 500 },
  { what: 'less than there is where its words are missing', write: () => db.packedWords.delete(2), left: 500 },
  { what: 'a catalogue that has lost a claim', write: () => db.catalogue.update(`${story}/9`, { entries: [], revision: 900 }), left: 500 },
];
for (const { what, write, left } of outdated) {
  test(`from packs does not come ${what}`, async () => {
    await pack();
    await write();
    watch();
    await expect.poll(() => hasWords && shelves?.rows.length).toBe(left);
    expect(found('cranes')).toBe(left);
    expect(onError).not.toHaveBeenCalled();
  });
}

test('a library that is no longer watched hears nothing', async () => {
  watch();
  await expect.poll(shown).toEqual([]);
  stop.abort();
  const before = shelves;
  await saveClaim(other, newClaim(1));
  await expect.poll(() => other.catalogue.count()).toBe(1);
  expect(shelves).toBe(before);
});

test('a store that cannot be read says why', async () => {
  db.close();
  watch();
  await expect.poll(() => onError.mock.calls[0]?.[0]?.name).toBe('DatabaseClosedError');
});
