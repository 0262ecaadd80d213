import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Annotation } from '../../lib/model/annotation';
import { type AscribeDatabase, openDatabase } from '../../lib/store/db';
import { type Choice, readPages } from '../../lib/store/pages';
import { saveClaim } from '../../lib/store/write-annotations';
import { idsOf, newClaim, story, uuid } from './samples';

const other = 'https://news.example/2026/another';
const third = 'https://paper.example/story';

let db: AscribeDatabase;
beforeEach(() => {
  db = openDatabase();
});
afterEach(() => db.delete());

async function pages(choice: Choice, onUnreadable?: (count: number) => void) {
  const read: { url: string | undefined; ids: string[] }[] = [];
  for await (const { article, annotations } of readPages(db, choice, onUnreadable))
    read.push({ url: article?.url, ids: idsOf(annotations) });
  return read;
}

async function saveSome(): Promise<void> {
  for (const [n, url] of [story, other, third, story, `${other}?utm_source=x`].entries())
    await saveClaim(db, { ...newClaim(n + 1, { url }), now: `2026-03-0${5 - n}T08:00:00.000Z` });
}

const choices: [what: string, choice: Choice, ids: number[][]][] = [
  ['everything', 'everything', [[5, 2], [4, 1], [3]]],
  ['one page', { urls: [story] }, [[4, 1]]],
  ['pages by addresses that mean the same', { urls: [`${other}?fbclid=1`, other, ''] }, [[5, 2]]],
  ['a page without annotations', { urls: ['https://news.example/none'] }, []],
  ['some annotations', { ids: [uuid(4), uuid(3), uuid(99)] }, [[4], [3]]],
  ['no annotations', { ids: [] }, []],
];
for (const [what, choice, ids] of choices) {
  test(`${what} is read page after page, each page’s annotations oldest first`, async () => {
    await saveSome();
    expect((await pages(choice)).map((page) => page.ids)).toEqual(ids.map((some) => some.map(uuid)));
  });
}

test('each page has its article, with the versions of its text that were seen', async () => {
  await saveSome();
  const read = [];
  for await (const { article } of readPages(db, 'everything')) read.push([article?.url, article?.versions?.length]);
  expect(read).toEqual([
    [`${other}?utm_source=x`, 1],
    [story, 1],
    [third, 1],
  ]);
});

test('annotations whose article is gone come without one', async () => {
  await saveSome();
  await db.articles.clear();
  expect((await pages('everything')).map(({ url }) => url)).toEqual([undefined, undefined, undefined]);
});

test('what can no longer be read is left out and counted', async () => {
  await saveSome();
  const damaged = { ...(await db.annotations.get(uuid(3))), motivation: 'highlighting' };
  await db.annotations.put(damaged as never);
  let unreadable = 0;
  const read = await pages('everything', (count) => {
    unreadable += count;
  });
  expect([read.length, unreadable]).toEqual([2, 1]);
});

test('many pages and pages of many annotations are all read, each once', async () => {
  const sample = await saveClaim(db, newClaim(0));
  const rows = Array.from({ length: 3000 }, (_, n) => {
    const url = n < 1500 ? 'https://news.example/live' : `https://news.example/${n}`;
    const annotation: Annotation = { ...sample, id: uuid(n + 1), target: { ...sample.target, source: url } };
    return { ...annotation, page: url, tags: [] };
  });
  await db.annotations.bulkPut(rows);
  const read = await pages('everything');
  expect(read.length).toBe(1502);
  expect(new Set(read.flatMap(({ ids }) => ids)).size).toBe(3001);
});
