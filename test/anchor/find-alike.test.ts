import { expect, test } from 'vitest';
import { describeSpan } from '../../lib/anchor/describe';
import { findAlike } from '../../lib/anchor/find-alike';
import { levelQuote } from '../../lib/anchor/level-quote';
import { searchedText } from '../../lib/anchor/searched-text';

const before = 'The council met in the old hall on Monday evening, as it has done since the flood. ';
const after = ' The meeting went on until midnight, and the minutes were read out at the door.';
const sentence = (n: number) =>
  `In the ${n * 7 + 3}rd year the ${n}th bridge over the river was closed for ${n + 2} weeks, said engineer number ${n * n}. `;
const longQuote = Array.from({ length: 12 }, (_, n) => sentence(n))
  .join('')
  .trim();

/** Where a changed quote stands: what stood there, what stands there now. */
const changes: { what: string; was: string; now: string }[] = [
  { what: 'a word in the middle', was: 'the mayor of the town resigned', now: 'the head of the town resigned' },
  { what: 'the first word', was: 'mayors of the towns resigned', now: 'heads of the towns resigned' },
  { what: 'the last word', was: 'the mayor of the town resigned', now: 'the mayor of the town left' },
  { what: 'a word more at the start', was: 'mayor of the town resigned', now: 'mayor then of the town resigned' },
  { what: 'a word less', was: 'the old mayor of the town resigned', now: 'the mayor of the town resigned' },
  { what: 'both ends', was: 'mayors of the two towns on the river resigned', now: 'heads of the two towns on the river left' },
  { what: 'a long quote', was: longQuote, now: longQuote.replace('5th bridge', 'fifth old bridge') },
  {
    what: 'both ends of a long quote',
    was: longQuote,
    now: longQuote.replace('In the 3rd', 'During the 3rd').replace(/121\.$/, '121 then.'),
  },
  { what: 'the first word to one that ends like it', was: 'in the town the mayor resigned', now: 'within the town the mayor resigned' },
  {
    what: 'a sentence more in a long quote',
    was: longQuote,
    now: longQuote.replace(sentence(6), `${sentence(6)}Nobody had asked for more of them at all, then or later. `),
  },
];
for (const { what, was, now } of changes) {
  test(`where ${what} changed, all of what stands there now is found, from word to word`, () => {
    const text = `A line above.\n${before}${now}${after}`;
    const old = before + was + after;
    const searched = searchedText(text);
    const quote = levelQuote(describeSpan(old, { start: before.length, end: before.length + was.length }), searched.places);
    const [first] = findAlike(searched, quote);
    expect(first && searched.text.slice(first.start, first.end)).toBe(now);
    expect(first!.edits).toBeGreaterThan(0);
    expect(first!.edits).toBeLessThan(was.length / 3);
    expect(first!.before).toBeGreaterThanOrEqual(64);
    expect(first!.after).toBeGreaterThanOrEqual(64);
  });
}

test('of a long quote the edits are told by how much of it stands', () => {
  const text = before + longQuote + after;
  const halves = before + longQuote.slice(0, 500) + 'x'.repeat(longQuote.length - 1_000) + longQuote.slice(-500) + after;
  const quoteIn = (page: string) => {
    const searched = searchedText(page);
    const quote = levelQuote(describeSpan(text, { start: before.length, end: before.length + longQuote.length }), searched.places);
    return findAlike(searched, quote)[0];
  };
  expect(quoteIn(text)).toMatchObject({ start: before.length, end: before.length + longQuote.length, edits: 0 });
  expect(quoteIn(halves)?.edits).toBeGreaterThan(20);
  expect(quoteIn(halves)?.edits).toBeLessThan(200);
});

test('the two ends of a long quote are no quote where they stand far apart, or in the other order', () => {
  const head = longQuote.slice(0, 400);
  const tail = longQuote.slice(-400);
  const foundIn = (page: string) => {
    const searched = searchedText(page);
    const old = before + longQuote + after;
    return findAlike(
      searched,
      levelQuote(describeSpan(old, { start: before.length, end: before.length + longQuote.length }), searched.places),
    );
  };
  expect(foundIn(`${head}${'Other words stand here. '.repeat(300)}${tail}`)).toEqual([]);
  expect(foundIn(`${tail} ${head}`)).toEqual([]);
  expect(foundIn('Nothing of the kind.')).toEqual([]);
});
