import { expect, test } from 'vitest';
import { scales, stix, wordsFor } from '../../lib/model/scales';

const rows: [value: number, stix: string[], icd203: string[], phia: string[]][] = [
  [0, ['none'], [], ['remoteChance']],
  [1, ['low'], ['almostNoChance'], ['remoteChance']],
  [5, ['low'], ['almostNoChance', 'veryUnlikely'], ['remoteChance']],
  [7, ['low'], ['veryUnlikely'], []],
  [29, ['low'], ['unlikely'], ['unlikely']],
  [30, ['medium'], ['unlikely'], ['unlikely']],
  [49, ['medium'], ['evenChance'], ['realisticPossibility']],
  [50, ['medium'], ['evenChance'], []],
  [69, ['medium'], ['likely'], ['likelyOrProbable']],
  [70, ['high'], ['likely'], ['likelyOrProbable']],
  [85, ['high'], ['veryLikely'], ['highlyLikely']],
  [99, ['high'], ['almostCertain'], ['almostCertain']],
  [100, ['high'], [], ['almostCertain']],
];

for (const [value, ...words] of rows) {
  test(`${value} has the words that each scale gives it, and none in a gap`, () => {
    expect(scales.map((scale) => wordsFor(scale, value))).toEqual(words);
  });
}

test('every whole number from 0 to 100 has exactly one STIX word', () => {
  for (let value = 0; value <= 100; value++) expect(wordsFor(stix, value)).toHaveLength(1);
});
