import { expect, test } from 'vitest';
import { scales, stix, wordsFor } from '../../lib/model/scales';

const rows: [value: number, stix: string[], icd203: string[], phia: string[]][] = [
  [0, ['none'], [], ['remote chance']],
  [1, ['low'], ['almost no chance'], ['remote chance']],
  [5, ['low'], ['almost no chance', 'very unlikely'], ['remote chance']],
  [7, ['low'], ['very unlikely'], []],
  [29, ['low'], ['unlikely'], ['unlikely']],
  [30, ['medium'], ['unlikely'], ['unlikely']],
  [49, ['medium'], ['roughly even chance'], ['realistic possibility']],
  [50, ['medium'], ['roughly even chance'], []],
  [69, ['medium'], ['likely'], ['likely or probable']],
  [70, ['high'], ['likely'], ['likely or probable']],
  [85, ['high'], ['very likely'], ['highly likely']],
  [99, ['high'], ['almost certain'], ['almost certain']],
  [100, ['high'], [], ['almost certain']],
];

for (const [value, ...words] of rows) {
  test(`${value} has the words that each scale gives it, and none in a gap`, () => {
    expect(scales.map((scale) => wordsFor(scale, value))).toEqual(words);
  });
}

test('every whole number from 0 to 100 has exactly one STIX word', () => {
  for (let value = 0; value <= 100; value++) expect(wordsFor(stix, value)).toHaveLength(1);
});
