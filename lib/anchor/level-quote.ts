import type { Target } from '../model/target';
import { firstIndex } from './first-index';
import { type LevelText, levelText } from './level-text';

/** UTF-16 units of context on each side that are looked at, more than is ever kept here: comparing takes time that grows with the square of them. */
const mostContext = 256;

/** A quote among its surroundings, levelled: `text.slice(from, to)` are its words, the rest is what stood before and after them. */
export interface LevelQuote {
  text: string;
  folded: string;
  from: number;
  to: number;
  /** Where it was in its own text, in units of a text that is levelled: which of two equal places is the nearer. */
  near: number;
  /** Whether it began a line of its text, and whether it ended one. */
  opensLine: boolean;
  closesLine: boolean;
}

/** Levels a quote together with its context, so that white space that both have a part of is one space. */
export function levelQuote([{ exact, ...context }, { start }]: Target['selector'], places: LevelText['places']): LevelQuote {
  const prefix = context.prefix.slice(-mostContext);
  const suffix = context.suffix.slice(0, mostContext);
  const gap = prefix.slice(prefix.trimEnd().length);
  const level = levelText(prefix + exact + suffix);
  const unitAt = (inText: Uint32Array, offset: number) => firstIndex(inText.length - 1, (unit) => inText[unit]! >= offset);
  let from = unitAt(level.places, prefix.length);
  let to = unitAt(level.places, prefix.length + exact.length);
  if (level.text[from] === ' ' && from < to) from += 1;
  if (level.text[to - 1] === ' ' && from < to) to -= 1;
  return {
    text: level.text,
    folded: level.folded,
    from,
    to,
    near: unitAt(places, start),
    opensLine: gap === prefix || gap.includes('\n'),
    closesLine: /^\s*?\n/.test(suffix),
  };
}
