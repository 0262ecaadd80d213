import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openDatabase } from '../../lib/store/db';
import { deleteEverything, emptyDatabase } from '../../lib/store/delete-everything';
import { keepLexicon } from '../../lib/store/lexicons';
import { noteAnchorings } from '../../lib/store/sightings';
import { saveClaim } from '../../lib/store/write-annotations';
import { allAnnotations } from './everything';
import { newClaim, story, uuid } from './samples';

test('everything is deleted, unreadable rows, articles and what was seen included, or, on an error, nothing', async () => {
  const db = openDatabase();
  const kept = await saveClaim(db, newClaim(1));
  await saveClaim(db, newClaim(2));
  await db.annotations.update(uuid(2), { modified: 'yesterday' });
  await noteAnchorings(db, story, [{ id: uuid(1), state: 'anchored' }], kept.created);
  const stop = () => {
    throw new Error('stopped');
  };
  db.articles.hook('deleting', stop);
  await expect(deleteEverything(db)).rejects.toThrow('stopped');
  expect(await allAnnotations(db)).toEqual({ annotations: [kept], unreadable: 1 });
  db.articles.hook('deleting').unsubscribe(stop);
  await deleteEverything(db);
  expect(await Promise.all(db.tables.map((table) => table.count()))).toEqual(db.tables.map(() => 0));
  await db.delete();
});

test('a store that is emptied has nothing left in any table, lists of names included', async () => {
  const db = openDatabase('emptied');
  await saveClaim(db, newClaim(1));
  await keepLexicon(db, { id: uuid(9), name: 'A list', format: 'list', added: '2026-03-01T08:00:00.000Z', on: true, entries: [] });
  expect(await db.lexicons.count()).toBe(1);
  await emptyDatabase(db);
  for (const table of db.tables) expect(await table.count(), table.name).toBe(0);
});
