import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Annotation } from '../../lib/model/annotation';
import { allAnnotations, articleOfPage, knownTags, saveClaim, updateClaim } from '../../lib/store/annotations';
import { type AscribeDatabase, openDatabase } from '../../lib/store/db';
import { importCollection } from '../../lib/store/import';
import { storeProblem } from '../../lib/store/problem';
import { article, claim, idsOf, newClaim, story, uuid } from './samples';

let db: AscribeDatabase;
let mine: Annotation;

beforeEach(async () => {
  db = openDatabase();
  mine = await saveClaim(db, newClaim(1));
});
afterEach(() => db.delete());

const withDate = (modified: string): Annotation => ({ ...mine, modified, creator: { type: 'Person', name: 'A colleague' } });

const dates: [string, string, object][] = [
  ['modified later replaces mine', '2026-03-01T08:00:00.001Z', { added: 0, updated: 1, unchanged: 0 }],
  ['modified later, written with other digits, replaces mine', '2026-03-01T08:00:01Z', { added: 0, updated: 1, unchanged: 0 }],
  ['modified at the same time leaves mine', '2026-03-01T08:00:00Z', { added: 0, updated: 0, unchanged: 1 }],
  ['modified earlier leaves mine', '2026-02-28T08:00:00.000Z', { added: 0, updated: 0, unchanged: 1 }],
];

for (const [what, modified, counts] of dates) {
  test(`a state ${what}`, async () => {
    const theirs = withDate(modified);
    const result = await importCollection(db, { annotations: [theirs], articles: [] });
    expect(result).toEqual(counts);
    expect((await allAnnotations(db)).annotations).toEqual([result.updated ? theirs : mine]);
  });
}

test('what is imported is found like what was saved', async () => {
  const theirs = { ...mine, id: uuid(2), target: { ...mine.target, source: `${story}?utm_source=mail` } };
  const result = await importCollection(db, {
    annotations: [theirs],
    articles: [{ ...article, title: 'Newer', retrieved: '2026-04-01T00:00:00Z' }],
  });
  expect(result).toEqual({ added: 1, updated: 0, unchanged: 0 });
  expect(idsOf((await allAnnotations(db)).annotations)).toEqual([uuid(1), uuid(2)]);
  expect((await articleOfPage(db, story))?.title).toBe('Newer');
  expect(await knownTags(db)).toEqual(['harbour']);
});

test('of two states of an article the one retrieved later stays, whichever comes first', async () => {
  const older = { ...article, title: 'Older', retrieved: '2026-01-01T00:00:00Z' };
  const newer = { ...article, url: `${story}#top`, title: 'Newer', retrieved: '2026-04-01T00:00:00Z' };
  for (const articles of [[older], [newer, older], [older, newer], [older]]) await importCollection(db, { annotations: [], articles });
  expect((await articleOfPage(db, story))?.title).toBe('Newer');
});

test('an import heals a row that cannot be read', async () => {
  await db.annotations.update(uuid(1), { modified: 'yesterday' });
  expect(await importCollection(db, { annotations: [mine], articles: [] })).toEqual({ added: 0, updated: 1, unchanged: 0 });
  expect(await allAnnotations(db)).toEqual({ annotations: [mine], unreadable: 0 });
});

test('an import that fails at its last row takes nothing in', async () => {
  const many = Array.from({ length: 2500 }, (_, n) => ({ ...mine, id: uuid(100 + n) }));
  db.annotations.hook('creating', (id) => {
    if (id === many.at(-1)?.id) throw new DOMException('the disk is full', 'QuotaExceededError');
  });
  const failed = importCollection(db, { annotations: many, articles: [{ ...article, title: 'Newer', retrieved: '2026-04-01T00:00:00Z' }] });
  expect(storeProblem(await failed.catch((error) => error))).toBe('full');
  expect((await allAnnotations(db)).annotations).toEqual([mine]);
  expect((await articleOfPage(db, story))?.title).toBe(article.title);
});

test('a change made while an import runs is kept', async () => {
  const many = Array.from({ length: 2500 }, (_, n) => ({ ...mine, id: uuid(1 + n) }));
  const other = openDatabase();
  const [result] = await Promise.all([
    importCollection(db, { annotations: many, articles: [] }),
    updateClaim(other, uuid(1), { ...claim, verdict: 'refuted' }, '2026-03-02T08:00:00.000Z'),
  ]);
  other.close();
  expect(result.added).toBe(2499);
  expect((await db.annotations.get(uuid(1)))?.body[0]).toMatchObject({ verdict: 'refuted' });
});
