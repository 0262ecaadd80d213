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

/** Units of context on each side of a quote: enough to tell most repeated quotes apart, and to know a quote whose own words were changed. They say whether it is among its own surroundings: a sentence elsewhere shares fewer by chance, an edited one keeps more. */
export const nearContext = 64;

/** The share of the context next to a quote that stands next to a place; 1 for a quote that came without any. */
export function surroundings(quote: LevelQuote, { before, after }: Place): number {
  const known = Math.min(nearContext, quote.from) + Math.min(nearContext, quote.text.length - quote.to);
  return known ? (Math.min(nearContext, before) + Math.min(nearContext, after)) / known : 1;
}

/** The units that a side of a quote has at least for its agreement alone to show the place: the beginning of a text is everywhere. */
const tellingSide = 24;
/** The share of each side that an article's own edits leave, and other surroundings seldom have. */
const mostOfSide = 0.6;
/** The share that a twin seldom has by chance. */
const partOfSide = 0.3;

/** Whether a place has mostly the surroundings of the quote: the better part of both sides, or all of one, which a twin may have too. */
export function isSurrounded(quote: LevelQuote, place: Place): boolean {
  if (hasTwin(quote)) return surroundings(quote, place) >= 0.5 && isBetween(quote, place);
  const isWhole = (agreed: number, length: number) => length >= tellingSide && agreed >= 0.9 * Math.min(nearContext, length);
  return surroundings(quote, place) >= 0.5 || isWhole(place.before, quote.from) || isWhole(place.after, quote.text.length - quote.to);
}

/** Whether a place has most of the surroundings of the quote on each side that it has one: what stands beside it has changed little. */
export function isWithin(quote: LevelQuote, place: Place): boolean {
  const before = Math.min(nearContext, quote.from);
  const after = Math.min(nearContext, quote.text.length - quote.to);
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

/** Whether a quote has a near twin in the text that it was made in: of such a one more context is kept. */
export function hasTwin(quote: LevelQuote): boolean {
  return Math.max(quote.from, quote.text.length - quote.to) > 1.25 * nearContext;
}

/** Whether some of what stood on each side of a quote stands there, where its twin has at most one of them. */
export function isBetween(quote: LevelQuote, { before, after }: Place): boolean {
  const part = (length: number) => partOfSide * Math.min(nearContext, length);
  return before >= part(quote.from) && after >= part(quote.text.length - quote.to);
}
