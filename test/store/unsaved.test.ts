import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type AscribeDatabase, openDatabase } from '../../lib/store/db';
import { unsavedSince } from '../../lib/store/unsaved';
import { saveClaim, updateClaim } from '../../lib/store/write-annotations';
import { claim, newClaim, uuid } from './samples';

const at = (day: number) => `2026-03-0${day}T08:00:00.000Z`;

let db: AscribeDatabase;
beforeEach(async () => {
  db = openDatabase('unsaved');
  for (const day of [1, 2, 3]) await saveClaim(db, { ...newClaim(day), now: at(day) });
});
afterEach(() => db.delete());

const rows: { since?: string; count: number; oldest?: string }[] = [
  { count: 3, oldest: at(1) },
  { since: at(1), count: 2, oldest: at(2) },
  { since: at(3), count: 0 },
];
for (const { since, count, oldest } of rows) {
  test(`${count} claims are newer than ${since ?? 'no backup'}`, async () => {
    expect(await unsavedSince(db, since)).toEqual({ count, oldest });
  });
}

test('a claim that was changed after a backup is newer than that', async () => {
  await updateClaim(db, uuid(1), { ...claim, verdict: 'refuted' }, at(5));
  expect(await unsavedSince(db, at(4))).toEqual({ count: 1, oldest: at(5) });
});
