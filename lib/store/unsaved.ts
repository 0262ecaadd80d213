import type { Unsaved } from '../backup-due';
import type { AscribeDatabase } from './db';

/** The claims that were made or changed after a time (ISO 8601), or all: how many, and which of them has waited longest. */
export function unsavedSince(db: AscribeDatabase, at: string | undefined): Promise<Unsaved> {
  return db.transaction('r', db.annotations, async () => {
    const after = db.annotations.where('modified').above(at ?? '');
    const [count, first] = [await after.count(), await after.first()];
    return { count, oldest: first?.modified };
  });
}
