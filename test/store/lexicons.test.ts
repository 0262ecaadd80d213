import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Lexicon } from '../../lib/model/lexicon';
import { type AscribeDatabase, openDatabase } from '../../lib/store/db';
import { deleteLexicon, followOwnNames, keepLexicon, lexiconSummaries, switchLexicon } from '../../lib/store/lexicons';
import { uuid } from './samples';

let db: AscribeDatabase;
beforeEach(() => {
  db = openDatabase();
});
afterEach(() => db.delete());

/** A list of number `n` with one name and its alias. */
const list = (n: number, name = 'Quiet Wombat'): Lexicon => ({
  id: uuid(n),
  name: `List ${n}`,
  format: 'list',
  added: '2026-03-01T08:00:00.000Z',
  on: true,
  entries: [{ name, aliases: ['Marsh Choir'], kind: 'actor', externalReferences: [] }],
});

test('lists are kept by name, counted, replaced and given back for undo', async () => {
  await keepLexicon(db, list(2));
  expect(await keepLexicon(db, list(1))).toBeUndefined();
  expect(await keepLexicon(db, { ...list(1), entries: [] })).toEqual(list(1));
  expect((await lexiconSummaries(db)).map(({ name, names }) => [name, names])).toEqual([
    ['List 1', 0],
    ['List 2', 2],
  ]);
  expect(await deleteLexicon(db, uuid(2))).toEqual(list(2));
  expect(await deleteLexicon(db, uuid(2))).toBeUndefined();
  expect(await lexiconSummaries(db)).toHaveLength(1);
});

test('a list that cannot be read is left out, and one that could not be read back is not kept', async () => {
  await db.lexicons.put(Object.assign(list(1), { on: 7 }));
  expect(await lexiconSummaries(db)).toEqual([]);
  await expect(keepLexicon(db, { ...list(2), added: 'yesterday' })).rejects.toThrow();
  expect(await db.lexicons.count()).toBe(1);
});

test('names are followed from the first, through every change, until it is stopped', async () => {
  await keepLexicon(db, list(1));
  const seen: string[][] = [];
  let heard: () => void = () => {};
  const next = () =>
    new Promise<void>((resolve) => {
      heard = resolve;
    });
  const first = next();
  const stop = followOwnNames(db, (names) => {
    seen.push([...names.keys()]);
    heard();
  });
  await first;
  for (const change of [
    () => keepLexicon(db, list(2, 'Pale Quokka')),
    () => switchLexicon(db, uuid(1), false),
    () => deleteLexicon(db, uuid(2)),
  ]) {
    const told = next();
    await change();
    await told;
  }
  stop();
  expect(seen).toEqual([['quiet', 'marsh'], ['quiet', 'marsh', 'pale'], ['pale', 'marsh'], []]);
});
