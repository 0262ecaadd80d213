import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Correction } from '../../lib/model/correction';
import { correctionsFor, correctionsMadeOn, deleteCorrections, keepCorrections } from '../../lib/store/corrections';
import { type AscribeDatabase, openDatabase } from '../../lib/store/db';
import { deleteEverything } from '../../lib/store/delete-everything';
import { storeProblem } from '../../lib/store/problem';
import { correction } from '../corrections/samples';
import { story, uuid } from './samples';

const other = 'https://other.example/story';
const marked = 'The [port] was shut.';
const here = correction(2, marked);
const everywhere = correction(1, marked, { everywhere: true });
const elsewhere = correction(3, marked, {}, other);

let db: AscribeDatabase;
beforeEach(async () => {
  db = openDatabase();
  await keepCorrections(db, [elsewhere, here, everywhere]);
});
afterEach(() => db.delete());

const pages: [what: string, url: string | undefined, hold: Correction[]][] = [
  [
    'its own page, tracked and scrolled, with those that hold everywhere, in the order in which they were made',
    `${story}?utm_source=x#top`,
    [everywhere, here],
  ],
  ['another page', other, [everywhere, elsewhere]],
  ['a page without any', 'https://third.example/', [everywhere]],
  ['a page without an address', undefined, [everywhere]],
];
for (const [what, url, hold] of pages) {
  test(`corrections hold for ${what}`, async () => expect(await correctionsFor(db, url)).toEqual(hold));
}

test('corrections are listed by where they were made', async () => {
  expect(await correctionsMadeOn(db)).toEqual([everywhere, here, elsewhere]);
  expect(await correctionsMadeOn(db, [story, story])).toEqual([everywhere, here]);
});

test('what is deleted is given back, and is there again when it is kept again', async () => {
  const gone = await deleteCorrections(db, [uuid(1), uuid(9)]);
  expect(gone).toEqual([everywhere]);
  expect(await correctionsFor(db, undefined)).toEqual([]);
  await keepCorrections(db, gone);
  expect(await correctionsFor(db, undefined)).toEqual([everywhere]);
});

test('a page deletes none but its own', async () => {
  expect(await deleteCorrections(db, [uuid(1), uuid(3)], story)).toEqual([everywhere]);
  expect(await correctionsMadeOn(db)).toEqual([here, elsewhere]);
});

test('a correction that cannot be read corrects nothing, and is deleted with the others', async () => {
  await db.corrections.update(uuid(2), { is: 'planet' as never });
  expect(await correctionsFor(db, story)).toEqual([everywhere]);
  await deleteEverything(db);
  expect(await db.corrections.count()).toBe(0);
});

const refused: [what: string, changed: Partial<Correction>][] = [
  ['changes nothing', { found: 'actor', is: 'actor' }],
  ['holds for a selection everywhere', { found: undefined, is: 'actor', everywhere: true }],
  ['is about a thousand words', { target: correction(1, `[${'word '.repeat(1000)}]`).target }],
];
for (const [what, changed] of refused) {
  test(`a correction that ${what} is not kept`, async () => {
    const error = await keepCorrections(db, [{ ...correction(4, marked), ...changed }]).catch((reason: unknown) => reason);
    expect(storeProblem(error)).toBe('refused');
    expect(await correctionsMadeOn(db)).toHaveLength(3);
  });
}
