import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bodyToClaim, claimToBody } from '../../lib/model/annotation';
import { annotationsOfPage, annotationsOfPages, articleOfPage, countAnnotations, knownTags } from '../../lib/store/annotations';
import { type AscribeDatabase, openDatabase } from '../../lib/store/db';
import { storeProblem } from '../../lib/store/problem';
import { deleteAnnotation, forgetUnused, restoreAnnotation, saveClaim, updateClaim } from '../../lib/store/write-annotations';
import { allAnnotations, articlesOf } from './everything';
import { article, claim, idsOf, newClaim, story, uuid } from './samples';

const later = '2026-03-02T08:00:00.000Z';
let db: AscribeDatabase;

beforeEach(() => {
  db = openDatabase();
});
afterEach(() => db.delete());

/** A second window on the same store. */
async function inAnotherWindow<Result>(act: (other: AscribeDatabase) => Promise<Result>): Promise<Result> {
  const other = openDatabase();
  return act(other).finally(() => other.close());
}

test('a saved claim is found on its page by every window, with its article', async () => {
  const saved = await saveClaim(db, { ...newClaim(1), creator: 'A. Reader' });
  expect(saved.creator).toEqual({ type: 'Person', name: 'A. Reader' });
  expect(bodyToClaim(saved.body)).toEqual(claim);
  await inAnotherWindow(async (other) => {
    expect(await annotationsOfPage(other, `${story}?utm_source=mail#comments`)).toEqual({ annotations: [saved], unreadable: 0 });
    expect(await articleOfPage(other, `${story}#top`)).toEqual(article);
  });
});

test('the article of a claim is of its page, whatever its own address says', async () => {
  const forged = newClaim(1);
  await saveClaim(db, { ...forged, draft: { ...forged.draft, article: { ...article, url: 'https://other.example/story' } } });
  expect(await articleOfPage(db, story)).toEqual({ ...article, url: story });
});

test('a claim without a name for its creator has none', async () => {
  expect(await saveClaim(db, { ...newClaim(1), creator: '' })).not.toHaveProperty('creator');
});

test('a page has its own claims only, in the order of its text', async () => {
  for (const [n, at] of [
    [1, 30],
    [2, 10],
    [3, 20],
    [4, 10],
  ] as const)
    await saveClaim(db, newClaim(n, { at }));
  await saveClaim(db, newClaim(5, { url: `${story}/2` }));
  expect(idsOf((await annotationsOfPage(db, story)).annotations)).toEqual([2, 4, 3, 1].map(uuid));
  expect(await countAnnotations(db)).toBe(5);
});

test('the claims of several pages come page after page, those of a page that is named twice once', async () => {
  const frame = 'https://embed.example/post';
  await saveClaim(db, newClaim(1, { url: frame }));
  await saveClaim(db, newClaim(2));
  expect(idsOf((await annotationsOfPages(db, [story, frame, `${story}#comments`])).annotations)).toEqual([2, 1].map(uuid));
});

test('all claims come oldest first', async () => {
  await saveClaim(db, { ...newClaim(1), now: later });
  await saveClaim(db, newClaim(3));
  await saveClaim(db, newClaim(2));
  expect(idsOf((await allAnnotations(db)).annotations)).toEqual([2, 3, 1].map(uuid));
});

test('a claim that could not be read back is refused, and nothing of it is kept', async () => {
  const refused = [newClaim(1, { statement: '' }), newClaim(1, { confidence: 101 }), newClaim(1, { url: 'javascript:alert(1)' })];
  for (const bad of refused) expect(storeProblem(await saveClaim(db, bad).catch((error) => error))).toBe('refused');
  expect([await countAnnotations(db), await db.articles.count()]).toEqual([0, 0]);
});

test('an id that is taken is refused, and leaves the annotation and the article as they were', async () => {
  const saved = await saveClaim(db, newClaim(1));
  const again = newClaim(1, { statement: 'Another.' });
  again.draft.article.title = 'Another title';
  expect(storeProblem(await saveClaim(db, again).catch((error) => error))).toBe('refused');
  expect((await annotationsOfPage(db, story)).annotations).toEqual([saved]);
  expect(await articleOfPage(db, story)).toEqual(article);
});

test('a changed claim keeps its place, its creator and its date of creation', async () => {
  const saved = await saveClaim(db, { ...newClaim(1), creator: 'A. Reader' });
  const changed = await updateClaim(db, uuid(1), { ...claim, verdict: 'supported', tags: ['cranes'], note: undefined }, later);
  expect(bodyToClaim(changed.body)).toMatchObject({ verdict: 'supported', tags: ['cranes'] });
  expect(changed).toEqual({ ...saved, body: changed.body, modified: later });
  expect((await annotationsOfPage(db, story)).annotations).toEqual([changed]);
  expect(await knownTags(db)).toEqual(['cranes']);
});

test('a clock that was set back does not make a change older than what it changed', async () => {
  await saveClaim(db, { ...newClaim(1), now: later });
  expect((await updateClaim(db, uuid(1), claim, '2026-01-01T00:00:00.000Z')).modified).toBe(later);
});

test('a deleted claim leaves the others, and comes back as it was, with its article', async () => {
  const saved = await saveClaim(db, newClaim(1));
  const other = await saveClaim(db, newClaim(2, { url: `${story}/2` }));
  expect(await deleteAnnotation(db, uuid(1))).toEqual(saved);
  await forgetUnused(db);
  expect(await allAnnotations(db)).toEqual({ annotations: [other], unreadable: 0 });
  await restoreAnnotation(db, saved, article);
  expect((await annotationsOfPage(db, story)).annotations).toEqual([saved]);
  expect(await articleOfPage(db, story)).toEqual(article);
});

test('changing or deleting what another window has deleted says so', async () => {
  await saveClaim(db, newClaim(1));
  await inAnotherWindow((other) => deleteAnnotation(other, uuid(1)));
  expect(storeProblem(await updateClaim(db, uuid(1), claim, later).catch((error) => error))).toBe('gone');
  expect(storeProblem(await deleteAnnotation(db, uuid(1)).catch((error) => error))).toBe('gone');
  expect(await countAnnotations(db)).toBe(0);
});

test('two windows that save at the same time lose nothing', async () => {
  const numbers = Array.from({ length: 50 }, (_, n) => n);
  await inAnotherWindow((other) => Promise.all(numbers.flatMap((n) => [saveClaim(db, newClaim(n)), saveClaim(other, newClaim(100 + n))])));
  expect(idsOf((await annotationsOfPage(db, story)).annotations)).toEqual([...numbers, ...numbers.map((n) => 100 + n)].map(uuid));
});

test('tags are listed by how often they are used, then by the alphabet', async () => {
  await saveClaim(db, newClaim(1, { tags: ['zinc', 'harbour'] }));
  await saveClaim(db, newClaim(2, { tags: ['crane', 'harbour'] }));
  expect(await knownTags(db)).toEqual(['harbour', 'crane', 'zinc']);
});

test('articles are given once each, and forgotten when no annotation stands in them', async () => {
  for (const [n, url] of [story, `${story}#top`, `${story}/2`].entries()) await saveClaim(db, newClaim(n, { url }));
  const { annotations } = await allAnnotations(db);
  expect((await articlesOf(db, annotations)).map(({ url }) => url)).toEqual([`${story}#top`, `${story}/2`]);
  await deleteAnnotation(db, uuid(2));
  expect(await articleOfPage(db, `${story}/2`)).toBeDefined();
  await forgetUnused(db);
  expect(await articleOfPage(db, `${story}/2`)).toBeUndefined();
  expect(await articleOfPage(db, story)).toBeDefined();
});

const damages: [string, object][] = [
  ['without a body', { body: undefined }],
  ['with two claims', { body: [...claimToBody(claim), ...claimToBody(claim)] }],
  ['with a date that is none', { modified: 'yesterday' }],
  ['with a selector of another kind', { target: { selector: [{ type: 'SvgSelector' }] } }],
];

for (const [what, damage] of damages) {
  test(`a row ${what} is counted and does not take the others with it`, async () => {
    const kept = await saveClaim(db, newClaim(1));
    await saveClaim(db, newClaim(2));
    await db.annotations.update(uuid(2), damage);
    expect(await annotationsOfPage(db, story)).toEqual({ annotations: [kept], unreadable: 1 });
    expect(await allAnnotations(db)).toEqual({ annotations: [kept], unreadable: 1 });
    expect(await countAnnotations(db)).toBe(2);
    expect(storeProblem(await updateClaim(db, uuid(2), claim, later).catch((error) => error))).toBe('damaged');
  });
}

test('a damaged article is as if there were none', async () => {
  const saved = await saveClaim(db, newClaim(1));
  await db.articles.update(story, { textHash: 'none' });
  expect(await articleOfPage(db, story)).toBeUndefined();
  expect(await articlesOf(db, [saved])).toEqual([]);
});

test('a disk that fills up in the middle of a save leaves nothing of it', async () => {
  db.articles.hook('creating', () => {
    throw new DOMException('the disk is full', 'QuotaExceededError');
  });
  expect(storeProblem(await saveClaim(db, newClaim(1)).catch((error) => error))).toBe('full');
  expect(await allAnnotations(db)).toEqual({ annotations: [], unreadable: 0 });
});

test('a live query shows what another window saves, changes and deletes', async () => {
  let shown: unknown;
  const watching = liveQuery(() => annotationsOfPage(db, story)).subscribe(({ annotations }) => {
    shown = annotations.map(({ body }) => bodyToClaim(body).verdict);
  });
  await inAnotherWindow(async (other) => {
    await saveClaim(other, newClaim(1));
    await expect.poll(() => shown).toEqual(['unverified']);
    await updateClaim(other, uuid(1), { ...claim, verdict: 'refuted' }, later);
    await expect.poll(() => shown).toEqual(['refuted']);
    await deleteAnnotation(other, uuid(1));
    await expect.poll(() => shown).toEqual([]);
  });
  watching.unsubscribe();
});
