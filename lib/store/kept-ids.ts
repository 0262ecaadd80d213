import type { Annotation } from '../model/annotation';
import type { AnnotationRow, AscribeDatabase } from './db';

/** The ids of all annotations that are kept: one query, where asking for each of 100,000 that are not there takes seconds. */
export async function keptIds(db: AscribeDatabase): Promise<ReadonlySet<string>> {
  return new Set(await db.annotations.toCollection().primaryKeys());
}

/** The rows with the ids of annotations, in their order, `undefined` for an id that is not among those kept. */
export async function rowsWith(
  db: AscribeDatabase,
  kept: ReadonlySet<string>,
  annotations: readonly Annotation[],
): Promise<(AnnotationRow | undefined)[]> {
  const ids = annotations.map(({ id }) => id).filter((id) => kept.has(id));
  const rows = new Map((await db.annotations.bulkGet(ids)).map((row) => [row?.id, row]));
  return annotations.map(({ id }) => rows.get(id));
}
