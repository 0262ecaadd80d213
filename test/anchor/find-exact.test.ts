import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreement } from '../../lib/anchor/agreement';
import { describeSpan } from '../../lib/anchor/describe';
import { findExact } from '../../lib/anchor/find-exact';
import { levelQuote } from '../../lib/anchor/level-quote';
import { searchedText } from '../../lib/anchor/searched-text';

const parts = fc.array(fc.constantFrom('the ministry said ', 'on Tuesday', 'that ', 'no', ' ', 'o', '. '), { minLength: 2, maxLength: 24 });

test('the places of a quote are all those of its words; the first has the most of its context, and of equal ones the nearest is first', () => {
  fc.assert(
    fc.property(parts, parts, fc.nat(), fc.nat(20), (before, now, at, length) => {
      const old = before.join('').trim();
      const start = at % old.length;
      const searched = searchedText(now.join(''));
      const quote = levelQuote(describeSpan(old, { start, end: Math.min(old.length, start + 1 + length) }), searched.places);
      const { text } = searched;
      const words = quote.text.slice(quote.from, quote.to);
      const all = [];
      for (let place = words ? text.indexOf(words) : -1; place >= 0; place = text.indexOf(words, place + 1)) all.push(place);
      const found = findExact(searched, quote);
      if (all.length <= 16) expect(found.map((place) => place.start).sort((a, b) => a - b)).toEqual(all);
      for (const place of found) {
        expect(text.slice(place.start, place.end)).toBe(words);
        expect(place.edits).toBe(0);
        expect(place.before).toBe(agreement({ context: quote.text.slice(0, quote.from), text, at: place.start - 1, step: -1 }));
        expect(place.after).toBe(agreement({ context: quote.text.slice(quote.to), text, at: place.end, step: 1 }));
      }
      const order = found.map((place) => [-(place.before + place.after), Math.abs(place.start - quote.near)] as const);
      expect(order).toEqual(order.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]));
    }),
    { seed: 8, numRuns: 400 },
  );
});

/** A quote without context that was at `near`, in levelled units. */
function quoteOf(words: string, near: number, text: string) {
  return levelQuote(
    [
      { type: 'TextQuoteSelector', exact: words, prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start: near, end: near + words.length },
    ],
    searchedText(text).places,
  );
}

const crowds: { what: string; words: string; unit: string; near: number; first: number }[] = [
  { what: 'a short word', words: 'no', unit: 'no, ', near: 6_000, first: 6_000 },
  { what: 'a short word at the start', words: 'no', unit: 'no, ', near: 0, first: 0 },
  { what: 'longer words', words: 'not at all', unit: 'not at all, ', near: 12_000, first: 12_000 },
  { what: 'longer words at the end', words: 'not at all', unit: 'not at all, ', near: 24_000, first: 23_988 },
];
for (const { what, words, unit, near, first } of crowds) {
  test(`of ${what} that stands two thousand times the place nearest to where it was comes first`, () => {
    const text = unit.repeat(2_000);
    const found = findExact(searchedText(text), quoteOf(words, near, text));
    expect(found).toHaveLength(16);
    expect(found[0]?.start).toBe(first);
  });
}

test('of many places the one with the context is among those that are compared', () => {
  const text = `${'He said no. '.repeat(300)}She, who had been asked, said no. ${'He said no. '.repeat(300)}`;
  const start = text.indexOf('She');
  const quote = levelQuote(describeSpan(text, { start: start + 30, end: start + 32 }), searchedText(text).places);
  const elsewhere = { ...quote, near: 0 };
  expect(findExact(searchedText(text), elsewhere)[0]).toMatchObject({ start: start + 30, end: start + 32 });
});
