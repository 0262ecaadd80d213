import type { Shelves } from '../library/shelves';
import { tidyName } from '../text/tidy-name';

/** Oneself: the reader of claims without a name, and of those with the name that the reader has set. */
export const oneself = '';

/** Who made a claim, by the name that it carries as it is seen; `ownName` is the name that the reader has set, empty for none. */
export function readerOf(creator: string | undefined, ownName: string): string {
  const name = tidyName(creator ?? oneself);
  return name === tidyName(ownName) ? oneself : name;
}

/** Someone who made claims that are here, and how many. */
export interface Reader {
  /** The name, or `oneself`. */
  name: string;
  claims: number;
}

/** All readers, oneself first, then who made most claims. */
export function readersIn({ rows, codes }: Shelves, ownName: string): Reader[] {
  const times = new Uint32Array(codes.reader.texts.length);
  for (const { reader } of rows) times[reader]!++;
  const claims = new Map<string, number>();
  for (const [code, text] of codes.reader.texts.entries()) {
    const name = readerOf(text, ownName);
    claims.set(name, (claims.get(name) ?? 0) + times[code]!);
  }
  const readers = [...claims].flatMap(([name, count]) => (count > 0 ? { name, claims: count } : []));
  return readers.sort(
    (m, n) => Number(n.name === oneself) - Number(m.name === oneself) || n.claims - m.claims || (m.name < n.name ? -1 : 1),
  );
}
