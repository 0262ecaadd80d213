import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { align } from '../../lib/anchor/align';

/** The fewest edits that lay all of a pattern somewhere into a text (Sellers 1980). */
function fewestEdits(text: string, pattern: string): number {
  let row = Array.from({ length: text.length + 1 }, () => 0);
  for (let i = 1; i <= pattern.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= text.length; j += 1) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (pattern[i - 1] === text[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return Math.min(...row);
}

test('a pattern is aligned with as few edits as there can be', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: 1, maxLength: 100 });
  fc.assert(
    fc.property(word, word, (text, pattern) => {
      expect(align(text, 0, text.length, pattern, 0, pattern.length).edits).toBe(fewestEdits(text, pattern));
    }),
    { seed: 3, numRuns: 300 },
  );
});

test('a part of a pattern is where it costs as few edits as the alignment says, within the window', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(word, word, fc.nat(), fc.nat(), fc.nat(20), (text, pattern, a, b, left) => {
      const [from, to] = [a % (pattern.length + 1), b % (pattern.length + 1)].sort((x, y) => x - y) as [number, number];
      const right = left + text.length;
      const found = align(`${'b'.repeat(left)}${text}${'a'.repeat(9)}`, left, right, pattern, from, to);
      expect(found.start).toBeGreaterThanOrEqual(left);
      expect(found.end).toBeGreaterThanOrEqual(found.start);
      expect(found.end).toBeLessThanOrEqual(right);
      const part = pattern.slice(from, to);
      if (part) expect(found.edits).toBe(distance(text.slice(found.start - left, found.end - left), part));
    }),
    { seed: 9, numRuns: 500 },
  );
});

/** The fewest edits that make one text of another. */
function distance(text: string, pattern: string): number {
  let row = Array.from({ length: text.length + 1 }, (_, j) => j);
  for (let i = 1; i <= pattern.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= text.length; j += 1) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (pattern[i - 1] === text[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row.at(-1)!;
}

const parts: [text: string, pattern: string, part: string, lies: string, edits: number][] = [
  ['the big dog barked at me', 'big dog barked', 'dog', 'dog', 0],
  ['the big old dog barked at me', 'big dog barked', 'dog', 'dog', 0],
  ['the big cat barked at me', 'big dog barked', 'dog', 'cat', 3],
  ['the big barked at me', 'big dog barked', 'big', 'big', 0],
];

for (const [text, pattern, part, lies, edits] of parts) {
  test(`“${part}” of “${pattern}” is “${lies}” in “${text}”`, () => {
    const from = pattern.indexOf(part);
    const found = align(text, 0, text.length, pattern, from, from + part.length);
    expect(text.slice(found.start, found.end).trim()).toContain(lies);
    expect(found.edits).toBe(edits);
  });
}
