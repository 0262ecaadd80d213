import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Annotation } from '../../lib/model/annotation';
import { unknownText } from '../../lib/model/target';
import { articleOfPage, knownTags } from '../../lib/store/annotations';
import { type AscribeDatabase, openDatabase } from '../../lib/store/db';
import { importCollection, undoImport } from '../../lib/store/import';
import { storeProblem } from '../../lib/store/problem';
import { saveClaim, updateClaim } from '../../lib/store/write-annotations';
import { allAnnotations } from './everything';
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
    expect(result).toMatchObject(counts);
    expect((await allAnnotations(db)).annotations).toEqual([result.updated ? theirs : mine]);
  });
}

test('what is imported is found like what was saved', async () => {
  const theirs = { ...mine, id: uuid(2), target: { ...mine.target, source: `${story}?utm_source=mail` } };
  const result = await importCollection(db, {
    annotations: [theirs],
    articles: [{ ...article, title: 'Newer', retrieved: '2026-04-01T00:00:00Z' }],
  });
  expect(result).toMatchObject({ added: 1, updated: 0, unchanged: 0 });
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
  expect(await importCollection(db, { annotations: [mine], articles: [] })).toMatchObject({ added: 0, updated: 1, unchanged: 0 });
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

/** All that is kept, as it lies on disk. */
const rows = async () => ({ annotations: await db.annotations.toArray(), articles: await db.articles.toArray(), catalogue: await cards() });
const cards = async () =>
  (await db.catalogue.toArray()).filter(({ entries }) => entries.length > 0).map(({ revision: _revision, ...card }) => card);

test('an import is taken back: what it brought is gone, what it replaced is as it was', async () => {
  const before = await rows();
  const elsewhere = { ...mine, id: uuid(2), target: { ...mine.target, source: 'https://news.example/other' } };
  const { undo } = await importCollection(db, {
    annotations: [withDate('2026-03-02T08:00:00.000Z'), { ...mine, id: uuid(3) }, elsewhere],
    articles: [
      { ...article, title: 'Newer', retrieved: '2026-04-01T00:00:00Z' },
      { ...article, url: 'https://news.example/other' },
    ],
  });
  expect(await db.annotations.count()).toBe(3);
  await undoImport(db, undo);
  expect(await rows()).toEqual(before);
});

test('what was changed since an import stays when it is taken back', async () => {
  const { undo } = await importCollection(db, { annotations: [{ ...mine, id: uuid(2) }], articles: [] });
  await updateClaim(db, uuid(2), { ...claim, verdict: 'refuted' }, '2026-03-03T08:00:00.000Z');
  await undoImport(db, undo);
  expect(idsOf((await allAnnotations(db)).annotations)).toEqual([uuid(1), uuid(2)]);
});

test('an import that is stopped takes nothing in, and tells how far it is until then', async () => {
  const many = Array.from({ length: 2500 }, (_, n) => ({ ...mine, id: uuid(100 + n) }));
  const stop = new AbortController();
  const told: number[] = [];
  const onProgress = (done: number) => {
    told.push(done);
    if (done >= 2000) stop.abort();
  };
  await expect(importCollection(db, { annotations: many, articles: [] }, { signal: stop.signal, onProgress })).rejects.toThrow();
  expect(told).toEqual([1000, 2000]);
  expect(idsOf((await allAnnotations(db)).annotations)).toEqual([uuid(1)]);
});

test('an article of which only another program tells never takes the place of what is known', async () => {
  const theirs = { ...article, title: 'news.example', textHash: unknownText, retrieved: '2027-01-01T00:00:00Z' };
  await importCollection(db, { annotations: [], articles: [theirs] });
  expect((await articleOfPage(db, story))?.title).toBe(article.title);
});
