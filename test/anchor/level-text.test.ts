import { expect, test } from 'vitest';
import { levelText } from '../../lib/anchor/level-text';

const levelled: [string, string][] = [
  ['plain words', 'plain words'],
  ['two  \n spaces\u00a0here', 'two spaces here'],
  ['‘single’ and “double” and «angled»', '\'single\' and "double" and "angled"'],
  ['a – b — c ‑ d', 'a - b - c - d'],
  ['wait…', 'wait...'],
  ['hy\u00adphen and zero\u200bwidth', 'hyphen and zerowidth'],
  [' ends ', ' ends '],
  ['half \ud83d and 😀', 'half \ud83d and 😀'],
  ['', ''],
];

for (const [original, text] of levelled) {
  test(`“${original}” becomes “${text}”, and each unit knows where it came from`, () => {
    const level = levelText(original);
    expect(level.text).toBe(text);
    expect(level.places).toHaveLength(text.length + 1);
    expect(level.places.at(-1)).toBe(original.length);
    const other = [...text].filter((unit, at) => /\w/.test(unit) && original[level.places[at]!] !== unit);
    expect(other).toEqual([]);
  });
}

test('lower case keeps every unit in its place', () => {
  expect(levelText('İSTANBUL Straße').folded).toBe('İstanbul straße');
});
