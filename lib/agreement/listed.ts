import type { Card } from '../library/card';
import type { Annotation } from '../model/annotation';
import { differences } from './differences';
import type { Pair, Paired } from './pair-claims';

/** A page and what two readers claim in it. */
export interface ComparedPage {
  card: Card;
  paired: Paired;
}

/** Claims side by side, or one that stands alone, and the page that they stand in. */
export type Listed = { card: Card } & ({ pair: Pair } | { onlyA: Annotation } | { onlyB: Annotation });

/** What listed claims are filtered by: those of one reader alone, pairs by what they differ in, and those that do not differ. */
export const listings = ['onlyA', 'onlyB', ...differences, 'agreed'] as const;
export type Listing = (typeof listings)[number];

/** Everything that two readers claim, page by page, in the order of the text. */
export function listedOf(pages: readonly ComparedPage[]): Listed[] {
  return pages.flatMap(({ card, paired: { pairs, onlyA, onlyB } }) => {
    const listed: Listed[] = [
      ...pairs.map((pair) => ({ card, pair })),
      ...onlyA.map((annotation) => ({ card, onlyA: annotation })),
      ...onlyB.map((annotation) => ({ card, onlyB: annotation })),
    ];
    return listed.sort((m, n) => startOf(m) - startOf(n));
  });
}

/** Under which listings a claim or a pair comes. */
export function listingsOf(listed: Listed): readonly Listing[] {
  if ('onlyA' in listed) return ['onlyA'];
  if ('onlyB' in listed) return ['onlyB'];
  return listed.pair.differences.length > 0 ? listed.pair.differences : ['agreed'];
}

/** How many come under each listing, and how many under any but `agreed`. */
export function countListings(listed: readonly Listed[]): Record<Listing | 'disagreements', number> {
  const counts = Object.fromEntries([...listings, 'disagreements' as const].map((one) => [one, 0])) as Record<
    Listing | 'disagreements',
    number
  >;
  for (const one of listed) {
    const under = listingsOf(one);
    for (const listing of under) counts[listing]++;
    if (!under.includes('agreed')) counts.disagreements++;
  }
  return counts;
}

/** The claims of listed ones, of either reader where there is one. */
export function sidesOf(listed: Listed): { a?: Annotation; b?: Annotation } {
  if ('pair' in listed) return { a: listed.pair.a, b: listed.pair.b };
  return 'onlyA' in listed ? { a: listed.onlyA } : { b: listed.onlyB };
}

function startOf(listed: Listed): number {
  const { a, b } = sidesOf(listed);
  return (a ?? b)?.target.selector[1].start ?? 0;
}
