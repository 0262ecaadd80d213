import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';
import { claimToBody } from '../../lib/model/annotation';
import { countAnnotations } from '../../lib/store/annotations';
import { openDatabase } from '../../lib/store/db';
import { storeProblem } from '../../lib/store/problem';
import { anchoringsOfPage, noteAnchorings } from '../../lib/store/sightings';
import { saveClaim } from '../../lib/store/write-annotations';
import { allAnnotations } from './everything';
import { claim, newClaim, story } from './samples';

afterEach(() => Dexie.delete('ascribe'));

/** The database as a later version of Ascribe would open it. */
function openLaterVersion(): Dexie {
  const db = new Dexie('ascribe');
  db.version(4).stores({
    annotations: 'id, page, modified, *tags',
    articles: 'page',
    anchorings: 'id, page, state',
    versions: '[page+textHash], page',
    actors: 'id, *keys',
    lexicons: 'id',
    catalogue: 'page, revision',
    packs: 'number',
    packedWords: 'number',
    corrections: 'id, page, holds',
  });
  return db;
}

test('writes are strict and no query is answered from a cache', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const db = openDatabase();
  await saveClaim(db, newClaim(1));
  expect(transaction).toHaveBeenLastCalledWith(expect.anything(), 'readwrite', { durability: 'strict' });
  expect(db._options.cache).toBe('disabled');
  transaction.mockRestore();
  db.close();
});

test('a database of a newer version is refused, said so, and left as it is', async () => {
  const newer = openLaterVersion();
  await newer.open();
  newer.close();
  const db = openDatabase();
  for (const act of [() => countAnnotations(db), () => saveClaim(db, newClaim(1))]) {
    expect(storeProblem(await act().catch((error) => error))).toBe('newerVersion');
  }
  db.close();
  await newer.open();
  expect(newer.backendDB().version).toBe(40);
  expect(await newer.table('annotations').count()).toBe(0);
  newer.close();
});

test('a window that is open while a newer version takes over makes way, is told, and no longer writes', async () => {
  const tell = vi.fn();
  const db = openDatabase('ascribe', tell);
  await saveClaim(db, newClaim(1));
  const newer = openLaterVersion();
  await newer.open();
  expect(tell).toHaveBeenCalledExactlyOnceWith('newerVersion');
  expect(storeProblem(await saveClaim(db, newClaim(2)).catch((error) => error))).toBe('newerVersion');
  expect(await newer.table('annotations').count()).toBe(1);
  newer.close();
});

test('a database of version 1 is opened with all that it holds, and takes what is new', async () => {
  const { draft, id, now } = newClaim(1);
  const first = new Dexie('ascribe');
  first.version(1).stores({ annotations: 'id, page, modified, *tags', articles: 'page' });
  const [quote, position] = draft.target.selector;
  const target = { ...draft.target, selector: [quote, position] };
  const kept = { id, type: 'Annotation', motivation: 'assessing', body: claimToBody(claim), target, created: now, modified: now };
  await first.table('annotations').add({ ...kept, page: story, tags: ['harbour'] });
  await first.table('articles').add({ ...draft.article, page: story });
  first.close();
  const db = openDatabase();
  expect(await allAnnotations(db)).toEqual({ annotations: [kept], unreadable: 0 });
  await noteAnchorings(db, story, [{ id, state: 'moved' }], now);
  expect(await anchoringsOfPage(db, story)).toEqual(new Map([[id, { id, page: story, state: 'moved', checked: now, lastSeen: now }]]));
  db.close();
});

test('a database that another window holds back is told as blocked, and opens once that window lets go', async () => {
  const holder = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('ascribe', 1);
    request.onsuccess = () => resolve(request.result);
  });
  const tell = vi.fn();
  const db = openDatabase('ascribe', tell);
  const count = countAnnotations(db);
  await expect.poll(() => tell.mock.calls).toEqual([['blocked']]);
  holder.close();
  expect(await count).toBe(0);
  db.close();
});

test('a closed database says that it is closed', async () => {
  const db = openDatabase();
  await db.open();
  db.close();
  expect(storeProblem(await countAnnotations(db).catch((error) => error))).toBe('closed');
});
