import { expect, test } from 'vitest';
import { loosen } from '../../lib/anchor/loose-text';

const levelled: [string, string][] = [
  ['plain words', 'plain words'],
  ['two  \n spaces\u00a0here', 'two spaces here'],
  ['‘single’ and “double” and «angled»', '\'single\' and "double" and "angled"'],
  ['a – b — c ‑ d', 'a - b - c - d'],
  ['wait…', 'wait...'],
  ['hy\u00adphen and zero\u200bwidth', 'hyphen and zerowidth'],
  ['', ''],
];

for (const [original, text] of levelled) {
  test(`“${original}” becomes “${text}”, and each unit knows where it came from`, () => {
    const loose = loosen(original);
    expect(loose.text).toBe(text);
    expect(loose.places).toHaveLength(text.length + 1);
    expect(loose.places.at(-1)).toBe(original.length);
    const same = [...text].filter((unit, at) => /\w/.test(unit) && original[loose.places[at]!] !== unit);
    expect(same).toEqual([]);
  });
}
