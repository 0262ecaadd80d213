import { expect, test } from 'vitest';
import type { LevelQuote } from '../../lib/anchor/level-quote';
import { evidenceOf, hasTwin, isBetween, isSurrounded, isWithin, likeness, surroundings } from '../../lib/anchor/place';

/** A quote of so many units with so many of context on each side. */
function quoteOf(before: number, words: number, after: number): LevelQuote {
  const text = 'x'.repeat(before + words + after);
  return { text, folded: text, from: before, to: before + words, near: before, opensLine: false, closesLine: false };
}

/** A place of ten units with so many of context that agree. */
const place = (before: number, after: number, edits = 0) => ({ start: 100, end: 110, edits, before, after });

const shares: { what: string; quote: LevelQuote; before: number; after: number; share: number }[] = [
  { what: 'all of both sides', quote: quoteOf(64, 10, 64), before: 64, after: 64, share: 1 },
  { what: 'one side of two', quote: quoteOf(64, 10, 64), before: 64, after: 0, share: 0.5 },
  { what: 'all of the one side that it has', quote: quoteOf(0, 10, 40), before: 0, after: 40, share: 1 },
  { what: 'a quarter', quote: quoteOf(20, 10, 20), before: 10, after: 0, share: 0.25 },
  { what: 'no more of a long side than of one that is next to it', quote: quoteOf(192, 10, 64), before: 192, after: 0, share: 0.5 },
  { what: 'all where there is none', quote: quoteOf(0, 10, 0), before: 0, after: 0, share: 1 },
];
for (const { what, quote, before, after, share } of shares) {
  test(`of a quote's surroundings stand at a place: ${what}`, () => {
    expect(surroundings(quote, place(before, after))).toBe(share);
  });
}

const surrounded: { what: string; quote: LevelQuote; before: number; after: number; is: boolean }[] = [
  { what: 'a half of them', quote: quoteOf(64, 10, 64), before: 32, after: 32, is: true },
  { what: 'less than a half', quote: quoteOf(64, 10, 64), before: 31, after: 32, is: false },
  { what: 'nine tenths of a side before that is long enough', quote: quoteOf(30, 10, 64), before: 27, after: 0, is: true },
  { what: 'less of a side before', quote: quoteOf(30, 10, 64), before: 26, after: 0, is: false },
  { what: 'all of a side before that is just long enough', quote: quoteOf(24, 10, 64), before: 24, after: 0, is: true },
  { what: 'all of a side before that is too short', quote: quoteOf(23, 10, 64), before: 23, after: 0, is: false },
  { what: 'nine tenths of a side after', quote: quoteOf(64, 10, 30), before: 0, after: 27, is: true },
  { what: 'less of a side after', quote: quoteOf(64, 10, 30), before: 0, after: 26, is: false },
  { what: 'all of a side after that is too short', quote: quoteOf(64, 10, 23), before: 0, after: 23, is: false },
  { what: 'a half of a twin’s, with some on each side', quote: quoteOf(192, 10, 192), before: 44, after: 20, is: true },
  { what: 'a half of a twin’s, with all of one side only', quote: quoteOf(192, 10, 192), before: 64, after: 0, is: false },
  { what: 'less than a half of a twin’s', quote: quoteOf(192, 10, 192), before: 30, after: 30, is: false },
];
for (const { what, quote, before, after, is } of surrounded) {
  test(`a place with ${what} is ${is ? '' : 'not '}among the quote's surroundings`, () => {
    expect(isSurrounded(quote, place(before, after))).toBe(is);
  });
}

const within: { what: string; quote: LevelQuote; before: number; after: number; is: boolean }[] = [
  { what: 'six tenths of each side', quote: quoteOf(60, 10, 60), before: 36, after: 36, is: true },
  { what: 'less before', quote: quoteOf(60, 10, 60), before: 35, after: 60, is: false },
  { what: 'less after', quote: quoteOf(60, 10, 60), before: 60, after: 35, is: false },
  { what: 'most of the nearest of a long side', quote: quoteOf(192, 10, 192), before: 39, after: 39, is: true },
  { what: 'all of the one side that it has', quote: quoteOf(0, 10, 24), before: 0, after: 24, is: true },
  { what: 'all of sides that are long enough together', quote: quoteOf(12, 10, 12), before: 12, after: 12, is: true },
  { what: 'all of sides that are too short to tell', quote: quoteOf(12, 10, 11), before: 12, after: 11, is: false },
];
for (const { what, quote, before, after, is } of within) {
  test(`a place with ${what} ${is ? 'has' : 'has not'} most of what stands beside the quote`, () => {
    expect(isWithin(quote, place(before, after))).toBe(is);
  });
}

const between: { quote: LevelQuote; before: number; after: number; is: boolean }[] = [
  { quote: quoteOf(10, 5, 10), before: 3, after: 3, is: true },
  { quote: quoteOf(10, 5, 10), before: 2, after: 10, is: false },
  { quote: quoteOf(10, 5, 10), before: 10, after: 2, is: false },
  { quote: quoteOf(200, 5, 200), before: 20, after: 20, is: true },
  { quote: quoteOf(200, 5, 200), before: 19, after: 20, is: false },
  { quote: quoteOf(0, 5, 10), before: 0, after: 3, is: true },
];
for (const { quote, before, after, is } of between) {
  test(`${before} units of ${quote.from} before and ${after} of ${quote.text.length - quote.to} after are ${is ? '' : 'not '}some of each side`, () => {
    expect(isBetween(quote, place(before, after))).toBe(is);
  });
}

test('a quote has a twin if more context than of others is kept on a side', () => {
  expect(hasTwin(quoteOf(80, 5, 80))).toBe(false);
  expect(hasTwin(quoteOf(81, 5, 0))).toBe(true);
  expect(hasTwin(quoteOf(0, 5, 81))).toBe(true);
});

test('likeness is the share of the longer that was not edited', () => {
  expect(likeness(quoteOf(0, 20, 0), place(0, 0, 5))).toBe(0.75);
  expect(likeness(quoteOf(0, 5, 0), place(0, 0, 5))).toBe(0.5);
  expect(likeness(quoteOf(0, 10, 0), place(0, 0))).toBe(1);
});

test('evidence counts words and context, and takes away for each edit twice', () => {
  expect(evidenceOf(quoteOf(30, 20, 30), place(7, 11, 3))).toBe(20 - 6 + 7 + 11);
});
