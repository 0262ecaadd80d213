import { firstIndex } from './first-index';
import { type GramIndex, gramLength, indexGrams } from './gram-index';
import type { LevelQuote } from './level-quote';
import { type LevelText, levelText } from './level-text';
import { bucketsOf } from './rolling-hash';

/** A text that quotes are looked for in: levelled, and indexed once for all of them. */
export interface SearchedText extends LevelText {
  original: string;
  index: GramIndex;
}

/** Levels and indexes a text. */
export function searchedText(original: string): SearchedText {
  const level = levelText(original);
  return { ...level, original, index: indexGrams(level.folded) };
}

/** The buckets of a quote's grams in a text's index. */
export function quoteBuckets({ index }: SearchedText, { folded }: LevelQuote): Uint32Array {
  return bucketsOf(folded, gramLength, index.shift);
}

/** The part of a bucket that is looked through, `most` places at most: the nearest to a place. */
export function bucketRange({ starts, places }: GramIndex, bucket: number, near: number, most: number): [number, number] {
  const first = starts[bucket]!;
  const end = starts[bucket + 1]!;
  if (end - first <= most) return [first, end];
  const nearest = firstIndex(end, (at) => places[at]! >= near, first);
  const from = Math.min(Math.max(first, nearest - (most >> 1)), end - most);
  return [from, from + most];
}
