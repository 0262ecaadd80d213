import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import type { schemas } from '../../lib/store/db';

/** A database as a version of Ascribe has left it: all its tables in Dexie's words, and their rows. */
export interface OldDatabase {
  version: keyof typeof schemas;
  schema: Record<string, string>;
  rows: Record<string, object[]>;
}

/** What `old-databases/version-N.json` has. */
export function oldDatabase(version: number): OldDatabase {
  return JSON.parse(readFileSync(join(import.meta.dirname, `old-databases/version-${version}.json`), 'utf8'));
}

/** Makes a database under a name as that version has made it, with what it held; no code of today's store takes part. */
export async function layDown({ version, schema, rows }: OldDatabase, name: string): Promise<void> {
  const db = new Dexie(name);
  db.version(version).stores(schema);
  for (const [table, all] of Object.entries(rows)) await db.table(table).bulkAdd(all);
  db.close();
}
