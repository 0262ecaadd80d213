import type { AscribeDatabase } from './db';

/** Deletes every annotation, every article, what was seen of them, every actor and every correction, unreadable rows included; all or, on any error, nothing. Lexicons stay. */
export function deleteEverything(db: AscribeDatabase): Promise<void> {
  return clear(db, [
    db.annotations,
    db.articles,
    db.anchorings,
    db.versions,
    db.actors,
    db.catalogue,
    db.packs,
    db.packedWords,
    db.corrections,
  ]);
}

/** Empties every table, those of lexicons too; all or, on any error, nothing. */
export function emptyDatabase(db: AscribeDatabase): Promise<void> {
  return clear(db, db.tables);
}

function clear(db: AscribeDatabase, tables: AscribeDatabase['tables']): Promise<void> {
  return db.transaction('rw', tables, async () => {
    for (const table of tables) await table.clear();
  });
}
