import { expect, test } from 'vitest';
import { matchSpans, wordsIn } from '../../../scripts/train/party/match-spans';

const text = 'the Norland Cyber Agency said';
const span = (words: string) => wordsIn(text, { start: text.indexOf(words), end: text.indexOf(words) + words.length });

const rows: [why: string, gold: string[], found: string[], pairs: [number, number][]][] = [
  ['the same span', ['Norland Cyber Agency'], ['Norland Cyber Agency'], [[0, 0]]],
  ['half of the words', ['Cyber Agency'], ['Agency'], [[0, 0]]],
  ['less than half', ['Norland Cyber Agency'], ['Agency'], []],
  ['the better of two', ['Cyber Agency'], ['Agency', 'Cyber Agency'], [[0, 1]]],
  ['nothing', [], ['Agency'], []],
];

for (const [why, gold, found, pairs] of rows)
  test(`spans match: ${why}`, () => expect(matchSpans(gold.map(span), found.map(span))).toEqual(pairs));
