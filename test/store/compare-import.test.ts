import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Annotation } from '../../lib/model/annotation';
import type { Lexicon } from '../../lib/model/lexicon';
import { mergeNames } from '../../lib/store/actors';
import { compareClaims, compareNames } from '../../lib/store/compare-import';
import { type AscribeDatabase, openDatabase } from '../../lib/store/db';
import { keepLexicon } from '../../lib/store/lexicons';
import { saveClaim } from '../../lib/store/write-annotations';
import { newClaim, uuid } from './samples';

let db: AscribeDatabase;
let mine: Annotation;
beforeEach(async () => {
  db = openDatabase();
  mine = await saveClaim(db, newClaim(1));
});
afterEach(() => db.delete());

const creator = { type: 'Person' as const, name: 'A colleague' };
const compared: { what: string; of: () => Annotation; as: 'added' | 'same' | 'replacing' | 'older' }[] = [
  { what: 'one that is not here', of: () => ({ ...mine, id: uuid(2) }), as: 'added' },
  { what: 'the same', of: () => mine, as: 'same' },
  {
    what: 'the same with its fields in another order',
    of: () => ({ ...Object.fromEntries(Object.entries(mine).reverse()), ...mine }),
    as: 'same',
  },
  { what: 'a later state', of: () => ({ ...mine, creator, modified: '2026-03-02T08:00:00.000Z' }), as: 'replacing' },
  { what: 'an earlier state', of: () => ({ ...mine, creator, modified: '2026-02-02T08:00:00.000Z' }), as: 'older' },
  { what: 'another state of the same moment', of: () => ({ ...mine, creator }), as: 'older' },
];
for (const { what, of, as } of compared) {
  test(`${what} counts as ${as}, and nothing is changed`, async () => {
    const { clashes, ...counts } = await compareClaims(db, [of()]);
    expect(counts).toEqual({ added: 0, same: 0, replacing: 0, older: 0, [as]: 1 });
    expect(clashes.map(({ replaces }) => replaces)).toEqual(as === 'replacing' ? [true] : as === 'older' ? [false] : []);
    expect(await db.annotations.count()).toBe(1);
  });
}

test('what cannot be read any more is replaced', async () => {
  await db.annotations.update(uuid(1), { modified: 'yesterday' });
  expect(await compareClaims(db, [mine])).toMatchObject({ replacing: 1, clashes: [{ here: '', replaces: true }] });
});

test('a comparison can be stopped', async () => {
  const stopped = AbortSignal.abort();
  await expect(compareClaims(db, [mine], { signal: stopped })).rejects.toThrow();
});

const entry = (name: string, ...aliases: string[]) => ({ name, aliases, kind: 'actor' as const, externalReferences: [] });
const list = (n: number, ...entries: Lexicon['entries']): Lexicon => ({
  id: uuid(n),
  name: `List ${n}`,
  format: 'list',
  added: '2026-03-01T08:00:00.000Z',
  on: true,
  entries,
});

test('names that the library knows as another actor’s are told, however they are spelt', async () => {
  await mergeNames(db, 'Pale Quokka', ['Wan Quokka', 'Núkib'], uuid(7));
  await mergeNames(db, 'Quiet Wombat', ['Marsh Choir'], uuid(8));
  const { clashing, clashes } = await compareNames(
    db,
    list(1, entry('Quiet Wombat', 'Marsh Choir', 'NUKIB'), entry('pale quokka', 'Wan Quokka'), entry('Dim Numbat', 'Wan  quokka')),
  );
  expect(clashing).toBe(2);
  expect(clashes).toEqual([
    { name: 'NUKIB', here: 'Pale Quokka', file: 'Quiet Wombat' },
    { name: 'Wan  quokka', here: 'Pale Quokka', file: 'Dim Numbat' },
  ]);
});

test('a list that is here already is told, and names that other lists have', async () => {
  await keepLexicon(db, list(1, entry('Quiet Wombat', 'Marsh Choir')));
  await keepLexicon(db, list(2, entry('Pale Quokka')));
  const result = await compareNames(db, list(1, entry('Quiet Wombat'), entry('PALE QUOKKA')));
  expect(result).toMatchObject({ before: { name: 'List 1', names: 2 }, elsewhere: 1, clashing: 0 });
});
