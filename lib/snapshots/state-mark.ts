import type { AscribeDatabase } from '../store/db';

/** Sixteen hexadecimal digits that change with each claim, correction and merged name that is made, changed or deleted. */
export async function stateMark(db: AscribeDatabase): Promise<string> {
  const state = await db.transaction('r', db.annotations, db.corrections, db.actors, () =>
    Promise.all([
      db.annotations.toCollection().primaryKeys(),
      db.annotations.orderBy('modified').last(), // a change has a later date than all that is here
      db.corrections.toCollection().primaryKeys(),
      db.actors.toArray(),
    ]),
  );
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(state)));
  return Array.from(new Uint8Array(digest, 0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
