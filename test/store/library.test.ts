import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bodyToClaim } from '../../lib/model/annotation';
import { type AscribeDatabase, openDatabase } from '../../lib/store/db';
import {
  annotationsWithIds,
  changeClaims,
  changesSince,
  deleteAnnotations,
  readCatalogue,
  restoreAnnotations,
} from '../../lib/store/library';
import { saveClaim } from '../../lib/store/write-annotations';
import { allAnnotations } from './everything';
import { idsOf, newClaim, story, uuid } from './samples';

const later = '2026-03-02T08:00:00.000Z';
const ids = Array.from({ length: 1200 }, (_, n) => uuid(n));
let db: AscribeDatabase;

beforeEach(async () => {
  db = openDatabase();
  const one = await saveClaim(db, newClaim(0));
  await restoreAnnotations(
    db,
    ids.map((id, n) => ({ ...one, id, target: { ...one.target, source: `${story}/${n}` } })),
  );
});
afterEach(() => db.delete());

test('many claims are changed at once, those that the change leaves alone stay, and progress is told', async () => {
  const told: number[][] = [];
  let n = 0;
  const change = (claim: ReturnType<typeof bodyToClaim>) => (n++ % 2 === 0 ? { ...claim, tags: ['ports'] } : undefined);
  expect(await changeClaims(db, [...ids, uuid(9999)], change, later, { onProgress: (...args) => told.push(args) })).toBe(600);
  const { annotations } = await allAnnotations(db);
  expect(annotations.filter(({ body }) => bodyToClaim(body).tags.includes('ports')).every(({ modified }) => modified === later)).toBe(true);
  expect(annotations.filter(({ modified }) => modified === later)).toHaveLength(600);
  expect(told).toEqual([
    [500, 1201],
    [1000, 1201],
    [1201, 1201],
  ]);
});

test('work that is stopped half way leaves everything as it was', async () => {
  const before = await allAnnotations(db);
  for (const work of [
    (signal: AbortSignal, onProgress: () => void) => deleteAnnotations(db, ids, { signal, onProgress }),
    (signal: AbortSignal, onProgress: () => void) =>
      changeClaims(db, ids, (claim) => ({ ...claim, tags: [] }), later, { signal, onProgress }),
  ]) {
    const stop = new AbortController();
    await expect(work(stop.signal, () => stop.abort())).rejects.toThrow('abort');
    expect(await allAnnotations(db)).toEqual(before);
  }
});

test('many claims are deleted and come back as they were; one that cannot be read stays', async () => {
  const before = await allAnnotations(db);
  await db.annotations.update(uuid(3), { modified: 'yesterday' });
  const removed = await deleteAnnotations(db, ids);
  expect(removed).toHaveLength(1199);
  expect(await allAnnotations(db)).toEqual({ annotations: [], unreadable: 1 });
  await restoreAnnotations(db, removed);
  await db.annotations.update(uuid(3), { modified: before.annotations[3]!.modified });
  expect(await allAnnotations(db)).toEqual(before);
});

test('annotations are given in the order that was asked for, without those that are gone', async () => {
  expect(idsOf(await annotationsWithIds(db, [uuid(7), uuid(9999), uuid(3)]))).toEqual([uuid(7), uuid(3)]);
});

test('the catalogue is read card by card, and of what changes since only that', async () => {
  const pages = new Set<string>();
  for await (const cards of readCatalogue(db)) for (const { page } of cards) pages.add(page);
  expect(pages.size).toBe(1201);
  const { revision } = await changesSince(db, Infinity);
  await changeClaims(db, [uuid(5)], (claim) => ({ ...claim, verdict: 'refuted' }), later);
  const change = await changesSince(db, revision);
  expect(change).toMatchObject({ cards: [{ page: `${story}/5`, entries: [{ verdict: 'refuted' }] }], size: 1201 });
  expect(change.revision).toBeGreaterThan(revision);
});
