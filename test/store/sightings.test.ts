import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mostVersions } from '../../lib/model/article';
import { type AscribeDatabase, openDatabase } from '../../lib/store/db';
import { importCollection } from '../../lib/store/import';
import { addVersions, anchoringsOfPage, noteAnchorings, noteVersion, versionsOf } from '../../lib/store/sightings';
import { deleteAnnotation, forgetUnused, saveClaim } from '../../lib/store/write-annotations';
import { articlesOf } from './everything';
import { article, newClaim, story, uuid } from './samples';

const monday = '2026-03-02T08:00:00.000Z';
const tuesday = '2026-03-03T08:00:00.000Z';
const hash = (n: number) => `sha256:${String(n).padStart(64, '0')}`;
const madeOn = (textHash: string, retrieved: string) => {
  const { draft } = newClaim(1);
  const state = { ...draft.target.state, textHash, sourceDate: retrieved };
  return { target: { ...draft.target, state }, article: { ...draft.article, textHash, retrieved } };
};
let db: AscribeDatabase;

beforeEach(() => {
  db = openDatabase();
});
afterEach(() => db.delete());

test('a claim that is gone keeps the day on which it was seen last', async () => {
  await saveClaim(db, newClaim(1));
  await noteAnchorings(db, story, [{ id: uuid(1), state: 'changed', words: 'those cranes' }], monday);
  expect((await anchoringsOfPage(db, `${story}#top`)).get(uuid(1))).toMatchObject({
    state: 'changed',
    lastSeen: monday,
    words: 'those cranes',
  });
  await noteAnchorings(db, story, [{ id: uuid(1), state: 'gone' }], tuesday);
  expect((await anchoringsOfPage(db, story)).get(uuid(1))).toEqual({
    id: uuid(1),
    page: story,
    state: 'gone',
    checked: tuesday,
    lastSeen: monday,
  });
});

test('nothing is noted of a claim that is not kept, and what was noted goes with the claim once undo is past', async () => {
  await noteAnchorings(db, story, [{ id: uuid(1), state: 'anchored' }], monday);
  expect((await anchoringsOfPage(db, story)).size).toBe(0);
  await saveClaim(db, newClaim(1));
  await noteAnchorings(db, story, [{ id: uuid(1), state: 'anchored' }], monday);
  await deleteAnnotation(db, uuid(1));
  expect((await anchoringsOfPage(db, story)).size).toBe(1);
  await forgetUnused(db);
  expect(await Promise.all(db.tables.map((table) => table.count()))).toEqual(db.tables.map(() => 0));
});

test('a row that says nothing that can be read is passed over', async () => {
  await db.table('anchorings').add({ id: uuid(1), page: story, state: 'lost' });
  expect((await anchoringsOfPage(db, story)).size).toBe(0);
});

test('the versions of a text are dated, from the one that was tagged on', async () => {
  await saveClaim(db, newClaim(1));
  await noteVersion(db, story, hash(2), tuesday);
  await noteVersion(db, story, hash(2), monday);
  const versions = [
    { textHash: article.textHash, firstSeen: article.retrieved, lastSeen: article.retrieved },
    { textHash: hash(2), firstSeen: monday, lastSeen: tuesday },
  ];
  expect(await versionsOf(db, story)).toEqual(versions);
});

test('of a text that changes all day the first version is kept and the last ones', async () => {
  const day = (n: number) => new Date(Date.parse(monday) + n * 60_000).toISOString();
  for (let n = 0; n < mostVersions + 5; n += 1) await noteVersion(db, story, hash(n), day(n));
  const versions = await versionsOf(db, story);
  expect(versions).toHaveLength(mostVersions);
  expect([versions[0], versions[1], versions.at(-1)].map((version) => version?.textHash)).toEqual([
    hash(0),
    hash(6),
    hash(mostVersions + 4),
  ]);
});

/** A moment so many milliseconds after Monday. */
const after = (milliseconds: number) => new Date(Date.parse(monday) + milliseconds).toISOString();
const hashesSeen = async () => (await versionsOf(db, story)).map(({ textHash }) => textHash);

test('of a text that changes every second one version is kept, and those on which claims were made', async () => {
  await saveClaim(db, newClaim(1));
  for (let n = 0; n < 100; n += 1) {
    await noteVersion(db, story, hash(n), after(n * 1000));
    if (n === 40) await saveClaim(db, { ...newClaim(2), draft: madeOn(hash(n), after(n * 1000)) });
  }
  expect(await hashesSeen()).toEqual([article.textHash, hash(40), hash(99)]);
});

test('a version that stood for a minute is kept', async () => {
  for (const [n, at] of [0, 60_000, 119_999, 180_000].entries()) await noteVersion(db, story, hash(n), after(at));
  expect(await hashesSeen()).toEqual([hash(0), hash(2), hash(3)]);
});

test('a version on which a claim was made is never dropped, nor that of now, however many there are', async () => {
  const count = mostVersions + 5;
  for (let n = 0; n < count; n += 1) await saveClaim(db, { ...newClaim(n), draft: madeOn(hash(n), after(n * 60_000)) });
  await noteVersion(db, story, hash(count), monday);
  expect((await hashesSeen()).sort()).toEqual(Array.from({ length: count + 1 }, (_, n) => hash(n)).sort());
});

test('versions of a day that has not come are refused, and those kept before are dropped', async () => {
  const versions = Array.from({ length: mostVersions }, (_, n) => ({
    textHash: hash(n),
    firstSeen: monday,
    lastSeen: '9999-12-31T00:00:00Z',
  }));
  await db.versions.bulkPut(versions.map((version) => ({ ...version, page: story })));
  await importCollection(db, { annotations: [], articles: [{ ...article, versions }] });
  expect(await hashesSeen()).toEqual([]);
  await noteVersion(db, story, hash(100), monday);
  expect(await hashesSeen()).toEqual([hash(100)]);
});

test('an import with many articles of one page leaves as many versions as one', async () => {
  const versionsOfArticle = (of: number) =>
    Array.from({ length: mostVersions }, (_, n) => ({
      textHash: hash(of * 100 + n),
      firstSeen: after(of),
      lastSeen: after(of * 1000 + n),
    }));
  const articles = Array.from({ length: 200 }, (_, n) => ({
    ...article,
    url: `${story}?utm_source=${n}`,
    versions: versionsOfArticle(n),
  }));
  await importCollection(db, { annotations: [], articles });
  const seen = await hashesSeen();
  expect(seen).toHaveLength(mostVersions);
  expect(seen).toContain(hash(0));
  expect(seen).toContain(hash(19_949));
});

test('versions that another reader saw are added to those seen here, and leave with the article', async () => {
  const { draft } = newClaim(1);
  const saved = await saveClaim(db, newClaim(1));
  const seen = { textHash: article.textHash, firstSeen: monday, lastSeen: tuesday };
  await importCollection(db, { annotations: [], articles: [{ ...draft.article, versions: [seen] }] });
  expect(await articlesOf(db, [saved])).toEqual([{ ...article, versions: [{ ...seen, firstSeen: article.retrieved }] }]);
  expect(await db.articles.toArray()).toEqual([{ ...article, page: story }]);
});

test('a page says nothing of the versions of its text', async () => {
  const claim = newClaim(1);
  const versions = [{ textHash: hash(1), firstSeen: monday, lastSeen: monday }];
  await saveClaim(db, { ...claim, draft: { ...claim.draft, article: { ...article, versions } } });
  expect((await versionsOf(db, story)).map(({ textHash }) => textHash)).toEqual([article.textHash]);
  await addVersions(db, 'https://news.example/elsewhere', versions);
  expect(await versionsOf(db, story)).toHaveLength(1);
});
