import type { ImportProblem } from '@/lib/export/import-problem';
import { maxSize, readCollection } from '@/lib/export/read-w3c';
import { announceClaims } from '@/lib/page-client';
import type { AscribeDatabase } from '@/lib/store/db';
import { type Imported, importCollection } from '@/lib/store/import';
import { type StoreProblem, storeProblem } from '@/lib/store/problem';

/** What became of an import: what it brought and which fields were left out, what is wrong with the file, or what the store said. */
export type ImportOutcome = { imported: Imported; ignored: string[] } | { problems: ImportProblem[] } | { problem: StoreProblem };

/** Reads a file and takes in all of it, or nothing. */
export async function importFile(db: AscribeDatabase, file: File): Promise<ImportOutcome> {
  try {
    const read = readCollection(new Uint8Array(await file.slice(0, maxSize + 1).arrayBuffer()));
    if ('problems' in read) return read;
    const imported = await importCollection(db, read);
    await announceClaims();
    return { imported, ignored: read.ignored };
  } catch (error) {
    return { problem: storeProblem(error) };
  }
}
