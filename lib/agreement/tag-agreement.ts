import { nameKey } from '../library/parties';
import type { Claim } from '../model/claim';
import { type Cell, cohenKappa, type Kappa } from './kappa';

/** How far two readers agree on a tag, claim by claim: `a`, `b` and `both` count the pairs of claims that have it. */
export interface TagAgreement extends Kappa {
  /** As it was written first. */
  tag: string;
  a: number;
  b: number;
  both: number;
}

/** Agreement on tags: each tag that either reader uses is a question of yes or no for each pair of claims; `pooled` takes all questions together. */
export function tagAgreement(pairs: readonly (readonly [Claim, Claim])[]): { pooled: Kappa; tags: TagAgreement[] } {
  const uses = new Map<string, { tag: string; a: number; b: number; both: number }>();
  for (const [a, b] of pairs) {
    const [ofA, ofB] = [a, b].map(({ tags }) => new Map(tags.map((tag) => [nameKey(tag), tag]))) as [Tags, Tags];
    for (const [key, tag] of new Map([...ofB, ...ofA])) {
      const use = uses.get(key) ?? { tag, a: 0, b: 0, both: 0 };
      uses.set(key, use);
      if (ofA.has(key)) use.a++;
      if (ofB.has(key)) use.b++;
      if (ofA.has(key) && ofB.has(key)) use.both++;
    }
  }
  const tags = [...uses.values()].map((use) => ({ ...use, ...cohenKappa(cellsOf(use, pairs.length)) }));
  tags.sort((m, n) => n.a + n.b - m.a - m.b || (m.tag < n.tag ? -1 : 1));
  return { pooled: cohenKappa(tags.flatMap((use) => cellsOf(use, pairs.length))), tags };
}

type Tags = Map<string, string>;

function cellsOf({ a, b, both }: { a: number; b: number; both: number }, n: number): Cell[] {
  return [
    ['yes', 'yes', both],
    ['yes', 'no', a - both],
    ['no', 'yes', b - both],
    ['no', 'no', n - a - b + both],
  ];
}
