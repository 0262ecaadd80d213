import { v5 } from 'uuid';
import type { Annotation } from '../model/annotation';
import type { AscribeDatabase } from './db';
import { inBatches } from './in-batches';
import { keptIds, rowsWith } from './kept-ids';

const batch = 1000; // rows: few enough not to hold a whole store in memory twice

/**
 * Gives the annotations of a file that carry no name to the reader with this one; without a name they stay as they are. Where one is here already as somebody else's, for
 * the two readers began from the same file, it gets an id of its own, made of the old one and the name (RFC 9562, version 5), so that both are kept and it is known again.
 */
export async function nameClaims(db: AscribeDatabase, annotations: readonly Annotation[], name: string): Promise<Annotation[]> {
  if (!name) return [...annotations];
  const kept = await keptIds(db);
  const named: Annotation[] = [];
  for (const some of inBatches(annotations, batch)) {
    const rows = await rowsWith(db, kept, some);
    for (const [n, annotation] of some.entries()) {
      const isOthers = rows[n] !== undefined && rows[n].creator?.name !== name;
      if (annotation.creator) named.push(annotation);
      else named.push({ ...annotation, creator: { type: 'Person', name }, ...(isOthers && { id: idFor(annotation.id, name) }) });
    }
  }
  return named;
}

function idFor(id: string, name: string): string {
  return `urn:uuid:${v5(`${id} ${name}`.toWellFormed(), v5.URL)}`;
}

/** How many annotations carry no name. */
export function countUnnamed(annotations: readonly Annotation[]): number {
  return annotations.reduce((count, { creator }) => count + Number(!creator), 0);
}
