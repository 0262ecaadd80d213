import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Format } from '../../lib/export/format';
import { formats } from '../../lib/export/formats';
import { readCollection } from '../../lib/export/read-w3c';
import { w3c } from '../../lib/export/w3c';
import { readImport } from '../../lib/import/read-import';
import type { ReadClaims, ReadResult } from '../../lib/import/read-result';
import { Annotation } from '../../lib/model/annotation';
import { Article } from '../../lib/model/article';
import { Lexicon } from '../../lib/model/lexicon';
import { allActors } from '../../lib/store/actors';
import { compareClaims } from '../../lib/store/compare-import';
import { type AscribeDatabase, openDatabase } from '../../lib/store/db';
import { importCollection, undoImport } from '../../lib/store/import';
import { correction } from '../corrections/samples';
import { annotation, article, exported } from '../export/samples';
import { allAnnotations } from '../store/everything';
import { uuid } from '../store/samples';
import { anyChanges, changedJson } from './change-structure';
import { anyDamage, damagedBytes } from './damage-bytes';
import { changed, now } from './read';
import { wholeFiles } from './whole-files';

const runs = 10_000;
const slow = 300_000; // ms: much is tried, perhaps on a busy machine

const actor = { id: uuid(91), kind: 'identity' as const, name: 'Southland', aliases: ['the South'], externalReferences: [] };
const mine = {
  annotations: [annotation(1), annotation(3)],
  articles: [article],
  actors: [actor],
  corrections: [correction(7, 'One [Dana] here')],
};
const ids = [...mine.annotations, ...mine.corrections, actor].map(({ id }) => id);

const anyMutant = fc
  .record({ file: fc.constantFrom(...wholeFiles), changes: anyChanges(ids), damage: anyDamage })
  .map(({ file: { text, value }, changes, damage }) => damagedBytes(value === undefined ? text : changedJson(value, changes), damage));

/** Reads a file to its end. Each step is one item, so that there are no more of them than the file has bytes. */
function read(bytes: Uint8Array): ReadResult {
  const steps = readImport({ bytes, name: 'file.json', changed }, now);
  for (let n = 0; n <= bytes.length + 1; n++) {
    const { done, value } = steps.next();
    if (done) return value;
  }
  throw new Error('more steps than the file has bytes');
}

/** What JavaScript's own objects have. */
const natives = () => [Object, Array, String, Function].map((one) => Reflect.ownKeys(one.prototype).length).join();

/** All that is kept, without the versions of texts, which are kept for good. */
async function everything(db: AscribeDatabase): Promise<unknown[]> {
  const tables = db.tables.filter(({ name }) => name !== 'versions' && name !== 'catalogue');
  return Promise.all(tables.map((table) => table.toArray()));
}

/** What was read can be kept and written again, and the complete format reads as the same. */
async function expectWhole({ annotations, articles, actors = [], corrections = [] }: ReadClaims, format: Format): Promise<void> {
  for (const one of annotations) expect(Annotation.safeParse(one).error).toBeUndefined();
  for (const one of articles) expect(Article.safeParse(one).error).toBeUndefined();
  expect(new Set(annotations.map(({ id }) => id)).size).toBe(annotations.length);
  await exported(annotations, articles, format, actors, corrections);
  const again = readCollection(await exported(annotations, articles, w3c, actors, corrections));
  if ('problems' in again) throw new Error(JSON.stringify(again.problems));
  expect(await exported(again.annotations, [])).toBe(await exported(annotations, []));
}

/** What was read is taken in as a whole beside what is kept, nothing of which is lost, and undone as a whole. */
async function expectTaken(db: AscribeDatabase, read: ReadClaims): Promise<void> {
  const before = await everything(db);
  const compared = await compareClaims(db, read.annotations);
  const { undo, ...counts } = await importCollection(db, read);
  expect([counts.added, counts.updated]).toEqual([compared.added, compared.replacing]);
  const { annotations, unreadable } = await allAnnotations(db);
  expect(unreadable).toBe(0);
  const here = new Set(annotations.map(({ id }) => id));
  for (const { id } of [...mine.annotations, ...read.annotations]) expect(here).toContain(id);
  const names = (await allActors(db)).flatMap(({ name, aliases }) => [name, ...aliases]);
  for (const { name, aliases } of [actor, ...(read.actors ?? [])]) expect(names).toEqual(expect.arrayContaining([name, ...aliases]));
  await undoImport(db, undo);
  expect(await everything(db)).toEqual(before);
}

test(
  `of ${runs} damaged files each is read or refused, taken whole or not at all, and taken back`,
  async () => {
    const db = openDatabase();
    await importCollection(db, mine);
    const before = natives();
    const property = fc.asyncProperty(anyMutant, fc.constantFrom<Format>(...formats), async (bytes, format) => {
      const result = read(bytes);
      if (result.kind === 'problems') expect(result.problems.length).toBeGreaterThan(0);
      if (result.kind === 'names') expect(Lexicon.safeParse(result.lexicon).error).toBeUndefined();
      if (result.kind === 'claims') {
        await expectWhole(result, format);
        await expectTaken(db, result);
      }
      expect(natives()).toBe(before);
    });
    await fc.assert(property, { numRuns: runs });
    await db.delete();
  },
  slow,
);
