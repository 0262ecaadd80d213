import type { Shelves } from '../library/shelves';
import { Annotation, bodyToClaim, claimToBody } from '../model/annotation';
import type { Claim } from '../model/claim';
import { countAnnotations } from './annotations';
import { catalogue, type Work } from './catalogue';
import { type AscribeDatabase, type CardRow, unmade } from './db';
import { inBatches } from './in-batches';
import { lastRevision } from './last-revision';
import { toRow, writtenWithClaims } from './write-annotations';

const batch = 500; // rows: tens of milliseconds, so that progress is seen and the page stays quick
const cardBatch = 1000; // cards: each batch costs a round trip

/** What has changed in the catalogue since a revision: the cards, and by which one knows that all of it was replaced. */
export interface CatalogueChange {
  cards: CardRow[];
  /** The last revision. */
  revision: number;
  /** How many cards there are. */
  size: number;
}

/** Whether the catalogue is there to be read, or has to be made first. */
export async function isCatalogueMade(db: AscribeDatabase): Promise<boolean> {
  return (await db.catalogue.get(unmade)) === undefined;
}

/** Whether shelves of a revision of the catalogue hold all annotations; taken for granted where that has changed meanwhile. */
export function isInStep(db: AscribeDatabase, { rows, unreadable }: Shelves, revision: number): Promise<boolean> {
  return db.transaction('r', db.catalogue, db.annotations, async () => {
    if ((await lastRevision(db)) !== revision) return true;
    return (await countAnnotations(db)) === rows.length + unreadable;
  });
}

/** All cards of the catalogue, some at a time, by page; `onProgress` hears how many. */
export async function* readCatalogue(db: AscribeDatabase, { signal, onProgress }: Work = {}): AsyncGenerator<CardRow[]> {
  const size = await db.catalogue.count();
  let done = 0;
  for (let after = unmade; ; ) {
    signal?.throwIfAborted();
    const cards = await db.catalogue.where(':id').above(after).limit(cardBatch).toArray();
    if (cards.length === 0) return;
    after = cards.at(-1)!.page;
    done += cards.length;
    onProgress?.(done, Math.max(size, done));
    yield cards;
  }
}

/** What has changed in the catalogue since a revision. */
export function changesSince(db: AscribeDatabase, revision: number): Promise<CatalogueChange> {
  return db.transaction('r', db.catalogue, async () => ({
    cards: await db.catalogue.where('revision').above(revision).toArray(),
    revision: await lastRevision(db),
    size: await db.catalogue.count(),
  }));
}

/** The annotations with these ids, in their order, without those that are gone or cannot be read. */
export async function annotationsWithIds(db: AscribeDatabase, ids: readonly string[]): Promise<Annotation[]> {
  const rows = await db.annotations.bulkGet([...ids]);
  return rows.flatMap((row) => Annotation.safeParse(row).data ?? []);
}

/**
 * Changes the claims with these ids, all or, on an error or an abort, none; `now` (ISO 8601) is their new date. Claims that are gone, that
 * cannot be read or that `change` leaves as they are (by giving nothing) stay. Gives how many were changed.
 */
export function changeClaims(
  db: AscribeDatabase,
  ids: readonly string[],
  change: (claim: Claim) => Claim | undefined,
  now: string,
  work: Work = {},
): Promise<number> {
  return writeInBatches(db, ids, work, async (some) => {
    const changed = (await annotationsWithIds(db, some)).flatMap((before) => {
      const claim = change(bodyToClaim(before.body));
      const modified = Date.parse(now) > Date.parse(before.modified) ? now : before.modified; // a clock set back does not make it older
      return claim ? Annotation.parse({ ...before, body: claimToBody(claim), modified }) : [];
    });
    await db.annotations.bulkPut(changed.map(toRow));
    await catalogue(db, { put: changed });
    return changed;
  }).then(({ length }) => length);
}

/** Deletes the annotations with these ids, all or, on an error or an abort, none, and gives them back for undo; what is gone or cannot be read stays. */
export function deleteAnnotations(db: AscribeDatabase, ids: readonly string[], work: Work = {}): Promise<Annotation[]> {
  return writeInBatches(db, ids, work, async (some) => {
    const removed = await annotationsWithIds(db, some);
    await db.annotations.bulkDelete(removed.map(({ id }) => id));
    await catalogue(db, { removed });
    return removed;
  });
}

/** Puts deleted annotations back as they were, all or, on an error or an abort, none. */
export async function restoreAnnotations(db: AscribeDatabase, annotations: readonly Annotation[], work: Work = {}): Promise<void> {
  await writeInBatches(db, annotations, work, async (put) => {
    await db.annotations.bulkPut(put.map(toRow));
    await catalogue(db, { put });
    return put;
  });
}

/** Writes in one transaction, a batch at a time, and gives what all of them gave. */
function writeInBatches<Item>(
  db: AscribeDatabase,
  items: readonly Item[],
  { signal, onProgress }: Work,
  write: (some: readonly Item[]) => Promise<readonly Annotation[]>,
): Promise<Annotation[]> {
  return db.transaction('rw', writtenWithClaims(db), async () => {
    const written: Annotation[] = [];
    let done = 0;
    for (const some of inBatches(items, batch)) {
      signal?.throwIfAborted();
      written.push(...(await write(some)));
      done += some.length;
      onProgress?.(done, items.length);
    }
    return written;
  });
}
