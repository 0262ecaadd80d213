import { liveQuery, type Subscription } from 'dexie';
import { emptyShelves, putCards, type Shelves } from '../library/shelves';
import { countAnnotations } from './annotations';
import { makeCatalogue } from './catalogue';
import type { AscribeDatabase, CardRow } from './db';
import { changesSince, isCatalogueMade, readCatalogue } from './library';
import { isReadableCard } from './readable-card';

/** Who is told of a library that is read and watched. */
export interface LibraryWatcher {
  /** Stops reading and watching. */
  signal: AbortSignal;
  /** The library is read, or has changed, in whichever window. */
  onShelves: (shelves: Shelves) => void;
  /** How much is read, or made where `isMaking`, of the catalogue. */
  onProgress: (done: number, of: number, isMaking: boolean) => void;
  onError: (error: unknown) => void;
}

/** Reads the whole catalogue once, making it first where it is not in step with the annotations; from then on reads the cards that change. */
export function watchLibrary(db: AscribeDatabase, watcher: LibraryWatcher): void {
  const { signal, onShelves, onError } = watcher;
  let watching: Subscription | undefined;
  signal.addEventListener('abort', () => watching?.unsubscribe());

  const start = async () => {
    watching?.unsubscribe();
    let { revision } = await changesSince(db, Number.MAX_SAFE_INTEGER);
    let shelves = await readShelves(db, watcher);
    if (signal.aborted) return;
    onShelves(shelves);
    watching = liveQuery(() => changesSince(db, revision)).subscribe({
      next: (change) => {
        if (signal.aborted) return;
        const isFirst = change.cards.length === 0;
        if (!isFirst) {
          shelves = putCards(shelves, change.cards);
          onShelves(shelves);
        }
        // Cards that are gone have left no card behind: the whole catalogue was replaced.
        if (change.revision < revision || change.size !== shelves.cards.size) start().catch(onError);
        revision = change.revision;
      },
      error: onError,
    });
  };
  start().catch((error) => {
    if (!signal.aborted) onError(error);
  });
}

async function readShelves(db: AscribeDatabase, { signal, onProgress }: LibraryWatcher): Promise<Shelves> {
  const make = () => makeCatalogue(db, { signal, onProgress: (done, of) => onProgress(done, of, true) });
  const read = async () => {
    const cards: CardRow[] = [];
    for await (const some of readCatalogue(db, { signal, onProgress: (done, of) => onProgress(done, of, false) })) cards.push(...some);
    return putCards(emptyShelves(), cards.filter(isReadableCard));
  };
  if (!(await isCatalogueMade(db))) await make();
  // Counting a hundred thousand rows takes as long as reading a third of the catalogue.
  const [shelves, kept] = await Promise.all([read(), countAnnotations(db)]);
  if (shelves.rows.length + shelves.unreadable === kept) return shelves;
  await make();
  return read();
}
