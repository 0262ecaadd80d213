import { liveQuery, type Subscription } from 'dexie';
import { emptyShelves, putCards, putCardsWithoutWords, putWords, type Shelves } from '../library/shelves';
import { countAnnotations } from './annotations';
import { makeCatalogue } from './catalogue';
import type { AscribeDatabase, CardRow } from './db';
import { forgetPacks } from './forget-packs';
import { changesSince, isCatalogueMade, isInStep, readCatalogue } from './library';
import { readPackedWords, readPacks, writePacks } from './packs';
import { isReadableCard } from './readable-card';

const mostLoose = 500; // cards read one by one: a fifth of a second

/** Who is told of a library that is read and watched. */
export interface LibraryWatcher {
  /** Stops reading and watching. */
  signal: AbortSignal;
  /** The library is read, or has changed, in whichever window; `hasWords` once everything in it can be searched for. */
  onShelves: (shelves: Shelves, hasWords: boolean) => void;
  /** How much is read, or made where `isMaking`, of the catalogue. */
  onProgress: (done: number, of: number, isMaking: boolean) => void;
  onError: (error: unknown) => void;
}

/**
 * Reads the whole catalogue, the packed cards first and then those that are newer, and from then on the cards that change. Only once it is shown are the
 * words of packed cards read and is it compared with the annotations, to be made anew where it is not in step, and are many loose cards packed.
 */
export function watchLibrary(db: AscribeDatabase, watcher: LibraryWatcher): void {
  const { signal, onShelves, onError } = watcher;
  let watching: Subscription | undefined;
  const stop = () => {
    watching?.unsubscribe();
    watching = undefined;
  };
  signal.addEventListener('abort', stop);
  const orFail = (work: Promise<void>) => work.catch((error) => signal.aborted || onError(error));

  const again = () => {
    stop();
    orFail(start());
  };
  const start = async () => {
    const read = await readShelves(db, watcher);
    let { shelves, revision } = read;
    let hasWords = !read.isPacked;
    const show = (changed: Shelves) => {
      shelves = changed;
      onShelves(shelves, hasWords);
    };
    if (signal.aborted) return;
    show(shelves);
    const mine = liveQuery(() => changesSince(db, revision)).subscribe({
      next: (change) => {
        if (watching !== mine) return;
        if (change.cards.length > 0) show(putCards(shelves, change.cards.filter(isReadableCard)));
        // Cards that are gone have left no card behind: the whole catalogue was replaced.
        if (change.revision < revision || change.size !== shelves.cards.size) again();
        revision = change.revision;
      },
      error: onError,
    });
    watching = mine;
    if (read.isPacked) {
      const words = await readPackedWords(db);
      if (watching !== mine) return;
      for (const page of shelves.words.keys()) words.delete(page); // those of newer cards are there already
      const withWords = putWords(shelves, words);
      if (withWords.words.size < shelves.cards.size) return forgetPacks(db).then(again);
      hasWords = true;
      show(withWords);
      if (!(await isInStep(db, shelves, revision))) return make(db, watcher);
    }
    // What cannot be packed, on a full disk for one, opens more slowly.
    if (read.loose > mostLoose && watching === mine) await writePacks(db, shelves, revision, signal).catch(() => undefined);
  };
  orFail(start());
}

/** A library as it was read: at which revision, whether from packs, whose words are to follow, and how many of its cards were in none. */
interface Read {
  shelves: Shelves;
  revision: number;
  isPacked: boolean;
  loose: number;
}

async function readShelves(db: AscribeDatabase, watcher: LibraryWatcher): Promise<Read> {
  if (!(await isCatalogueMade(db))) await make(db, watcher);
  const packed = await readPacks(db);
  if (packed.cards.length > 0) {
    const { cards, revision, size } = await changesSince(db, packed.revision);
    const shelves = putCards(putCardsWithoutWords(emptyShelves(), packed.cards), cards.filter(isReadableCard));
    if (revision >= packed.revision && size === shelves.cards.size) return { shelves, revision, isPacked: true, loose: cards.length };
  }
  // Counting a hundred thousand rows takes as long as reading a third of the catalogue.
  const [read, kept] = await Promise.all([readCards(db, watcher), countAnnotations(db)]);
  if (read.shelves.rows.length + read.shelves.unreadable === kept) return read;
  await make(db, watcher);
  return readCards(db, watcher);
}

async function readCards(db: AscribeDatabase, { signal, onProgress }: LibraryWatcher): Promise<Read> {
  const { revision } = await changesSince(db, Number.MAX_SAFE_INTEGER);
  const cards: CardRow[] = [];
  for await (const some of readCatalogue(db, { signal, onProgress: (done, of) => onProgress(done, of, false) })) cards.push(...some);
  return { shelves: putCards(emptyShelves(), cards.filter(isReadableCard)), revision, isPacked: false, loose: cards.length };
}

function make(db: AscribeDatabase, { signal, onProgress }: LibraryWatcher): Promise<void> {
  return makeCatalogue(db, { signal, onProgress: (done, of) => onProgress(done, of, true) });
}
