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
  { what: 'a place a little before its neighbour', sightings: [[100, 500]], place: [300, 468], order: 'in-order' },
  { what: 'a place farther before its neighbour', sightings: [[100, 500]], place: [300, 467], order: 'out-of-order' },
  { what: 'a place a little after the next', sightings: [[300, 500]], place: [100, 532], order: 'in-order' },
  { what: 'a place farther after the next', sightings: [[300, 500]], place: [100, 533], order: 'out-of-order' },
  { what: 'a place that overlaps its neighbour’s as it did', sightings: [[100, 500]], place: [105, 505], order: 'in-order' },
  { what: 'a place that overlaps its neighbour’s nearly as it did', sightings: [[100, 500]], place: [137, 500], order: 'in-order' },
  { what: 'the place of a neighbour that stood farther off', sightings: [[100, 500]], place: [138, 500], order: 'taken' },
  { what: 'a place next to its neighbour’s', sightings: [[100, 500]], place: [300, 520], order: 'in-order' },
  { what: 'the last unit of its neighbour’s place', sightings: [[100, 500]], place: [300, 519], order: 'taken' },
  { what: 'the first unit of the next one’s place', sightings: [[300, 500]], place: [100, 481], order: 'taken' },
  { what: 'a place that ends where the next one’s begins', sightings: [[300, 500]], place: [100, 480], order: 'in-order' },
  {
    what: 'a place a little off from the neighbour that moved with it',
    sightings: [
      [0, 500],
      [100, 0],
      [200, 700],
      [300, 800],
    ],
    place: [180, 122],
    order: 'in-order',
  },
  {
    what: 'a place farther off from it',
    sightings: [
      [0, 500],
      [100, 0],
      [200, 700],
      [300, 800],
    ],
    place: [180, 123],
    order: 'out-of-order',
  },
  {
    what: 'a place nearly a thousand units from the neighbour that moved',
    sightings: [
      [0, 5000],
      [100, 0],
      [2000, 7000],
      [3000, 8000],
    ],
    place: [1099, 999],
    order: 'in-order',
  },
  {
    what: 'a place a thousand units from it',
    sightings: [
      [0, 5000],
      [100, 0],
      [2000, 7000],
      [3000, 8000],
    ],
    place: [1100, 1000],
    order: 'out-of-order',
  },
  {
    what: 'neighbours that were told in any order',
    sightings: [
      [300, 800],
      [0, 500],
      [200, 700],
    ],
    place: [100, 100],
    order: 'out-of-order',
  },
];

for (const { what, sightings, place, order } of orders) {
  test(`the order tells of ${what}: ${order}`, () => {
    const bearingOf = landmarksOf(sightings.map(([was, now]) => sighting(was, now)));
    expect(bearingOf(at(place[0]), at(place[1])).order).toBe(order);
  });
}

const distances: { what: string; sightings: [was: number, now: number][]; place: [was: number, now: number]; off: number }[] = [
  { what: 'from where it was, without neighbours', sightings: [], place: [10, 900], off: 890 },
  { what: 'from the neighbour before it', sightings: [[100, 500]], place: [150, 560], off: 10 },
  { what: 'from the one after it', sightings: [[200, 600]], place: [150, 560], off: 10 },
  {
    what: 'from the nearer one, before it',
    sightings: [
      [100, 500],
      [200, 650],
    ],
    place: [140, 545],
    off: 5,
  },
  {
    what: 'from the nearer one, after it',
    sightings: [
      [100, 500],
      [200, 650],
    ],
    place: [160, 605],
    off: 5,
  },
  {
    what: 'from the one before it of two as near',
    sightings: [
      [100, 500],
      [200, 650],
    ],
    place: [150, 555],
    off: 5,
  },
  {
    what: 'from the one at the same place',
    sightings: [
      [100, 500],
      [150, 600],
    ],
    place: [150, 607],
    off: 7,
  },
];
for (const { what, sightings, place, off } of distances) {
  test(`a place is so far off: ${what}`, () => {
    const bearingOf = landmarksOf(sightings.map(([was, now]) => sighting(was, now)));
    expect(bearingOf(at(place[0]), at(place[1])).off).toBe(off);
  });
}

const chains: {
  what: string;
  sightings: [was: number, now: number, weight: number][];
  place: [was: number, now: number];
  order: string;
}[] = [
  {
    what: 'a heavy quote that kept its place, not of two light ones that moved',
    sightings: [
      [0, 1000, 100],
      [2000, 0, 40],
      [4000, 2000, 10],
    ],
    place: [4500, 500],
    order: 'out-of-order',
  },
  {
    what: 'two quotes that kept their order, not of one that is heavier than each',
    sightings: [
      [0, 1000, 100],
      [2000, 0, 70],
      [2100, 100, 70],
    ],
    place: [4500, 600],
    order: 'in-order',
  },
  {
    what: 'quotes that kept their distance, not of heavier ones that did not',
    sightings: [
      [0, 0, 100],
      [100, 900, 110],
      [200, 200, 100],
    ],
    place: [250, 1000],
    order: 'in-order',
  },
];
for (const { what, sightings, place, order } of chains) {
  test(`the order is that of ${what}`, () => {
    const bearingOf = landmarksOf(sightings.map(([was, now, weight]) => ({ was: at(was), now: at(now), weight })));
    expect(bearingOf(at(place[0]), at(place[1])).order).toBe(order);
  });
}
