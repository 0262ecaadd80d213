import { liveQuery } from 'dexie';
import { indexOwnNames, type OwnNames } from '../lexicon/own-names';
import { Lexicon } from '../model/lexicon';
import type { AscribeDatabase } from './db';

/** A list of the reader's as it is shown: `entries` are counted, with their aliases. */
export type LexiconSummary = Omit<Lexicon, 'entries'> & { names: number };

/** The reader's lists that can be read, by their names. */
export async function allLexicons(db: AscribeDatabase): Promise<Lexicon[]> {
  const rows: unknown[] = await db.lexicons.toArray();
  return rows.flatMap((row) => Lexicon.safeParse(row).data ?? []).sort((a, b) => a.name.localeCompare(b.name));
}

/** What there is to say of each list. */
export async function lexiconSummaries(db: AscribeDatabase): Promise<LexiconSummary[]> {
  return (await allLexicons(db)).map(({ entries, ...lexicon }) => ({ ...lexicon, names: countNames(entries) }));
}

/** How many names and aliases entries have. */
export function countNames(entries: Lexicon['entries']): number {
  return entries.reduce((sum, { aliases }) => sum + 1 + aliases.length, 0);
}

/** Keeps a list, in the place of what has its id; gives back what had it, for undo. Throws a ZodError for what could not be read back. */
export function keepLexicon(db: AscribeDatabase, lexicon: Lexicon): Promise<Lexicon | undefined> {
  return db.transaction('rw', db.lexicons, async () => {
    const before = Lexicon.safeParse(await db.lexicons.get(lexicon.id)).data;
    await db.lexicons.put(Lexicon.parse(lexicon));
    return before;
  });
}

/** Switches a list on or off; nothing happens when it is gone. */
export async function switchLexicon(db: AscribeDatabase, id: string, on: boolean): Promise<void> {
  await db.lexicons.update(id, { on });
}

/** Deletes a list and gives it back for undo, if it was there and could be read. */
export function deleteLexicon(db: AscribeDatabase, id: string): Promise<Lexicon | undefined> {
  return db.transaction('rw', db.lexicons, async () => {
    const before = Lexicon.safeParse(await db.lexicons.get(id)).data;
    await db.lexicons.delete(id);
    return before;
  });
}

/**
 * Calls back with the names of all lists that are on, at once and whenever lists change in whichever window; gives back what stops it. Where the store cannot be
 * opened it stays silent. Whoever is stopped and started again asks anew.
 */
export function followOwnNames(db: AscribeDatabase, changed: (names: OwnNames) => void): () => void {
  const query = liveQuery(() => allLexicons(db));
  const subscription = query.subscribe({
    next: (lexicons) => changed(indexOwnNames(lexicons.filter(({ on }) => on))),
    error: () => changed(new Map()),
  });
  return () => subscription.unsubscribe();
}
