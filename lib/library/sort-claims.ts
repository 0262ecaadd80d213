import type { Card } from './card';
import type { Row, Shelves } from './shelves';

/** The orders that claims can be in. */
export const sorts = ['newest', 'oldest', 'article', 'publisher', 'strength', 'confidence'] as const;
export type Sort = (typeof sorts)[number];

/** The numbers of the rows in an order; those that are equal in it newest first. Kept for as long as the rows are. */
export function orderOf(shelves: Shelves, sort: Sort, compare: (a: string, b: string) => number): Uint32Array {
  const kept = orders.get(shelves.rows) ?? new Map<Sort, Uint32Array>();
  orders.set(shelves.rows, kept);
  const known = kept.get(sort);
  if (known) return known;
  const order = sort === 'newest' ? byNumber(shelves.rows.map(keyOf.newest(shelves, compare))) : sorted(shelves, sort, compare);
  kept.set(sort, order);
  return order;
}

const orders = new WeakMap<Shelves['rows'], Map<Sort, Uint32Array>>();

/** Sorting by a whole number that goes down to the second is a hundred times as fast as comparing rows. */
const keyOf: Record<Sort, (shelves: Shelves, compare: (a: string, b: string) => number) => (row: Row) => number> = {
  newest:
    () =>
    ({ entry }) =>
      -Math.round(entry.created / 1000),
  oldest:
    () =>
    ({ entry }) =>
      Math.round(entry.created / 1000),
  article: ({ cards }, compare) => {
    const ranks = rank(
      [...cards.values()].map(({ title }) => title),
      compare,
    );
    return ({ card }) => ranks.get(card.title)!;
  },
  publisher: ({ codes }, compare) => {
    const ranks = rank(codes.publisher.texts, compare);
    return ({ card }) => ranks.get(card.publisher ?? '')!;
  },
  strength:
    () =>
    ({ strength }) =>
      strength,
  confidence:
    () =>
    ({ entry }) =>
      101 - (entry.confidence ?? -1),
};

function sorted(shelves: Shelves, sort: Sort, compare: (a: string, b: string) => number): Uint32Array {
  const newest = orderOf(shelves, 'newest', compare);
  const key = keyOf[sort](shelves, compare);
  const order = byNumber(Array.from(newest, (n) => key(shelves.rows[n]!)));
  return order.map((place) => newest[place]!);
}

/** The places of numbers in their order, those of equal numbers as they are. */
function byNumber(numbers: readonly number[]): Uint32Array {
  const size = Math.max(1, numbers.length);
  // One number for both: seconds of the next thousand years times a million rows are still exact.
  const keys = Float64Array.from(numbers, (number, place) => number * size + place).sort();
  return Uint32Array.from(keys, (key) => ((key % size) + size) % size);
}

/** The place of each text in the order of `compare`; the empty text comes last. */
function rank(texts: readonly string[], compare: (a: string, b: string) => number): Map<string, number> {
  const ordered = [...new Set(texts)].sort((a, b) => Number(a === '') - Number(b === '') || compare(a, b));
  return new Map(ordered.map((text, place) => [text, place]));
}

/** A line of the list: a claim, or the article that those below it stand in. */
export type Line = { row: Row } | { card: Card; count: number };

/** The ids of the claims in lines. */
export function idsIn(lines: readonly Line[]): string[] {
  return lines.flatMap((line) => ('row' in line ? line.row.entry.id : []));
}

/** The claims that a filter lets through, in an order; grouped, each article stands where its first claim would, with all its claims below. */
export function linesOf(shelves: Shelves, lets: Uint8Array, order: Uint32Array, grouped: boolean): Line[] {
  const { lines: all, cards, cardOf } = linesOfAll(shelves);
  const lines: Line[] = [];
  if (!grouped) {
    for (const n of order) if (lets[n]) lines.push(all[n]!);
    return lines;
  }
  const counts = new Uint32Array(cards.length);
  for (const n of order) if (lets[n]) counts[cardOf[n]!]!++;
  const next = new Uint32Array(cards.length); // where the next line of each card comes, once it has one
  let end = 0;
  for (const n of order) {
    if (!lets[n]) continue;
    const card = cardOf[n]!;
    if (next[card] === 0) {
      lines[end] = { card: cards[card]!, count: counts[card]! };
      next[card] = end + 1;
      end += 1 + counts[card]!;
    }
    lines[next[card]!++] = all[n]!;
  }
  return lines;
}

/** A line for each row, the cards, and for each row the number of its card: made once for the same rows, for every filter takes some of them. */
function linesOfAll({ rows }: Shelves): { lines: Line[]; cards: Card[]; cardOf: Uint32Array } {
  const known = linesMade.get(rows);
  if (known) return known;
  const cards = [...new Set(rows.map(({ card }) => card))];
  const numbers = new Map(cards.map((card, n) => [card, n]));
  const made = { lines: rows.map((row) => ({ row })), cards, cardOf: Uint32Array.from(rows, ({ card }) => numbers.get(card)!) };
  linesMade.set(rows, made);
  return made;
}

const linesMade = new WeakMap<Shelves['rows'], ReturnType<typeof linesOfAll>>();
