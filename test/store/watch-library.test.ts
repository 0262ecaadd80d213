import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Shelves } from '../../lib/library/shelves';
import { deleteAnnotation, forgetUnused, saveClaim, toRow, updateClaim } from '../../lib/store/annotations';
import { type AscribeDatabase, openDatabase } from '../../lib/store/db';
import { deleteEverything } from '../../lib/store/delete-everything';
import { watchLibrary } from '../../lib/store/watch-library';
import { claim, newClaim, story, uuid } from './samples';

const later = '2026-03-02T08:00:00.000Z';
let db: AscribeDatabase;
let other: AscribeDatabase;
let shelves: Shelves | undefined;
let stop: AbortController;
const onError = vi.fn();
const onProgress = vi.fn();

beforeEach(() => {
  [db, other] = [openDatabase(), openDatabase()];
  stop = new AbortController();
  shelves = undefined;
});
afterEach(() => {
  stop.abort();
  other.close();
  return db.delete();
});

const watch = () =>
  watchLibrary(db, {
    signal: stop.signal,
    onShelves: (now) => {
      shelves = now;
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
