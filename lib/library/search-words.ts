import type { Card } from './card';
import type { Shelves } from './shelves';

/** What was searched for last in shelves, and for each row 1 or 0. */
interface Searched {
  words: readonly string[];
  has: Uint8Array;
}

/** For each row 1 where it, or the title above it, has all the words (of `soughtWords`), or 0. Words that are typed on are looked for among the rows of before only. */
export function searchRows(shelves: Shelves, words: readonly string[]): Uint8Array {
  const before = last.get(shelves);
  if (before && isSame(before.words, words)) return before.has;
  const among = before?.words.every((word) => words.some((longer) => longer.startsWith(word))) ? before.has : undefined;
  const has = new Uint8Array(shelves.rows.length);
  let card: Card | undefined;
  let lines: readonly string[] = [];
  for (let n = 0; n < has.length; n++) {
    const row = shelves.rows[n]!;
    if (row.card !== card) lines = shelves.words.get(row.card.page) ?? [];
    card = row.card;
    if ((!among || among[n]) && hasWords(words, lines[0], lines[row.line])) has[n] = 1;
  }
  last.set(shelves, { words, has });
  return has;
}

const last = new WeakMap<Shelves, Searched>();

function hasWords(words: readonly string[], title = '', line = ''): boolean {
  for (const word of words) if (!line.includes(word) && !title.includes(word)) return false;
  return true;
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((word, n) => word === others[n]);
}
