import type { Card } from '../library/card';
import type { Row, Shelves } from '../library/shelves';

/** Which claims a report chooses among: those with these ids and on these pages (by their keys); where one is missing, all. */
export interface Scope {
  ids?: ReadonlySet<string>;
  pages?: ReadonlySet<string>;
}

/** The shelves with the claims of a scope alone, to be filtered and counted as a whole library is. */
export function shelvesWithin(shelves: Shelves, { ids, pages }: Scope): Shelves {
  if (!ids && !pages) return shelves;
  const kept = new Map<string, readonly Row[]>();
  for (const [page, rows] of shelves.pages) {
    if (pages && !pages.has(page)) continue;
    const some = ids ? rows.filter(({ entry }) => ids.has(entry.id)) : rows;
    if (some.length > 0) kept.set(page, some);
  }
  return { ...shelves, pages: kept, rows: [...kept.values()].flat() };
}

/** An article with how many claims a filter lets through in it. */
export interface ArticleCount {
  card: Card;
  count: number;
}

/** The articles of claims that a filter lets through, most claims first; `lets` says for each row of the shelves 1 or 0. */
export function articlesOf({ rows }: Shelves, lets: Uint8Array): ArticleCount[] {
  const counts = new Map<Card, number>();
  for (let n = 0; n < rows.length; n++) {
    const { card } = rows[n]!;
    if (lets[n]) counts.set(card, (counts.get(card) ?? 0) + 1);
  }
  return [...counts].map(([card, count]) => ({ card, count })).sort((a, b) => b.count - a.count);
}
