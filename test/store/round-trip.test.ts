import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCollection } from '../../lib/export/read-w3c';
import { w3c } from '../../lib/export/w3c';
import type { Actor } from '../../lib/model/actor';
import { type Annotation, bodyToClaim } from '../../lib/model/annotation';
import { allActors } from '../../lib/store/actors';
import { countAnnotations } from '../../lib/store/annotations';
import { correctionsMadeOn } from '../../lib/store/corrections';
import { type AscribeDatabase, openDatabase } from '../../lib/store/db';
import { importCollection } from '../../lib/store/import';
import { readPages } from '../../lib/store/pages';
import { anyCollection, anyCorrections } from '../export/arbitraries';
import { uuid } from './samples';

/** The bytes of everything in the store, as the export page writes them. */
async function exportAll(db: AscribeDatabase): Promise<Uint8Array> {
  const collection = {
    pages: readPages(db, 'everything'),
    actors: await allActors(db),
    corrections: await correctionsMadeOn(db),
    now: '2026-03-05T10:00:00.000Z',
    isPerson: () => false,
  };
  let text = '';
  for await (const piece of w3c.write(collection)) text += piece;
  return new TextEncoder().encode(text);
}

/** An actor whom the first claims name, by all their names. */
function actorsOf(annotations: Annotation[]): Actor[] {
  const names = annotations.flatMap(({ body }) => bodyToClaim(body).assertedBy ?? []).filter((name) => name.length <= 500);
  const [name, ...aliases] = [...new Set(names)].slice(0, 5);
  return name
    ? [{ id: uuid(1), kind: 'threat-actor', name, aliases, externalReferences: [{ sourceName: 'catalogue', externalId: name }] }]
    : [];
}

test('export, wipe, import, export gives the same bytes, for 1,000 annotations of any content', async () => {
  const size = 50;
  await fc.assert(
    fc.asyncProperty(anyCollection(size), anyCorrections(5), async (collection, corrections) => {
      const db = openDatabase();
      await importCollection(db, { ...collection, actors: actorsOf(collection.annotations), corrections });
      const exported = await exportAll(db);
      await db.delete();
      await db.open();
      expect(await countAnnotations(db)).toBe(0);
      const read = readCollection(exported);
      if ('problems' in read) throw new Error(JSON.stringify(read.problems));
      expect(read.ignored).toEqual([]);
      expect(read.actors?.length ?? 0).toBe(actorsOf(collection.annotations).length);
      expect((read.corrections ?? []).map(({ id }) => id)).toEqual(corrections.map(({ id }) => id));
      expect(await importCollection(db, read)).toMatchObject({ added: size, updated: 0, unchanged: 0, corrections: corrections.length });
      expect(Buffer.from(await exportAll(db)).equals(exported)).toBe(true);
      expect(await importCollection(db, read)).toMatchObject({ added: 0, updated: 0, unchanged: size, corrections: 0 });
      await db.delete();
    }),
    { numRuns: 20 },
  );
}, 60_000);
