import type { AscribeDatabase } from './db';

/** The revision of the card that was written last; 0 where none is. */
export async function lastRevision(db: AscribeDatabase): Promise<number> {
  return (await db.catalogue.orderBy('revision').last())?.revision ?? 0;
}
