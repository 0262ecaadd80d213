import { agreement } from './agreement';
import type { LevelQuote } from './level-quote';
import type { Place } from './place';
import type { SearchedText } from './searched-text';
import { isInsideWord } from './word-edge';

/** How far an end is moved, and past how many ends of words: an alignment leaves out, or cuts, a word that was replaced or stands behind one that was added. */
const farthest = 24;
const mostEdges = 3;

/** Moves the ends of an aligned stretch to where words begin and end, to those of them next to which most of the quote's context stands. The quote of a whole line is taken from its line's beginning and to its end. An end with the quote's own first or last word stays, and so does one that the quote has within a word. */
export function fitEnds(searched: SearchedText, quote: LevelQuote, aligned: Pick<Place, 'start' | 'end' | 'edits'>): Place {
  const { text, folded } = searched;
  const prefix = quote.folded.slice(0, quote.from);
  const suffix = quote.folded.slice(quote.to);
  const before = (at: number) => agreement({ context: prefix, text: folded, at: at - 1, step: -1 });
  const after = (at: number) => agreement({ context: suffix, text: folded, at, step: 1 });
  const words = quote.folded.slice(quote.from, quote.to);
  const [first] = words.split(' ', 1);
  const last = words.slice(words.lastIndexOf(' ') + 1);
  const isEdge = (at: number) => !isInsideWord(text, at);
  const keepsStart = isInsideWord(quote.text, quote.from) || (folded.startsWith(first!, aligned.start) && isEdge(aligned.start));
  const keepsEnd = isInsideWord(quote.text, quote.to) || (folded.startsWith(last, aligned.end - last.length) && isEdge(aligned.end));
  const lineStart = quote.opensLine && !keepsStart ? lineEdge(searched, aligned.start, -1) : undefined;
  const lineEnd = quote.closesLine && !keepsEnd ? lineEdge(searched, aligned.end, 1) : undefined;
  const start = fitted(aligned.start, keepsStart ? [] : edges(text, aligned.start, 0), before, lineStart);
  const end = fitted(aligned.end, keepsEnd ? [] : edges(text, aligned.end, -1), after, lineEnd);
  if (start.at >= end.at) return { start: aligned.start, end: aligned.start, edits: quote.to - quote.from, before: 0, after: 0 };
  return { start: start.at, end: end.at, edits: aligned.edits, before: start.agreed, after: end.agreed };
}

function fitted(at: number, candidates: number[], agreedAt: (at: number) => number, known?: number): { at: number; agreed: number } {
  if (known !== undefined) return { at: known, agreed: agreedAt(known) };
  const [nearest = at, ...others] = candidates;
  let best = { at: nearest, agreed: agreedAt(nearest) };
  for (const other of others) {
    const agreed = agreedAt(other);
    if (agreed > best.agreed) best = { at: other, agreed };
  }
  return best;
}

/** Where the line that a place is in begins (`step` -1) or ends, if that is near. */
function lineEdge({ text, original, places }: SearchedText, from: number, step: 1 | -1): number | undefined {
  for (let at = from; Math.abs(at - from) <= farthest; at += step) {
    if (at === (step < 0 ? 0 : text.length)) return at;
    const space = step < 0 ? at - 1 : at;
    if (text[space] === ' ' && original.slice(places[space], places[space + 1]).includes('\n')) return at;
  }
  return undefined;
}

/** The places about `at` where a word begins (`inner` 0: the unit at the place is in the quote) or ends (`inner` -1: the one before it is), the nearest first. */
function edges(text: string, at: number, inner: 0 | -1): number[] {
  const found: number[] = [];
  const consider = (place: number) => {
    const unit = text[place + inner];
    if (unit !== undefined && unit !== ' ' && !isInsideWord(text, place)) found.push(place);
  };
  for (let step = 0; step <= farthest && found.length < 2 * mostEdges; step += 1) {
    consider(at - step);
    if (step > 0) consider(at + step);
  }
  return found;
}
