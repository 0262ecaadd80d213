import { expect, test } from 'vitest';
import { describeSpan } from '../../lib/anchor/describe';
import { landmarksOf, type Sighting } from '../../lib/anchor/landmarks';
import { resolver } from '../../lib/anchor/resolve';
import type { AnchorState } from '../../lib/model/anchoring';
import type { Target } from '../../lib/model/target';

const first = 'The port authority opened its gates at dawn after a night without power on any of its quays.';
const second = 'A union of crane drivers had asked for generators since the spring and was told to wait for a budget.';
const third = 'Insurers count the ships that turned away, and the town counts the shifts that nobody was paid for.';
const twin = 'Readers of this newspaper can send their questions about the outage to the desk until Friday evening.';
const nearTwin = twin.replace('Readers', 'All readers').replace('until Friday', 'before Friday');

/** A quote: its words in `line` of the page before, and in which line of the page after they stand: with its neighbours known, alone, and alone with no more context kept than was once. */
interface Quote {
  line: number;
  words?: string;
  together: [state: AnchorState, line?: number];
  alone?: [state: AnchorState, line?: number];
  onceAlone?: [state: AnchorState, line?: number];
}

const cases: { what: string; before: string[]; after: string[]; quotes: Quote[] }[] = [
  {
    what: 'the second of two paragraphs that are nearly the same is removed',
    before: [first, twin, second, nearTwin, third],
    after: [first, twin, second, third],
    quotes: [
      { line: 0, together: ['anchored', 0] },
      { line: 1, together: ['anchored', 1] },
      { line: 2, together: ['anchored', 2] },
      { line: 3, together: ['gone'], alone: ['gone'], onceAlone: ['changed', 1] },
      { line: 4, together: ['moved', 3] },
    ],
  },
  {
    what: 'the first of two paragraphs that are the same is removed',
    before: [twin, first, second, twin, third],
    after: [first, second, twin, third],
    quotes: [
      { line: 0, together: ['gone'], alone: ['gone'], onceAlone: ['moved', 2] },
      { line: 1, together: ['anchored', 0] },
      { line: 3, together: ['anchored', 2] },
    ],
  },
  {
    what: 'a paragraph that stands twice is told apart by the order',
    before: [first, twin, second, twin, third],
    after: [first, twin, `${twin} And more.`, second, twin, third],
    quotes: [
      { line: 0, together: ['anchored', 0] },
      { line: 2, together: ['anchored', 3] },
      { line: 3, words: 'questions about the outage', together: ['anchored', 4] },
      { line: 4, together: ['anchored', 5] },
    ],
  },
  {
    what: 'a paragraph moves, and so do the quotes in it',
    before: [first, second, third, twin],
    after: [second, third, twin, first],
    quotes: [
      { line: 0, together: ['moved', 3] },
      { line: 0, words: 'gates at dawn after a night without power', together: ['anchored', 3] },
      { line: 1, together: ['anchored', 0] },
      { line: 2, together: ['anchored', 1] },
      { line: 3, together: ['anchored', 2] },
    ],
  },
  {
    what: 'a paragraph moves and is edited',
    before: [first, second, third, twin],
    after: [second, third, twin, first.replace('opened its gates', 'unlocked its gates')],
    quotes: [
      { line: 0, together: ['changed', 3] },
      { line: 1, together: ['anchored', 0] },
      { line: 2, together: ['anchored', 1] },
      { line: 3, together: ['anchored', 2] },
    ],
  },
];

for (const { what, before, after, quotes } of cases) {
  test(what, () => {
    const old = before.join('\n');
    const now = after.join('\n');
    const selectors = quotes.map(({ line, words }) => {
      const start = old.indexOf(words ?? before[line]!, before.slice(0, line).join('\n').length);
      return describeSpan(old, { start, end: start + (words ?? before[line]!).length });
    });
    const lineOf = (at: number) => now.slice(0, at).split('\n').length - 1;
    const resolve = resolver(now);
    const seen = (found: ReturnType<typeof resolve>) =>
      found.map((one) => (one.state === 'gone' ? [one.state] : [one.state, lineOf(one.span.start)]));
    const once = selectors.map(withLessContext);
    for (const made of [selectors, once]) expect(seen(resolve(made))).toEqual(quotes.map(({ together }) => together));
    for (const [nth, { alone, onceAlone }] of quotes.entries()) {
      if (alone) expect(seen(resolve([selectors[nth]!]))).toEqual([alone]);
      if (onceAlone) expect(seen(resolve([once[nth]!]))).toEqual([onceAlone]);
    }
  });
}

function withLessContext([quote, position]: Target['selector']): Target['selector'] {
  return [{ ...quote, prefix: quote.prefix.slice(-64), suffix: quote.suffix.slice(0, 64) }, position];
}

const at = (start: number) => ({ start, end: start + 20 });
const sighting = (was: number, now: number): Sighting => ({ was: at(was), now: at(now), weight: 100 });

const orders: { what: string; sightings: [was: number, now: number][]; place: [was: number, now: number]; order: string }[] = [
  { what: 'no neighbour', sightings: [], place: [10, 900], order: 'unknown' },
  {
    what: 'both neighbours in order',
    sightings: [
      [0, 500],
      [200, 700],
    ],
    place: [100, 600],
    order: 'in-order',
  },
  {
    what: 'a place before its neighbours',
    sightings: [
      [0, 500],
      [200, 700],
    ],
    place: [100, 100],
    order: 'out-of-order',
  },
  { what: 'the place of a neighbour', sightings: [[0, 500]], place: [100, 505], order: 'taken' },
  {
    what: 'one neighbour of three that moved',
    sightings: [
      [0, 500],
      [100, 0],
      [200, 700],
      [300, 800],
    ],
    place: [150, 650],
    order: 'in-order',
  },
  {
    what: 'a place beside the neighbour that moved',
    sightings: [
      [0, 500],
      [100, 0],
      [200, 700],
      [300, 800],
    ],
    place: [150, 50],
    order: 'in-order',
  },
];

for (const { what, sightings, place, order } of orders) {
  test(`the order tells of ${what}: ${order}`, () => {
    const bearingOf = landmarksOf(sightings.map(([was, now]) => sighting(was, now)));
    expect(bearingOf(at(place[0]), at(place[1])).order).toBe(order);
  });
}
