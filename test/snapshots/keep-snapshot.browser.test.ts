import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readCollection } from '../../lib/export/read-w3c';
import { deleteAllSnapshots, listSnapshots, openSnapshot, watchSnapshots, writeSnapshot } from '../../lib/snapshots/folder';
import { keepSnapshot } from '../../lib/snapshots/keep-snapshot';
import { keepCorrections } from '../../lib/store/corrections';
import { type AscribeDatabase, openDatabase } from '../../lib/store/db';
import { deleteAnnotation, saveClaim, updateClaim } from '../../lib/store/write-annotations';
import { correction } from '../corrections/samples';
import { claim, newClaim, uuid } from '../store/samples';

const at = (day: number) => `2026-03-${String(day).padStart(2, '0')}T12:00:00.000Z`;

let db: AscribeDatabase;
beforeEach(async () => {
  db = openDatabase('keep-snapshot');
  await deleteAllSnapshots();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await deleteAllSnapshots();
  await db.delete();
});

const days = async () => (await listSnapshots()).map((snapshot) => snapshot.at);
async function folder() {
  return (await navigator.storage.getDirectory()).getDirectoryHandle('snapshots', { create: true });
}
async function filesThere(): Promise<string[]> {
  const names: string[] = [];
  for await (const name of (await folder()).keys()) names.push(name);
  return names;
}

test('a snapshot is the complete export: every claim, article and correction comes back from it', async () => {
  await saveClaim(db, newClaim(1));
  await saveClaim(db, newClaim(2, { statement: 'lone \ud83d, 👩🏽‍💻' }));
  await keepCorrections(db, [correction(1, 'The [harbour] is shut.')]);
  const { made } = await keepSnapshot(db, at(1));
  expect(made).toMatchObject({ at: at(1), claims: 2, unreadable: 0 });
  expect(await listSnapshots()).toEqual([made]);
  const file = await openSnapshot(made!, 'copy.json');
  const read = readCollection(new Uint8Array(await file.arrayBuffer()));
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  expect(read.annotations.map(({ id }) => id).sort()).toEqual([uuid(1), uuid(2)]);
  expect(read.annotations.flatMap(({ body }) => body.map(({ value }) => value))).toContain('lone \ud83d, 👩🏽‍💻');
  expect(read.articles).toHaveLength(1);
  expect(read.corrections).toHaveLength(1);
});

const changes: { what: string; change: () => Promise<unknown>; made: boolean }[] = [
  { what: 'nothing has changed', change: async () => {}, made: false },
  { what: 'a claim is new', change: () => saveClaim(db, newClaim(9)), made: true },
  { what: 'a claim was changed', change: () => updateClaim(db, uuid(1), { ...claim, note: 'Other' }, at(2)), made: true },
  { what: 'a claim was deleted', change: () => deleteAnnotation(db, uuid(1)), made: true },
  { what: 'a correction is new', change: () => keepCorrections(db, [correction(2, 'The [harbour] is open.')]), made: true },
];
for (const { what, change, made } of changes) {
  test(`a day later ${made ? 'another' : 'no'} snapshot is made when ${what}`, async () => {
    for (const n of [1, 2, 3]) await saveClaim(db, newClaim(n));
    await keepSnapshot(db, at(1));
    await change();
    expect((await keepSnapshot(db, at(2))).made !== undefined).toBe(made);
  });
}

test('within a day no other is made, of an empty store none, and of many the last three stay', async () => {
  expect(await keepSnapshot(db, at(1))).toEqual({});
  for (const day of [1, 2, 3, 4, 5]) {
    await saveClaim(db, newClaim(day));
    await keepSnapshot(db, at(day));
    await saveClaim(db, newClaim(100 + day));
    await keepSnapshot(db, at(day).replace('T12', 'T20'));
  }
  expect(await days()).toEqual([at(5), at(4), at(3)]);
});

test('where claims are gone no snapshot is made and the reader is to be asked, until the copies are deleted', async () => {
  await saveClaim(db, newClaim(1));
  const { made } = await keepSnapshot(db, at(1));
  await deleteAnnotation(db, uuid(1));
  expect(await keepSnapshot(db, at(1))).toEqual({ loss: { latest: made, claims: 0 } });
  await keepCorrections(db, [correction(1, 'The [harbour] is shut.')]);
  expect(await keepSnapshot(db, at(3))).toEqual({ loss: { latest: made, claims: 0 } });
  expect(await days()).toEqual([at(1)]);
  await deleteAllSnapshots();
  expect((await keepSnapshot(db, at(3))).made).toMatchObject({ claims: 0 });
});

test('claims that cannot be read are counted, and the last snapshot that has them stays', async () => {
  await saveClaim(db, newClaim(1));
  await saveClaim(db, newClaim(2));
  await keepSnapshot(db, at(1));
  await db.annotations.update(uuid(2), { modified: 'yesterday' });
  for (const day of [2, 3, 4, 5]) {
    await saveClaim(db, newClaim(day * 10));
    expect((await keepSnapshot(db, at(day))).made).toMatchObject({ unreadable: 1 });
  }
  expect(await days()).toEqual([at(5), at(4), at(3), at(1)]);
});

test('a snapshot that was cut off does not count, and is cleared away by the next', async () => {
  const half = await (await folder()).getFileHandle('unfinished', { create: true });
  const writable = await half.createWritable();
  await writable.write('half a');
  await writable.close();
  expect(await listSnapshots()).toEqual([]);
  await saveClaim(db, newClaim(1));
  const { made } = await keepSnapshot(db, at(1));
  expect(await filesThere()).toEqual([made?.name]);
});

test('a store that fails in the middle leaves no snapshot and no part of one, and those before stay', async () => {
  await saveClaim(db, newClaim(1));
  await keepSnapshot(db, at(1));
  async function* pieces() {
    yield 'x'.repeat(2_000_000);
    throw new Error('the disk is gone');
  }
  await expect(writeSnapshot(pieces(), () => 'never')).rejects.toThrow('the disk is gone');
  expect(await filesThere()).toHaveLength(1);
  expect(await days()).toEqual([at(1)]);
});

test('where the disk is nearly full no snapshot takes the last room', async () => {
  vi.spyOn(navigator.storage, 'estimate').mockResolvedValue({ quota: 1_000_000_000, usage: 900_000_000 });
  await saveClaim(db, newClaim(1));
  expect(await keepSnapshot(db, at(1))).toEqual({});
  expect(await filesThere()).toEqual([]);
});

test('two windows that are opened at once make one snapshot', async () => {
  await saveClaim(db, newClaim(1));
  const other = openDatabase('keep-snapshot');
  await Promise.all([keepSnapshot(db, at(1)), keepSnapshot(other, at(1))]);
  expect(await days()).toEqual([at(1)]);
  other.close();
});

test('a damaged snapshot is refused, and windows are told when snapshots change', async () => {
  await saveClaim(db, newClaim(1));
  const changed = vi.fn();
  const stop = watchSnapshots(changed);
  const { made } = await keepSnapshot(db, at(1));
  await expect.poll(() => changed.mock.calls.length).toBeGreaterThan(0);
  stop();
  const file = await (await folder()).getFileHandle(made!.name);
  const bytes = new Uint8Array(await (await file.getFile()).arrayBuffer());
  const writable = await file.createWritable();
  await writable.write(bytes.slice(0, bytes.length / 2));
  await writable.close();
  await expect(openSnapshot(made!, 'copy.json')).rejects.toThrow();
});
