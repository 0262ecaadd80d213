import type { Span } from '../model/span';
import type { Occurrences } from './occurrences';
import { isInsideWord } from './word-edge';

/** Where the search for an end of a word, and for words that are unique, ends: some texts have no spaces, some repeat a paragraph. */
export const farthest = 240;
/** Units of a term that tells it from what stands elsewhere on the page, of which the text is only a part: a shorter one may be in a teaser too. */
const telling = 40;

/** Where clauses end: at a mark with white space behind it, or a line's end. */
const clauseBreak = /[.,;:!?…)\]]["'”’»)\]]*[^\S\n]|\n/g;

/** Where the first clause of a span ends, at the span's end at last. */
export function clauseEnd(text: string, { start, end }: Span): number {
  const near = text.slice(start, Math.min(end, start + farthest));
  const found = near.search(clauseBreak);
  return found < 0 ? end : start + found + (near[found] === '\n' ? 0 : 1);
}

/** Where the last clause of a span starts, at the span's start at first. */
export function clauseStart(text: string, { start, end }: Span): number {
  const from = Math.max(start, end - farthest);
  let last = start;
  for (const { index, 0: mark } of text.slice(from, end).matchAll(clauseBreak)) last = from + index + mark.length;
  return last;
}

/** Widens a term until it is telling and unique: within its clause if that does, then its line, and only then over the lines next to it, between which a page may have other blocks. */
export function widen(folded: string, { isOnly }: Occurrences, term: Span, toTheRight: boolean): Span {
  if (term.end - term.start >= telling && isOnly(term)) return term;
  const lineStart = folded.lastIndexOf('\n', term.start - 1) + 1;
  const lineBreak = folded.indexOf('\n', term.end);
  const line = { start: lineStart, end: lineBreak < 0 ? folded.length : lineBreak };
  const clause = {
    start: clauseStart(folded, { start: line.start, end: term.start }),
    end: clauseEnd(folded, { start: term.end, end: line.end }),
  };
  let widest = term;
  for (const within of [clause, line, { start: 0, end: folded.length }]) {
    for (let length = telling / 2; length <= farthest; length *= 2) {
      const around = {
        start: Math.min(term.start, edgeFrom(folded, term.start - length, -1, within.start)),
        end: toTheRight ? Math.max(term.end, edgeFrom(folded, term.end + length, 1, within.end)) : term.end,
      };
      if (isOnly(around)) return around;
      if (within.end <= line.end) widest = around;
      if (around.start === within.start && (around.end === within.end || !toTheRight)) break;
    }
  }
  return widest;
}

/** Leaves out white space at the ends of a span. */
export function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const before = words.length - words.trimStart().length;
  return { start: start + before, end: Math.max(start + before, end - (words.length - words.trimEnd().length)) };
}

/** The next place from `at` that no word goes across, not beyond `limit`. A text that has none nearby keeps the place. */
export function edgeFrom(text: string, at: number, step: 1 | -1, limit: number): number {
  if ((limit - at) * step <= 0) return limit;
  for (let moved = at; (limit - moved) * step >= 0 && Math.abs(moved - at) <= farthest; moved += step)
    if (!isInsideWord(text, moved)) return moved;
  return at;
}
