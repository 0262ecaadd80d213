import type { Card, CardInFull, Entry } from './card';
import { type Codes, makeCodes } from './codes';
import { type Facet, scaleOf } from './facet';

/** A claim on its shelf. The codes are those of `Shelves.codes`; names are coded as they were typed. */
export interface Row {
  card: Card;
  entry: Entry;
  /** Which of the page's words are this claim's (see `Shelves.words`). */
  line: number;
  publisher: number;
  source: number;
  target: number;
  tag: readonly number[];
  strength: number;
  verdict: number;
  state: number;
  reader: number;
  /** The day that the article is from (`YYYYMMDD`): published, or else read; 0 where neither is known. */
  day: number;
}

/** The whole catalogue, as it is searched: immutable but for its codes, which only grow. */
export interface Shelves {
  /** The rows of each page. */
  pages: ReadonlyMap<string, readonly Row[]>;
  rows: readonly Row[];
  cards: ReadonlyMap<string, Card>;
  codes: Record<Facet, Codes>;
  /** What each page is searched in: the words of its title, then those of each of its entries. */
  words: ReadonlyMap<string, readonly string[]>;
  /** How many annotations cannot be read. */
  unreadable: number;
}

/** Shelves without a claim. */
export function emptyShelves(): Shelves {
  const codes = (facet: Facet): Codes => makeCodes(scaleOf[facet] ?? ['']);
  const names = codes('source'); // source and target are the same people
  return {
    pages: new Map(),
    rows: [],
    cards: new Map(),
    codes: {
      publisher: codes('publisher'),
      source: names,
      target: names,
      tag: codes('tag'),
      strength: codes('strength'),
      verdict: codes('verdict'),
      state: codes('state'),
      reader: codes('reader'),
    },
    words: new Map(),
    unreadable: 0,
  };
}

/** The shelves with these cards instead of those that their pages had; rows of other pages are the same as before. */
export function putCards(shelves: Shelves, cards: readonly CardInFull[]): Shelves {
  return putWords(
    putCardsWithoutWords(shelves, cards),
    cards.map(({ page, words, entries }) => [page, [words, ...entries.map((entry) => entry.words)]]),
  );
}

/** The same, of cards whose words are to come by `putWords`: until then they are not found by any. */
export function putCardsWithoutWords(shelves: Shelves, cards: readonly Card[]): Shelves {
  const pages = new Map(shelves.pages);
  const kept = new Map(shelves.cards);
  for (const card of cards) {
    kept.set(card.page, card);
    pages.set(card.page, rowsOf(card, shelves.codes));
  }
  let unreadable = 0;
  for (const card of kept.values()) unreadable += card.unreadable;
  return { ...shelves, pages, cards: kept, rows: [...pages.values()].flat(), unreadable };
}

/** The shelves with the words of pages. */
export function putWords(shelves: Shelves, words: Iterable<readonly [page: string, words: readonly string[]]>): Shelves {
  return { ...shelves, words: new Map([...shelves.words, ...words]) };
}

const untagged: readonly number[] = [0];

function rowsOf(card: Card, codes: Shelves['codes']): Row[] {
  const publisher = codes.publisher.of(card.publisher ?? '');
  const day = dayOf(card.datePublished) || dayOf(card.retrieved);
  return card.entries.map((entry, n) => ({
    card,
    entry,
    line: n + 1,
    publisher,
    source: codes.source.of(entry.assertedBy ?? ''),
    target: codes.target.of(entry.attributedTo ?? ''),
    tag: entry.tags.length > 0 ? entry.tags.map(codes.tag.of) : untagged,
    strength: codes.strength.of(entry.strength),
    verdict: codes.verdict.of(entry.verdict),
    state: codes.state.of(entry.state ?? ''),
    reader: codes.reader.of(entry.creator ?? ''),
    day,
  }));
}

/** A date as a page writes it as a number `YYYYMMDD`, in its own time zone where it is ISO 8601; 0 where it cannot be read. */
export function dayOf(date: string | undefined): number {
  if (!date) return 0;
  const iso = /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(date);
  if (iso) return Number(iso[1]! + iso[2]! + (iso[3] ?? '01'));
  const time = new Date(date);
  return Number.isNaN(time.getTime()) ? 0 : time.getFullYear() * 10_000 + (time.getMonth() + 1) * 100 + time.getDate();
}
