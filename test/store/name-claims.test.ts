import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Annotation } from '../../lib/model/annotation';
import { annotationsOfPage } from '../../lib/store/annotations';
import { type AscribeDatabase, openDatabase } from '../../lib/store/db';
import { importCollection } from '../../lib/store/import';
import { countUnnamed, nameClaims } from '../../lib/store/name-claims';
import { saveClaim } from '../../lib/store/write-annotations';
import { article, newClaim, story, uuid } from './samples';

let db: AscribeDatabase;
let mine: Annotation;
beforeEach(async () => {
  db = openDatabase();
  mine = await saveClaim(db, newClaim(1));
});
afterEach(() => db.delete());

const theirs = (): Annotation[] => [
  {
    ...mine,
    body: mine.body.map((part) => (part.purpose === 'assessing' ? { ...part, verdict: 'refuted' as const } : part)),
    modified: '2026-03-05T08:00:00.000Z',
  },
  { ...mine, id: uuid(2) },
  { ...mine, id: uuid(3), creator: { type: 'Person', name: 'Eve' } },
];

const kept = async () => {
  const { annotations } = await annotationsOfPage(db, story);
  return annotations.map(({ id, creator, body }) => [id === uuid(1), creator?.name, body[0]?.purpose === 'assessing' && body[0].verdict]);
};

test('claims of a file that carry no name get the one that is given, those that carry one keep it', async () => {
  const named = await nameClaims(db, theirs(), 'Ben');
  expect(named.map(({ creator }) => creator?.name)).toEqual(['Ben', 'Ben', 'Eve']);
  expect(named.slice(1).map(({ id }) => id)).toEqual([uuid(2), uuid(3)]);
});

test('without a name they stay as they are', async () => {
  expect(await nameClaims(db, theirs(), '')).toEqual(theirs());
  expect(countUnnamed(theirs())).toBe(2);
});

test('a colleague’s state of a claim that is here lies beside one’s own, and the same file brings nothing twice', async () => {
  const taken = async () => importCollection(db, { annotations: await nameClaims(db, theirs(), 'Ben'), articles: [article] });
  expect(await taken()).toMatchObject({ added: 3, updated: 0, unchanged: 0 });
  expect((await kept()).sort()).toEqual([
    [false, 'Ben', 'refuted'],
    [false, 'Ben', 'unverified'],
    [false, 'Eve', 'unverified'],
    [true, undefined, 'unverified'],
  ]);
  expect(await taken()).toMatchObject({ added: 0, updated: 0, unchanged: 3 });
});
