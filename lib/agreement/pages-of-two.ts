import type { Card, Entry } from '../library/card';
import type { Shelves } from '../library/shelves';
import { readerOf } from './readers';

/** A page and the claims (their ids) that two readers made in it; either may have made none, but not both. */
export interface PageOfTwo {
  card: Card;
  a: string[];
  b: string[];
}

/** What is compared: two readers by their names (see `readerOf`), and, unless it is empty, a tag: then all their claims in pages where either used it. */
export interface Comparison {
  a: string;
  b: string;
  tag: string;
  ownName: string;
}

/** The pages in which either of two readers made claims, by their titles. */
export function pagesOfTwo(
  { cards }: Shelves,
  { a, b, tag, ownName }: Comparison,
  compare: (one: string, other: string) => number,
): PageOfTwo[] {
  const pages: PageOfTwo[] = [];
  for (const card of cards.values()) {
    const by = (reader: string) => card.entries.filter(({ creator }) => readerOf(creator, ownName) === reader);
    const [ofA, ofB] = [by(a), by(b)];
    const has = (entry: Entry) => entry.tags.includes(tag);
    if (ofA.length + ofB.length === 0 || (tag && !ofA.some(has) && !ofB.some(has))) continue;
    pages.push({ card, a: ofA.map(({ id }) => id), b: ofB.map(({ id }) => id) });
  }
  return pages.sort((m, n) => compare(m.card.title, n.card.title) || (m.card.page < n.card.page ? -1 : 1));
}
