import type { AscribeDatabase } from './db';

/** Has the catalogue read card by card until it is packed again; within a transaction that deletes cards. */
export async function forgetPacks(db: AscribeDatabase): Promise<void> {
  await Promise.all([db.packs.clear(), db.packedWords.clear()]);
}
