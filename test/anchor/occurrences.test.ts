import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { occurrencesIn } from '../../lib/anchor/occurrences';

/** A text that repeats parts of itself, and spans of it: more than are searched for before its grams are counted. */
const repeating = fc.tuple(
  fc.array(fc.constantFrom('the ministry said on Tuesday ', 'nobody was hurt ', 'a', 'b', ' '), { minLength: 1, maxLength: 30 }),
  fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.nat()), { minLength: 20, maxLength: 40 }),
);

test('words are told to be the only ones, or the first ones, as a search from the start tells it, for the first spans and for many', () => {
  fc.assert(
    fc.property(repeating, ([parts, asked]) => {
      const text = parts.join('');
      const occurrences = occurrencesIn(text);
      for (const [at, length, before] of asked) {
        const start = at % text.length;
        const end = Math.min(text.length, start + 1 + length);
        const words = text.slice(start, end);
        const from = before % (start + 1);
        expect(occurrences.isOnly({ start, end })).toBe(text.indexOf(words) === start && text.lastIndexOf(words) === start);
        expect(occurrences.isFirst({ start, end }, from)).toBe(text.indexOf(words, from) === start);
      }
    }),
    { seed: 4, numRuns: 150 },
  );
});

const twice = 'the very same thirty-two letters';
const once = ' but this stands here only once, ';
const shares: { what: string; start: number; end: number; share: number }[] = [
  { what: 'all of words that stand twice', start: 0, end: 32, share: 1 },
  { what: 'none of words that stand once', start: 32, end: 65, share: 0 },
  { what: 'none of fewer units than are counted', start: 0, end: 15, share: 0 },
  { what: 'all of as many as are counted', start: 0, end: 16, share: 1 },
  { what: 'a half of words that stand twice by a half', start: 15, end: 47, share: 2 / 17 },
  { what: 'all of words that stand twice at the end of the text', start: 65, end: 97, share: 1 },
];
for (const { what, start, end, share } of shares) {
  test(`of the stretches of a span occur again: ${what}`, () => {
    // Some share a counter by chance.
    expect(Math.abs(occurrencesIn(twice + once + twice).repeated({ start, end }) - share)).toBeLessThan(0.2);
  });
}
