import type { AscribeDatabase } from './db';

/** The revision of the card that was written last; 0 where none is. */
export async function lastRevision(db: AscribeDatabase): Promise<number> {
  // Its key alone: a card has all that its page's claims are found by.
  return Number((await db.catalogue.orderBy('revision').lastKey()) ?? 0);
}
