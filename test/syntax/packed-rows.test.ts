import { expect, test } from 'vitest';
import { findRanks, packRows } from '../../lib/syntax/packed-rows';
import { makeRandom } from '../../scripts/train/random';

const bits = 10;
const size = 1 << bits;
const all = Int32Array.from({ length: size }, (_, number) => number);

const random = makeRandom(5);
const sets: [name: string, numbers: number[]][] = [
  ['none', []],
  ['all', [...all]],
  ['the first and the last', [0, size - 1]],
  ['neighbours on both sides of a word', [14, 15, 16, 17, 31, 32]],
  ['every sixteenth, the last of its word', [...all].filter((number) => number % 16 === 15)],
  ['a third, by chance', [...all].filter(() => random() < 0.33)],
];

test.each(sets)('of numbers, those that are in the set get their rank: %s', (_, numbers) => {
  const rows = packRows(bits, numbers);
  const ranks = new Int32Array(size);
  expect(findRanks(rows, all, 0, size, ranks)).toBe(numbers.length);
  expect([...ranks.subarray(0, numbers.length)]).toEqual([...numbers.keys()]);
});

test.each(sets)('only the numbers asked for are looked up, in the order given: %s', (_, numbers) => {
  const asked = Int32Array.from({ length: 64 }, () => Math.floor(random() * size));
  const ranks = new Int32Array(64);
  const hits = findRanks(packRows(bits, numbers), asked, 10, 50, ranks);
  const wanted = [...asked.subarray(10, 50)].map((number) => numbers.indexOf(number)).filter((rank) => rank >= 0);
  expect([...ranks.subarray(0, hits)]).toEqual(wanted);
});
