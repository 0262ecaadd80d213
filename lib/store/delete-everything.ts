import type { AscribeDatabase } from './db';

/** Deletes every annotation, every article and what was seen of them, unreadable rows included; all or, on any error, nothing. */
export function deleteEverything(db: AscribeDatabase): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
  });
}
