import { expect, test } from 'vitest';
import { type Choice, choosePlace } from '../../lib/anchor/choose-place';
import type { Bearing } from '../../lib/anchor/landmarks';
import type { LevelQuote } from '../../lib/anchor/level-quote';
import type { Place } from '../../lib/anchor/place';

function quoteOf(before: number, words: number, after: number): LevelQuote {
  const text = 'x'.repeat(before + words + after);
  return { text, folded: text, from: before, to: before + words, near: before, opensLine: false, closesLine: false };
}

/** A place that may be chosen: how long its words are, what was edited, what of the context agrees, and how it lies to other quotes. */
interface Candidate {
  at: number;
  words?: number;
  edits?: number;
  before?: number;
  after?: number;
  order?: Bearing['order'];
  off?: number;
}

/** What is chosen among candidates, named by where they stand. */
function chosen(quote: LevelQuote, exact: Candidate[], alike: Candidate[]): [at: number, isSure: boolean] | undefined {
  const length = quote.to - quote.from;
  const bearings = new Map<Place, Bearing>();
  const placeOf = ({ at, words = length, edits = 0, before = 0, after = 0, order = 'unknown', off = 0 }: Candidate): Place => {
    const place = { start: at, end: at + words, edits, before, after };
    bearings.set(place, { order, off });
    return place;
  };
  const changed = alike.map(placeOf);
  const choice: Choice | undefined = choosePlace(
    { quote, exact: exact.map(placeOf), alike: () => changed },
    (place) => bearings.get(place)!,
  );
  return choice && [choice.place.start, choice.isSure];
}

const short = quoteOf(64, 10, 64);
const long = quoteOf(64, 40, 64);
const twin = quoteOf(192, 40, 192);
const choices: { what: string; quote: LevelQuote; exact?: Candidate[]; alike?: Candidate[]; is: ReturnType<typeof chosen> }[] = [
  { what: 'no quote without words', quote: quoteOf(5, 0, 5), exact: [{ at: 1, before: 5, after: 5 }], is: undefined },
  { what: 'nothing of nothing', quote: short, is: undefined },
  // The very words
  { what: 'surely the only place with all of the context', quote: short, exact: [{ at: 1, before: 64, after: 64 }], is: [1, true] },
  {
    what: 'the place with most context',
    quote: short,
    exact: [
      { at: 1, before: 64, after: 40 },
      { at: 90, before: 64, after: 64 },
    ],
    is: [90, true],
  },
  {
    what: 'surely the one that sixteen units more speak for',
    quote: short,
    exact: [
      { at: 1, before: 64, after: 64 },
      { at: 90, before: 64, after: 48 },
    ],
    is: [1, true],
  },
  {
    what: 'not surely one that fifteen units more speak for',
    quote: short,
    exact: [
      { at: 1, before: 64, after: 64 },
      { at: 90, before: 64, after: 49 },
    ],
    is: [1, false],
  },
  {
    what: 'of equal places the one that is least off',
    quote: short,
    exact: [
      { at: 1, before: 64, after: 64, off: 50 },
      { at: 90, before: 64, after: 64, off: 3 },
    ],
    is: [90, false],
  },
  {
    what: 'a place in the order of its neighbours before one with some units more',
    quote: short,
    exact: [
      { at: 1, before: 64, after: 64, order: 'out-of-order' },
      { at: 90, before: 64, after: 34, order: 'in-order' },
    ],
    is: [90, false],
  },
  {
    what: 'a place out of order that more units speak for than the order does',
    quote: short,
    exact: [
      { at: 1, before: 64, after: 64, order: 'out-of-order' },
      { at: 90, before: 64, after: 31, order: 'in-order' },
    ],
    is: [1, false],
  },
  {
    what: 'no place where another quote stands',
    quote: short,
    exact: [{ at: 1, before: 64, after: 64, order: 'taken' }],
    is: undefined,
  },
  { what: 'not surely a place with one side only', quote: short, exact: [{ at: 1, before: 64, after: 0 }], is: [1, false] },
  {
    what: 'no short quote out of order with one side only',
    quote: short,
    exact: [{ at: 1, before: 40, after: 0, order: 'out-of-order' }],
    is: undefined,
  },
  {
    what: 'a short quote out of order with two sides',
    quote: short,
    exact: [{ at: 1, before: 64, after: 64, order: 'out-of-order' }],
    is: [1, true],
  },
  { what: 'the only place of a quote without context', quote: quoteOf(0, 10, 0), exact: [{ at: 1 }], is: [1, false] },
  { what: 'no place of two of a quote without context', quote: quoteOf(0, 10, 0), exact: [{ at: 1 }, { at: 90 }], is: undefined },
  {
    what: 'the only place of a quote without context, out of order too',
    quote: quoteOf(0, 10, 0),
    exact: [{ at: 1, order: 'out-of-order' }],
    is: [1, false],
  },
  // The very words in other surroundings
  { what: 'a telling quote in other surroundings', quote: long, exact: [{ at: 1 }], is: [1, false] },
  { what: 'a quote that is just long enough to tell', quote: quoteOf(64, 32, 64), exact: [{ at: 1 }], is: [1, false] },
  { what: 'no quote that is too short to tell', quote: quoteOf(64, 31, 64), exact: [{ at: 1 }], is: undefined },
  {
    what: 'a short quote with half the context that it lacks',
    quote: quoteOf(64, 12, 64),
    exact: [{ at: 1, before: 6, after: 4 }],
    is: [1, false],
  },
  { what: 'no short quote with less', quote: quoteOf(64, 12, 64), exact: [{ at: 1, before: 5, after: 4 }], is: undefined },
  {
    what: 'no short quote out of order with as much',
    quote: quoteOf(64, 12, 64),
    exact: [{ at: 1, before: 6, after: 4, order: 'out-of-order' }],
    is: undefined,
  },
  {
    what: 'a short quote out of order with twice what it lacks',
    quote: quoteOf(64, 12, 64),
    exact: [{ at: 1, before: 20, after: 20, order: 'out-of-order' }],
    is: [1, false],
  },
  {
    what: 'no short quote out of order with one unit less',
    quote: quoteOf(64, 12, 64),
    exact: [{ at: 1, before: 20, after: 19, order: 'out-of-order' }],
    is: undefined,
  },
  { what: 'no twin in other surroundings', quote: twin, exact: [{ at: 1 }], is: undefined },
  { what: 'a twin in order', quote: twin, exact: [{ at: 1, order: 'in-order' }], is: [1, false] },
  // Words much like it
  { what: 'surely changed words with all of the context', quote: long, alike: [{ at: 1, edits: 5, before: 64, after: 64 }], is: [1, true] },
  {
    what: 'not surely words of which more than a quarter changed',
    quote: long,
    alike: [{ at: 1, edits: 11, before: 64, after: 64 }],
    is: [1, false],
  },
  { what: 'surely words of which a quarter changed', quote: long, alike: [{ at: 1, edits: 10, before: 64, after: 64 }], is: [1, true] },
  { what: 'not surely changed words with one side', quote: long, alike: [{ at: 1, edits: 5, before: 64, after: 0 }], is: [1, false] },
  {
    what: 'words of which six tenths changed, with all of the context',
    quote: long,
    alike: [{ at: 1, edits: 24, before: 64, after: 64 }],
    is: [1, false],
  },
  { what: 'no words of which more changed', quote: long, alike: [{ at: 1, edits: 25, before: 64, after: 64 }], is: undefined },
  { what: 'no words with as little of both', quote: long, alike: [{ at: 1, edits: 20, before: 45, after: 45 }], is: undefined },
  {
    what: 'words that lack of one what they have of the other',
    quote: long,
    alike: [{ at: 1, edits: 20, before: 46, after: 46 }],
    is: [1, false],
  },
  { what: 'no changed words without context', quote: long, alike: [{ at: 1, edits: 5 }], is: undefined },
  { what: 'no changed words with little context', quote: long, alike: [{ at: 1, edits: 1, before: 38 }], is: undefined },
  { what: 'changed words with enough context', quote: long, alike: [{ at: 1, edits: 1, before: 39 }], is: [1, false] },
  { what: 'long words of which most stand, without context', quote: quoteOf(64, 80, 64), alike: [{ at: 1, edits: 8 }], is: [1, false] },
  { what: 'no long words of which too few stand', quote: quoteOf(64, 80, 64), alike: [{ at: 1, edits: 9 }], is: undefined },
  { what: 'no longer words that are like it by less', quote: quoteOf(64, 400, 64), alike: [{ at: 1, edits: 101 }], is: undefined },
  { what: 'no place that has no words', quote: long, alike: [{ at: 1, words: 0, before: 64, after: 64 }], is: undefined },
  {
    what: 'no words out of order that are like it by less',
    quote: long,
    alike: [{ at: 1, edits: 11, before: 64, after: 64, order: 'out-of-order' }],
    is: undefined,
  },
  {
    what: 'words out of order that are mostly its own',
    quote: long,
    alike: [{ at: 1, edits: 10, before: 64, after: 64, order: 'out-of-order' }],
    is: [1, true],
  },
  { what: 'no changed words of a twin with one side', quote: twin, alike: [{ at: 1, edits: 5, before: 64, after: 0 }], is: undefined },
  {
    what: 'changed words of a twin in order',
    quote: twin,
    alike: [{ at: 1, edits: 5, before: 64, after: 0, order: 'in-order' }],
    is: [1, false],
  },
  {
    what: 'changed words of a twin between its neighbours',
    quote: twin,
    alike: [{ at: 1, edits: 5, before: 64, after: 30 }],
    is: [1, false],
  },
  {
    what: 'of changed words those that most speaks for',
    quote: long,
    alike: [
      { at: 1, edits: 9, before: 64, after: 64 },
      { at: 90, edits: 1, before: 64, after: 64 },
    ],
    is: [90, true],
  },
  {
    what: 'not surely those that eight units more speak for',
    quote: long,
    alike: [
      { at: 1, edits: 5, before: 64, after: 64 },
      { at: 90, edits: 1, before: 64, after: 64 },
    ],
    is: [90, false],
  },
  {
    what: 'neither of two that are nearly as good',
    quote: long,
    alike: [
      { at: 1, edits: 4, before: 64, after: 64 },
      { at: 90, edits: 1, before: 64, after: 64 },
    ],
    is: undefined,
  },
  {
    what: 'the better of two that are one place',
    quote: long,
    alike: [
      { at: 40, edits: 4, before: 64, after: 64 },
      { at: 41, edits: 3, before: 64, after: 64 },
    ],
    is: [41, true],
  },
  {
    what: 'neither of two places that touch, before',
    quote: long,
    alike: [
      { at: 10, edits: 4, before: 64, after: 64 },
      { at: 50, edits: 4, before: 64, after: 64 },
    ],
    is: undefined,
  },
  {
    what: 'the very words elsewhere before changed ones that less speaks for',
    quote: long,
    exact: [{ at: 1 }],
    alike: [{ at: 90, edits: 20, before: 50, after: 50 }],
    is: [90, false],
  },
  {
    what: 'changed words that are no better than the very words elsewhere',
    quote: long,
    exact: [{ at: 1, before: 20, after: 20 }],
    alike: [{ at: 90, edits: 16, before: 36, after: 36 }],
    is: [1, false],
  },
];
for (const { what, quote, exact = [], alike = [], is } of choices) {
  test(`is chosen: ${what}`, () => expect(chosen(quote, exact, alike)).toEqual(is));
}
