import type { Row, Shelves } from '../library/shelves';

/**
 * The claims of a report in the order of their numbers, the first of which is 1: by the day of their article, oldest first, undated ones last, then
 * by page and by their place in it. `lets` says for each row of the shelves 1 or 0.
 */
export function orderClaims({ rows }: Pick<Shelves, 'rows'>, lets: Uint8Array): Row[] {
  const pages = new Map<string, Row[]>();
  for (let n = 0; n < rows.length; n++) {
    if (!lets[n]) continue;
    const row = rows[n]!;
    const before = pages.get(row.card.page);
    if (before) before.push(row);
    else pages.set(row.card.page, [row]);
  }
  const dayOf = (some: Row[]) => some[0]!.day || Infinity;
  // Rows of a page are in the order of its text already.
  const ordered = [...pages].sort(([a, some], [b, others]) => {
    const [day, other] = [dayOf(some), dayOf(others)];
    return day === other ? (a < b ? -1 : 1) : day - other;
  });
  return ordered.flatMap(([, some]) => some);
}
