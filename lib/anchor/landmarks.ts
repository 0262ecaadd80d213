import type { Span } from '../model/span';
import { firstIndex } from './first-index';

/** A quote that is surely found: where it was in its own text, where it is in the text now, and how many units speak for that. */
export interface Sighting {
  was: Span;
  now: Span;
  weight: number;
}

/** How a place of a quote lies to the quotes that are surely found. */
export interface Bearing {
  /** Whether it stands between its neighbours, or where another quote does; nothing where no other is surely found. */
  order: 'unknown' | 'in-order' | 'out-of-order' | 'taken';
  /** Units between it and the place that has kept its distance to the nearest of them. */
  off: number;
}

/** Units by which the distance of two quotes may change, since each may be found a word or two off. */
const slack = 32;
/** What a greater change costs in a chain: as many units as a short quote has. */
const jumpCost = 24;
/** Quotes that moved together are this near to each other. */
const nearby = 1000;
/** Sightings that are looked at about a place, so that thousands of them take no longer than linear time. */
const mostNear = 64;

/**
 * What the quotes that are surely found tell of a place of another quote (`was`: where that was). The witnesses are the heaviest chain of them that has
 * kept its order, so that none that moved spoils it; those beside the chain speak for what moved with them.
 */
export function landmarksOf(sightings: Sighting[]): (was: Span, now: Span) => Bearing {
  const sorted = [...sightings].sort((a, b) => a.was.start - b.was.start || a.now.start - b.now.start);
  const chain = heaviestChain(sorted);
  if (chain.length === 0) return (was, now) => ({ order: 'unknown', off: Math.abs(now.start - was.start) });
  const members = new Set(chain);
  const moved = sorted.filter((one) => !members.has(one) && !isTaken(chain, one.was, one.now));
  return (was, now) => {
    const next = firstIndex(chain.length, (at) => chain[at]!.was.start > was.start);
    const before = chain[next - 1];
    const after = chain[next];
    const nearest = before && (!after || was.start - before.was.start <= after.was.start - was.start) ? before : after!;
    const off = shift(nearest, was, now);
    if (isTaken(chain, was, now)) return { order: 'taken', off };
    const isBetween = (!before || now.start >= before.now.start - slack) && (!after || now.start <= after.now.start + slack);
    return { order: isBetween || movedWith(moved, was, now) ? 'in-order' : 'out-of-order', off };
  };
}

/** The sightings of most weight in all that stand in the same order as they did (chaining, as of the seeds of an alignment: Abouelhoda and Ohlebusch 2005). */
function heaviestChain(sorted: Sighting[]): Sighting[] {
  const totals: number[] = [];
  const links: number[] = [];
  let last = -1;
  for (const [at, one] of sorted.entries()) {
    totals[at] = one.weight;
    links[at] = -1;
    for (let other = Math.max(0, at - mostNear); other < at; other += 1) {
      const previous = sorted[other]!;
      const isJump = shift(previous, one.was, one.now) > slack;
      if (one.now.start < previous.now.start || (isJump && overlap(previous.now, one.now))) continue;
      const total = totals[other]! + one.weight - (isJump ? jumpCost : 0);
      if (total <= totals[at]!) continue;
      totals[at] = total;
      links[at] = other;
    }
    if (last < 0 || totals[at]! > totals[last]!) last = at;
  }
  const chain: Sighting[] = [];
  for (let at = last; at >= 0; at = links[at]!) chain.push(sorted[at]!);
  return chain.reverse();
}

/** Whether a place is that of another quote, which stood elsewhere: two cannot become one. */
function isTaken(chain: Sighting[], was: Span, now: Span): boolean {
  const at = firstIndex(chain.length, (at) => chain[at]!.now.start > now.start);
  return chain
    .slice(Math.max(0, at - mostNear), at + mostNear)
    .some((one) => overlap(one.now, now) && shift(one, was, now) > slack + (one.was.end - one.was.start) / 4);
}

function movedWith(moved: Sighting[], was: Span, now: Span): boolean {
  const at = firstIndex(moved.length, (at) => moved[at]!.was.start > was.start);
  return moved.slice(Math.max(0, at - mostNear), at + mostNear).some((one) => {
    const distance = Math.abs(was.start - one.was.start);
    return distance < nearby && shift(one, was, now) <= slack + distance / 8;
  });
}

/** By how much the distance of a quote to a sighting has changed. */
function shift(one: Sighting, was: Span, now: Span): number {
  return Math.abs(now.start - one.now.start - (was.start - one.was.start));
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
