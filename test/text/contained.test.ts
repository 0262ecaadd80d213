import { expect, test } from 'vitest';
import { contained } from '../../lib/text/contained';

const rows: [what: string, words: string, expected: string][] = [
  ['no marks', 'Ada (12)', 'Ada (12)'],
  ['an isolate of its own', 'a \u2067b\u2069 c', 'a \u2067b\u2069 c'],
  ['an end of an isolate that is none of its own', 'Ada\u2069\u202e', 'Ada\u202e'],
  ['an isolate without an end', '\u2067Ada \u2066b\u2069', '\u2067Ada \u2066b\u2069\u2069'],
  ['more ends than isolates', '\u2068a\u2069\u2069\u2069b', '\u2068a\u2069b'],
  ['an end of a paragraph', 'a\u2029\u202eb', 'a \u202eb'],
];
for (const [what, words, expected] of rows) {
  test(`words with ${what} are contained`, () => expect(contained(words)).toBe(expected));
}
