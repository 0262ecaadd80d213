import type { Target } from '../model/target';
import { type LevelText, levelText } from './level-text';

/** A quote among its surroundings, levelled: `text.slice(from, to)` are its words, the rest is what stood before and after them. */
export interface LevelQuote {
  text: string;
  folded: string;
  from: number;
  to: number;
  /** Where it was in its own text, in units of a text that is levelled: which of two equal places is the nearer. */
  near: number;
}

/** Levels a quote together with its context, so that white space that both have a part of is one space. */
export function levelQuote([{ exact, prefix, suffix }, { start }]: Target['selector'], places: LevelText['places']): LevelQuote {
  const level = levelText(prefix + exact + suffix);
  let from = firstAtOrAfter(level.places, prefix.length);
  let to = firstAtOrAfter(level.places, prefix.length + exact.length);
  if (level.text[from] === ' ' && from < to) from += 1;
  if (level.text[to - 1] === ' ' && from < to) to -= 1;
  return { text: level.text, folded: level.folded, from, to, near: firstAtOrAfter(places, start) };
}

/** The first unit that stands at or after an offset of the original text. */
function firstAtOrAfter(places: Uint32Array, offset: number): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
