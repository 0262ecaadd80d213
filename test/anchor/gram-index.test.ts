import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstIndex } from '../../lib/anchor/first-index';
import { gramLength, indexGrams, sameGram } from '../../lib/anchor/gram-index';
import { bucketsOf } from '../../lib/anchor/rolling-hash';
import { bucketRange } from '../../lib/anchor/searched-text';

const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '\uffff'), maxLength: 600 });

test('a text is indexed by each of its stretches: one bucket has all places of the same, in order, and no place is in two', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { starts, places, shift } = indexGrams(text);
      const grams = Math.max(0, text.length - gramLength + 1);
      expect([...places].sort((a, b) => a - b)).toEqual(Array.from({ length: grams }, (_, at) => at));
      const buckets = bucketsOf(text, gramLength, shift);
      expect(starts.at(-1)).toBe(grams);
      for (let at = 0; at < grams; at += 1) {
        const inBucket = [...places.slice(starts[buckets[at]!], starts[buckets[at]! + 1])];
        expect(inBucket).toContain(at);
        expect(inBucket).toEqual(inBucket.toSorted((a, b) => a - b));
      }
    }),
    { seed: 5, numRuns: 60 },
  );
});

test('the same stretch has the same bucket wherever it stands, and buckets are many', () => {
  const text = Array.from({ length: 200 }, (_, n) => `${n * n} cars and ${n} ships. `).join('');
  const far = bucketsOf(`Of late, ${text}`, gramLength, 20);
  expect([...bucketsOf(text, gramLength, 20)]).toEqual([...far.slice('Of late, '.length)]);
  expect(new Set(far).size).toBeGreaterThan(500);
  expect(Math.max(...far)).toBeLessThan(2 ** 12);
  expect(bucketsOf('short', gramLength, 20)).toHaveLength(0);
});

test('two stretches are the same if all eight units are', () => {
  expect(sameGram('a ministry', 2, 'the ministry', 4)).toBe(true);
  expect(sameGram('a ministry', 2, 'the ministrY', 4)).toBe(false);
  expect(sameGram('a Ministry', 2, 'the ministry', 4)).toBe(false);
  expect(sameGram('ministry', 0, 'ministries', 0)).toBe(false);
});

/** Ten places in the first bucket, none in the second, two in the third. */
const index = { starts: Uint32Array.of(0, 10, 10, 12), places: Uint32Array.of(0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 5, 15), shift: 0 };
const ranges: { what: string; bucket: number; near: number; most: number; gives: [number, number] }[] = [
  { what: 'all places where there are no more than may be looked at', bucket: 0, near: 0, most: 10, gives: [0, 10] },
  { what: 'the nearest', bucket: 0, near: 50, most: 4, gives: [3, 7] },
  { what: 'the first, near the start', bucket: 0, near: 0, most: 4, gives: [0, 4] },
  { what: 'the last, beyond the end', bucket: 0, near: 1000, most: 4, gives: [6, 10] },
  { what: 'none of an empty bucket', bucket: 1, near: 0, most: 4, gives: [10, 10] },
  { what: 'those of the last bucket', bucket: 2, near: 15, most: 1, gives: [11, 12] },
  { what: 'no place of the bucket before', bucket: 2, near: 0, most: 1, gives: [10, 11] },
];
for (const { what, bucket, near, most, gives } of ranges) {
  test(`of a bucket are looked at: ${what}`, () => {
    expect(bucketRange(index, bucket, near, most)).toEqual(gives);
  });
}

test('the first index that is past something is found by halving', () => {
  for (let to = 0; to <= 9; to += 1) {
    for (let past = 0; past <= to; past += 1) {
      expect(firstIndex(to, (at) => at >= past)).toBe(past);
      expect(firstIndex(to, (at) => at >= past, Math.min(3, to))).toBe(Math.max(past, Math.min(3, to)));
    }
  }
});
