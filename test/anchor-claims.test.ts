import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { draftOfPassage } from '../lib/anchor/draft-of-passage';
import { anchorClaims } from '../lib/anchor-claims';
import { hashText } from '../lib/article/hash-text';
import { type AscribeDatabase, openDatabase } from '../lib/store/db';
import { anchoringsOfPage, versionsOf } from '../lib/store/sightings';
import { saveClaim } from '../lib/store/write-annotations';
import { article, newClaim, story, uuid } from './store/samples';

const text = `The cranes of the harbour stood still from noon until the evening, the port authority said.
It blamed Northland for the outage and promised to publish its log files within a week.
Nobody in Northland answered the calls of this newspaper.`;
const words = 'It blamed Northland for the outage';
const turned = text.replace(words, `Nobody can say that ${words}`);
const edited = text.replace('for the outage', 'for a long outage');
const without = text.replace(/It blamed.*\n/, '');
const later = '2026-03-02T08:00:00.000Z';
let db: AscribeDatabase;

beforeEach(async () => {
  db = openDatabase();
  const span = { start: text.indexOf(words), end: text.indexOf(words) + words.length };
  await saveClaim(db, { ...newClaim(1), draft: draftOfPassage({ source: story, text, span, article }) });
});
afterEach(() => db.delete());

const seenNow = async () => (await anchoringsOfPage(db, story)).get(uuid(1));

const cases = [
  { what: 'its text as it was', read: text, finds: words, state: 'anchored' },
  { what: 'a text that says something else of its words', read: turned, finds: words, state: 'recast' },
  { what: 'a text that was edited', read: edited, finds: 'It blamed Northland for a long outage', state: 'changed' },
];
for (const { what, read, finds, state } of cases) {
  test(`a page is told where its claim stands in ${what}, and it is noted`, async () => {
    const start = read.indexOf(finds);
    expect(await anchorClaims(db, story, { text: read, isSettled: true }, later)).toEqual([
      { id: uuid(1), state, span: { start, end: start + finds.length } },
    ]);
    expect(await seenNow()).toMatchObject({ state, lastSeen: later });
    expect((await seenNow())?.words).toBe(state === 'changed' ? finds : undefined);
    expect((await versionsOf(db, story)).map(({ textHash }) => textHash)).toContain(await hashText(read));
  });
}

test('where nothing is to be noted, a page is told where its claims stand all the same', async () => {
  const before = await versionsOf(db, story);
  expect(await anchorClaims(db, story, { text, isSettled: true }, undefined)).toHaveLength(1);
  expect(await anchorClaims(db, story, { text: without, only: [uuid(1)], isSettled: true }, undefined)).toHaveLength(1);
  expect(await seenNow()).toBeUndefined();
  expect(await versionsOf(db, story)).toEqual(before);
});

test('a claim counts as gone only when it is nowhere in the page', async () => {
  await anchorClaims(db, story, { text, isSettled: true }, later);
  expect(await anchorClaims(db, story, { text: without, isSettled: true }, later)).toEqual([{ id: uuid(1), state: 'gone' }]);
  expect(await seenNow()).toMatchObject({ state: 'anchored' });
  expect(await anchorClaims(db, story, { text: without, only: [uuid(1)], isSettled: true }, later)).toEqual([
    { id: uuid(1), state: 'gone' },
  ]);
  expect(await seenNow()).toMatchObject({ state: 'gone', lastSeen: later });
});

test('of a page that is still arriving, only what is found is noted', async () => {
  expect(await anchorClaims(db, story, { text: without, only: [uuid(1)], isSettled: false }, later)).toEqual([
    { id: uuid(1), state: 'gone' },
  ]);
  await anchorClaims(db, story, { text: edited, isSettled: false }, later);
  expect(await seenNow()).toMatchObject({ state: 'changed', lastSeen: later });
  expect((await versionsOf(db, story)).map(({ textHash }) => textHash)).not.toContain(await hashText(edited));
});

test('a page learns of its own claims only, whatever it asks for', async () => {
  expect(await anchorClaims(db, 'https://news.example/other', { text, only: [uuid(1)], isSettled: true }, later)).toEqual([]);
  expect(await anchorClaims(db, story, { text, only: [uuid(2)], isSettled: true }, later)).toEqual([]);
  expect(await seenNow()).toBeUndefined();
});

test('what cannot be noted keeps no claim from being found', async () => {
  db.anchorings.hook('creating', () => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(await anchorClaims(db, story, { text, isSettled: true }, later)).toMatchObject([{ state: 'anchored' }]);
});

test('claims made in two versions of a text are found each among those of its own version', async () => {
  const shifted = `${'A notice above the story. '.repeat(20)}\n${text}`;
  const quote = 'Nobody in Northland answered';
  const span = { start: shifted.indexOf(quote), end: shifted.indexOf(quote) + quote.length };
  const newer = { ...article, textHash: await hashText(shifted) };
  await saveClaim(db, { ...newClaim(2), draft: draftOfPassage({ source: story, text: shifted, span, article: newer }) });
  const claims = await anchorClaims(db, story, { text: edited, isSettled: true }, later);
  expect(claims.map(({ id, state }) => [id, state]).sort()).toEqual([
    [uuid(1), 'changed'],
    [uuid(2), 'anchored'],
  ]);
});
