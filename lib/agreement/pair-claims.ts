import { type Annotation, bodyToClaim } from '../model/annotation';
import { type Difference, differencesOf, type KeyOf } from './differences';
import type { Overlap } from './overlap';
import { overlapsByPlace } from './overlap-by-place';
import { overlapsByWords } from './overlap-by-words';

/** A claim of each of two readers about the same passage, or parts of it: `share` as in `Overlap`. */
export interface Pair {
  a: Annotation;
  b: Annotation;
  share: number;
  differences: Difference[];
}

/** What two readers claim in one page: what they both do, and what only one does. */
export interface Paired {
  pairs: Pair[];
  onlyA: Annotation[];
  onlyB: Annotation[];
}

/**
 * Pairs the claims that two readers made in one page, each with one at most: first those that overlap most, of such those that differ in less. So no two are left that
 * overlap more with each other than with those they are paired with (a stable matching), passages that are the same are always paired, and pairs under a share can be
 * dropped without any other pair becoming better. If no reader's passages overlap each other, every pair above one half is the only one possible (Kirillov and others,
 * Panoptic segmentation, 2019). Either order of the readers gives the same pairs.
 */
export function pairClaims(as: readonly Annotation[], bs: readonly Annotation[], keyOf: KeyOf): Paired {
  const [claimsOfA, claimsOfB] = [as, bs].map((some) => some.map(({ body }) => bodyToClaim(body))) as [Claims, Claims];
  const candidates = overlapsOf(as, bs).map(({ a, b, share }) => ({
    a,
    b,
    share,
    differences: differencesOf(claimsOfA[a]!, claimsOfB[b]!, share, keyOf),
    ids: [as[a]!.id, bs[b]!.id].sort().join(' '),
  }));
  candidates.sort((m, n) => n.share - m.share || m.differences.length - n.differences.length || (m.ids < n.ids ? -1 : 1));
  const [takenOfA, takenOfB] = [new Set<number>(), new Set<number>()];
  const pairs: Pair[] = [];
  for (const { a, b, share, differences } of candidates) {
    if (takenOfA.has(a) || takenOfB.has(b)) continue;
    takenOfA.add(a);
    takenOfB.add(b);
    pairs.push({ a: as[a]!, b: bs[b]!, share, differences });
  }
  return { pairs, onlyA: as.filter((_, n) => !takenOfA.has(n)), onlyB: bs.filter((_, n) => !takenOfB.has(n)) };
}

type Claims = ReturnType<typeof bodyToClaim>[];

/**
 * All overlaps between the passages of two readers. In the same version of the text they are compared by their places; in different versions, or where nobody has seen
 * the text, by their words and those around them: the texts themselves are not kept.
 */
function overlapsOf(as: readonly Annotation[], bs: readonly Annotation[]): Overlap[] {
  const [targetsOfA, targetsOfB] = [as.map(({ target }) => target), bs.map(({ target }) => target)];
  return [...overlapsByPlace(targetsOfA, targetsOfB), ...overlapsByWords(targetsOfA, targetsOfB)];
}

/** How much of two passages must overlap for their claims to count as one: any part of them, half of what either covers, or all. */
export const leasts = { any: 0, half: 0.5, exact: 1 } as const;
export type Least = keyof typeof leasts;

/** The pairs that overlap at least so much; the claims of others stand alone. */
export function withLeast({ pairs, onlyA, onlyB }: Paired, least: Least): Paired {
  const kept = pairs.filter(({ share }) => share >= leasts[least]);
  if (kept.length === pairs.length) return { pairs, onlyA, onlyB };
  const parted = pairs.filter(({ share }) => share < leasts[least]);
  return { pairs: kept, onlyA: [...onlyA, ...parted.map(({ a }) => a)], onlyB: [...onlyB, ...parted.map(({ b }) => b)] };
}
