import { expect, test } from 'vitest';
import type { LevelQuote } from '../../lib/anchor/level-quote';
import { quoteBuckets, searchedText } from '../../lib/anchor/searched-text';
import { vote } from '../../lib/anchor/vote';

const quoted = 'the harbour master found nobody on the quay';
const filler = 'It rained. ';

/** Where the words of the quote are taken to begin in a text, the best first. */
function coursesIn(text: string, slack = 8): { low: number; high: number; votes: number }[] {
  const searched = searchedText(text);
  const quote: LevelQuote = { text: quoted, folded: quoted, from: 0, to: quoted.length, near: 0, opensLine: false, closesLine: false };
  return vote(searched, quote, quoteBuckets(searched, quote), 0, quoted.length, slack);
}
const grams = quoted.length - 7;

test('a quote that stands as it is has one course, for which all its stretches vote', () => {
  const [only, ...others] = coursesIn(filler + quoted + filler);
  expect(only).toMatchObject({ low: filler.length, high: filler.length });
  expect(only?.votes).toBeCloseTo(grams);
  expect(others).toEqual([]);
});

test('behind words that were added the rest of a quote votes for a later start, of one course within the slack', () => {
  const [only, ...others] = coursesIn(filler + quoted.replace('found', 'then found') + filler);
  expect(only).toMatchObject({ low: filler.length, high: filler.length + 5 });
  expect(others).toEqual([]);
});

test('beyond the slack there are two courses, the louder first', () => {
  const courses = coursesIn(filler + quoted.replace('found', 'who then came there found') + filler);
  expect(courses.map(({ low, high }) => [low, high])).toEqual([
    [filler.length + 20, filler.length + 20],
    [filler.length, filler.length],
  ]);
});

test('what stands twice votes half for each place', () => {
  const courses = coursesIn(`${quoted}. ${filler}${quoted}. ${filler}`);
  expect(courses.map(({ low }) => low)).toEqual([0, quoted.length + 2 + filler.length]);
  for (const { votes } of courses) expect(votes).toBeCloseTo(grams / 2);
});

test('four courses are looked at, and none of less than a quarter of the votes', () => {
  expect(coursesIn(`${quoted}. ${filler}`.repeat(6))).toHaveLength(4);
  expect(coursesIn(`${quoted}. ${filler}nobody on`)).toHaveLength(1);
  expect(coursesIn(`${quoted}. ${filler}`.repeat(33))).toEqual([]);
  expect(coursesIn(filler)).toEqual([]);
});
