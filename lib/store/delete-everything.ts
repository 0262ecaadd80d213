import type { AscribeDatabase } from './db';

/** Deletes every annotation and every article, unreadable ones included; all or, on any error, nothing. */
export function deleteEverything(db: AscribeDatabase): Promise<void> {
  return db.transaction('rw', db.annotations, db.articles, async () => {
    await db.annotations.clear();
    await db.articles.clear();
  });
}
