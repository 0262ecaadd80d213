import { afterEach, beforeEach, expect, test } from 'vitest';
import { bodyToClaim } from '../../lib/model/annotation';
import { annotationsOfPage, countAnnotations } from '../../lib/store/annotations';
import { type AscribeDatabase, openDatabase } from '../../lib/store/db';
import { importCollection } from '../../lib/store/import';
import { storeProblem } from '../../lib/store/problem';
import { saveClaim, updateClaim } from '../../lib/store/write-annotations';
import { allAnnotations } from './everything';
import { claim, idsOf, newClaim, story, uuid } from './samples';

let one: AscribeDatabase;
let other: AscribeDatabase;

beforeEach(() => {
  one = openDatabase('ascribe-test');
  other = openDatabase('ascribe-test');
});
afterEach(async () => {
  other.close();
  await one.delete();
});

test('what one connection has saved, another has at once, and a third after all were closed', async () => {
  const saved = await saveClaim(one, newClaim(1));
  expect((await annotationsOfPage(other, story)).annotations).toEqual([saved]);
  one.close();
  other.close();
  one = openDatabase('ascribe-test');
  expect((await annotationsOfPage(one, story)).annotations).toEqual([saved]);
});

test('two connections that save, change and import at the same time lose nothing', async () => {
  const saved = await saveClaim(one, newClaim(0));
  const numbers = Array.from({ length: 100 }, (_, n) => n + 1);
  const imported = numbers.map((n) => ({ ...saved, id: uuid(2000 + n) }));
  await Promise.all([
    ...numbers.flatMap((n) => [saveClaim(one, newClaim(n)), saveClaim(other, newClaim(1000 + n))]),
    importCollection(one, { annotations: imported, articles: [] }),
    updateClaim(other, uuid(0), { ...claim, verdict: 'refuted' }, '2026-03-02T08:00:00.000Z'),
  ]);
  const { annotations, unreadable } = await allAnnotations(one);
  expect(unreadable).toBe(0);
  expect(idsOf(annotations).sort()).toEqual(
    [0, ...numbers, ...numbers.map((n) => 1000 + n), ...numbers.map((n) => 2000 + n)].map(uuid).sort(),
  );
  expect(annotations.map(({ body }) => bodyToClaim(body).verdict).filter((verdict) => verdict === 'refuted')).toHaveLength(1);
});

test('text of any kind comes back from the disk as it was, lone surrogates and NUL included', async () => {
  const statement = '\ud83d lone \udc00, \u0000, \u202e, 👩🏽‍💻, “quotes”\r\n';
  await saveClaim(one, newClaim(1, { statement }));
  const { annotations } = await annotationsOfPage(other, story);
  expect(annotations.map(({ body }) => bodyToClaim(body).statement)).toEqual([statement]);
});

test('a database that a newer version has taken over is no longer written to', async () => {
  await saveClaim(one, newClaim(1));
  const newer = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('ascribe-test', 40);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  expect(storeProblem(await saveClaim(one, newClaim(2)).catch((error) => error))).toBe('newerVersion');
  newer.close();
  expect(storeProblem(await countAnnotations(other).catch((error) => error))).toBe('newerVersion');
});
