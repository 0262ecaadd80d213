import type { Target } from '../model/target';
import { isSameText, mostAtOnce, type Overlap } from './overlap';

/** The overlaps of passages in the same version of a text, by their offsets. One sweep over both in the order of the text: what has nothing in common is not compared. */
export function overlapsByPlace(as: readonly Target[], bs: readonly Target[]): Overlap[] {
  const startOf = ({ selector: [, { start }] }: Target) => start;
  const inOrder = (targets: readonly Target[]) => [...targets.keys()].sort((m, n) => startOf(targets[m]!) - startOf(targets[n]!));
  const ahead = inOrder(bs);
  const overlaps: Overlap[] = [];
  let next = 0;
  let open: number[] = [];
  for (const a of inOrder(as)) {
    const target = as[a]!;
    const [, { start, end }] = target.selector;
    while (next < ahead.length && startOf(bs[ahead[next]!]!) < end) open.push(ahead[next++]!);
    open = open.filter((b) => bs[b]!.selector[1].end > start).slice(-mostAtOnce);
    for (const b of open) {
      const share = shareOf(target, bs[b]!);
      if (share > 0) overlaps.push({ a, b, share });
    }
  }
  return overlaps;
}

/** Nothing where the words of what both cover are not the same: then the offsets are of different texts, such as the article and all that the page shows. */
function shareOf(a: Target, b: Target): number {
  if (!isSameText(a, b)) return 0;
  const [quoteA, placeA] = a.selector;
  const [quoteB, placeB] = b.selector;
  const start = Math.max(placeA.start, placeB.start);
  const end = Math.min(placeA.end, placeB.end);
  if (start >= end) return 0;
  const inA = quoteA.exact.slice(start - placeA.start, end - placeA.start);
  const inB = quoteB.exact.slice(start - placeB.start, end - placeB.start);
  return inA === inB ? (end - start) / (Math.max(placeA.end, placeB.end) - Math.min(placeA.start, placeB.start)) : 0;
}
