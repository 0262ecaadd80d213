import { bodyToClaim } from '../model/annotation';
import type { Claim } from '../model/claim';
import type { KeyOf } from './differences';
import { cohenKappa, type Kappa } from './kappa';
import { type Least, leasts, type Paired, withLeast } from './pair-claims';
import { type TagAgreement, tagAgreement } from './tag-agreement';

/** How many of `n` pairs are the same in something. */
export interface Same {
  n: number;
  same: number;
}

/** How many passages of two readers were matched, and their F1; not defined where neither marked anything. */
export interface SpanF1 {
  matched: number;
  a: number;
  b: number;
  f1?: number;
}

/** How far two readers agree, over some pages. */
export interface Figures {
  spans: Record<Least, SpanF1>;
  /** The mean share of all pairs that overlap at all. */
  meanShare?: number;
  kind: Same;
  source: Same;
  target: Same;
  strength: Kappa;
  verdict: Kappa;
  /** Over all tags. */
  tags: Kappa;
  tag: TagAgreement[];
}

/** The figures of two readers. What is said of claims is counted over the pairs that overlap at least so much; spans at each of the least shares. */
export function figuresOf(pages: readonly Paired[], least: Least, keyOf: KeyOf): Figures {
  const all = pages.flatMap(({ pairs }) => pairs);
  const counted = all.filter(({ share }) => share >= leasts[least]);
  const pairs = counted.map(({ a, b }) => [bodyToClaim(a.body), bodyToClaim(b.body)] as const);
  const same = (of: (claim: Claim) => string): Same => ({ n: pairs.length, same: pairs.filter(([a, b]) => of(a) === of(b)).length });
  const kappa = (of: (claim: Claim) => string): Kappa => cohenKappa(pairs.map(([a, b]) => [of(a), of(b), 1] as const));
  const { pooled, tags } = tagAgreement(pairs);
  return {
    spans: { any: spanF1(pages, 'any'), half: spanF1(pages, 'half'), exact: spanF1(pages, 'exact') },
    ...(all.length > 0 && { meanShare: all.reduce((sum, { share }) => sum + share, 0) / all.length }),
    kind: same(({ kind }) => kind),
    source: same(({ assertedBy = '' }) => keyOf(assertedBy)),
    target: same(({ attributedTo = '' }) => keyOf(attributedTo)),
    strength: kappa(({ strength }) => strength),
    verdict: kappa(({ verdict }) => verdict),
    tags: pooled,
    tag: tags,
  };
}

/**
 * Agreement on what to mark: twice the matched over all that either marked. Kappa is not defined for it, for nobody can say how many passages were not marked; with very
 * many of them it becomes F1 (G. Hripcsak and A. S. Rothschild, Agreement, the F-measure, and reliability in information retrieval, 2005).
 */
function spanF1(pages: readonly Paired[], least: Least): SpanF1 {
  let [matched, a, b] = [0, 0, 0];
  for (const page of pages) {
    const { pairs, onlyA, onlyB } = withLeast(page, least);
    matched += pairs.length;
    a += pairs.length + onlyA.length;
    b += pairs.length + onlyB.length;
  }
  return { matched, a, b, ...(a + b > 0 && { f1: (2 * matched) / (a + b) }) };
}
