import type { WordVectors } from './read-vectors';
import { ridge } from './ridge';
import { type Profiles, scaleProfile } from './word-profiles';

const meaning = 0.6; // the weight of a word's meaning to that of its use
const endingCount = 300;

/** For each word a vector of unit length that tells how it is used (as seen, or as guessed from its meaning and ending where it was not seen often) and what it means. */
export function joinUseAndMeaning(
  { words, size, values }: WordVectors,
  { byWord, size: profileSize }: Profiles,
): { values: Float32Array; size: number } {
  const endings = findEndings(words);
  const inputOf = (i: number): Float64Array => {
    const input = new Float64Array(size + 1 + endings.size);
    input.set(values.subarray(i * size, i * size + size));
    input[size] = 1;
    for (const length of [1, 2, 3]) {
      const ending = endings.get(words[i]!.slice(-length));
      if (ending !== undefined && words[i]!.length > length) input[size + 1 + ending] = 1;
    }
    return input;
  };
  const seen = words.map((word, i) => [i, byWord.get(word)] as const).filter(([, own]) => own && own.seen >= 5);
  const map = ridge(
    seen.map(([i]) => inputOf(i)),
    seen.map(([, own]) => scaleProfile(own!.counts)),
    seen.map(([, own]) => Math.min(1, own!.seen / 50)),
    1,
  );
  const joined = new Float32Array(words.length * (profileSize + size));
  const width = profileSize + size;
  words.forEach((word, i) => {
    const input = inputOf(i);
    const guess = new Float32Array(profileSize);
    for (let a = 0; a < input.length; a++) if (input[a] !== 0) for (let b = 0; b < profileSize; b++) guess[b]! += input[a]! * map[a]![b]!;
    const own = byWord.get(word);
    const trust = own ? own.seen / (own.seen + 8) : 0;
    const actual = own ? scaleProfile(own.counts) : guess;
    let norm = 0;
    for (let b = 0; b < profileSize; b++) {
      const value = trust * actual[b]! + (1 - trust) * guess[b]!;
      joined[i * width + b] = value;
      norm += value * value;
    }
    norm = Math.sqrt(norm * (1 + meaning * meaning)) || 1;
    for (let b = 0; b < profileSize; b++) joined[i * width + b]! /= norm;
    for (let b = 0; b < size; b++)
      joined[i * width + profileSize + b] = (values[i * size + b]! * meaning) / Math.sqrt(1 + meaning * meaning);
  });
  return { values: joined, size: width };
}

function findEndings(words: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words)
    for (const length of [1, 2, 3]) if (word.length > length) counts.set(word.slice(-length), (counts.get(word.slice(-length)) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1]).slice(0, endingCount);
  return new Map(ranked.map(([ending], i) => [ending, i]));
}
