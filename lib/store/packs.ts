import type { Card } from '../library/card';
import { packCards, unpackCards } from '../library/pack';
import type { Shelves } from '../library/shelves';
import type { AscribeDatabase } from './db';
import { forgetPacks } from './forget-packs';
import { inBatches } from './in-batches';
import { lastRevision } from './last-revision';
import { isReadablePack, isReadableWords } from './readable-pack';

const packSize = 500; // cards: packed in some twenty milliseconds

/** The packed cards, and the revision of the catalogue that they are of; none where a pack is missing or damaged. */
export async function readPacks(db: AscribeDatabase): Promise<{ cards: Card[]; revision: number }> {
  const packs: unknown[] = await db.packs.toArray();
  if (!packs.every(isReadablePack)) return { cards: [], revision: 0 };
  return { cards: packs.flatMap(unpackCards), revision: packs[0]?.revision ?? 0 };
}

/** The words to search in of packed pages, without those that are damaged. */
export async function readPackedWords(db: AscribeDatabase): Promise<Map<string, string[]>> {
  const rows: unknown[] = await db.packedWords.toArray();
  return new Map(rows.filter(isReadableWords).flatMap(({ pages, words }) => pages.map((page, n): [string, string[]] => [page, words[n]!])));
}

/** Packs the cards of shelves that are searchable and of this revision of the catalogue, unless that has changed meanwhile; in one transaction. */
export async function writePacks(db: AscribeDatabase, shelves: Shelves, revision: number, signal: AbortSignal): Promise<void> {
  await db.transaction('rw', db.catalogue, db.packs, db.packedWords, async () => {
    if ((await lastRevision(db)) !== revision || (await db.catalogue.count()) !== shelves.cards.size) return;
    await forgetPacks(db);
    let number = 0;
    for (const cards of inBatches([...shelves.cards.values()], packSize)) {
      signal.throwIfAborted();
      number++;
      const pages = cards.map(({ page }) => page);
      await db.packs.put({ ...packCards(cards), number, revision });
      await db.packedWords.put({ number, pages, words: pages.map((page) => [...(shelves.words.get(page) ?? [])]) });
    }
  });
}
