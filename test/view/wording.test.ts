import { expect, test } from 'vitest';
import { type LikelihoodWord, likelihoodWord, ofHundred } from '../../lib/view/likelihood-word';
import { named } from '../../lib/view/named';

const likelihoods: [number, LikelihoodWord, number][] = [
  [1, 'sure', 99],
  [0.995, 'sure', 99],
  [0.994, 'sure', 99],
  [0.9, 'sure', 90],
  [0.895, 'sure', 90],
  [0.894, 'likely', 89],
  [0.7, 'likely', 70],
  [0.695, 'likely', 70],
  [0.694, 'fair', 69],
  [0.5, 'fair', 50],
  [0.496, 'fair', 50],
  [0.494, 'doubtful', 49],
  [0, 'doubtful', 0],
];
for (const [likelihood, word, number] of likelihoods) {
  test(`a likelihood of ${likelihood} is ${word}, ${number} of 100`, () => {
    expect([likelihoodWord(likelihood), ofHundred(likelihood)]).toEqual([word, number]);
  });
}

const names: [words: string | undefined, name: string | undefined, shown: string | undefined][] = [
  ['he', 'Michal Koudelka', 'he (Michal Koudelka)'],
  ['Michal Koudelka', 'Michal Koudelka', 'Michal Koudelka'],
  ['the agency', undefined, 'the agency'],
  [undefined, 'Michal Koudelka', undefined],
];
for (const [words, name, shown] of names) {
  test(`${words} that stands for ${name} reads ${shown}`, () => expect(named(words, name)).toBe(shown));
}
