import type { LevelQuote } from './level-quote';

/** Where a quote may stand in a levelled text, and what speaks for it. */
export interface Place {
  start: number;
  end: number;
  /** Units of its words that were added, dropped or replaced. */
  edits: number;
  /** Units of context that agree before and after it, less those that were edited. */
  before: number;
  after: number;
}

/** The units of context next to a quote that say whether it is among its own surroundings: a sentence elsewhere shares fewer by chance, an edited one keeps more. */
const nextTo = 64;

/** The share of the context next to a quote that stands next to a place; 1 for a quote that came without any. */
export function surroundings(quote: LevelQuote, { before, after }: Place): number {
  const known = Math.min(nextTo, quote.from) + Math.min(nextTo, quote.text.length - quote.to);
  return known ? (Math.min(nextTo, before) + Math.min(nextTo, after)) / known : 1;
}

/** The units that a side of a quote has at least for its agreement alone to show the place: the beginning of a text is everywhere. */
const tellingSide = 24;
/** The share of each side that an article's own edits leave, and other surroundings seldom have. */
const mostOfSide = 0.6;

/** Whether a place has mostly the surroundings of the quote: the better part of both sides, or all of one. */
export function isSurrounded(quote: LevelQuote, place: Place): boolean {
  const isWhole = (agreed: number, length: number) => length >= tellingSide && agreed >= 0.9 * Math.min(nextTo, length);
  return surroundings(quote, place) >= 0.5 || isWhole(place.before, quote.from) || isWhole(place.after, quote.text.length - quote.to);
}

/** Whether a place has most of the surroundings of the quote on each side that it has one: what stands beside it has changed little. */
export function isWithin(quote: LevelQuote, place: Place): boolean {
  const before = Math.min(nextTo, quote.from);
  const after = Math.min(nextTo, quote.text.length - quote.to);
  return before + after >= tellingSide && place.before >= mostOfSide * before && place.after >= mostOfSide * after;
}

/** The share of a quote's words that a place has, by the longer of the two. */
export function likeness(quote: LevelQuote, place: Place): number {
  return 1 - place.edits / Math.max(quote.to - quote.from, place.end - place.start);
}

/** Units that speak for a place: of its words and its context, less those that were edited. */
export function evidenceOf(quote: LevelQuote, { edits, before, after }: Place): number {
  return quote.to - quote.from - 2 * edits + before + after;
}
