import type { Span } from '../model/span';
import type { LevelQuote } from './level-quote';
import { isInsideWord } from './word-edge';

/** How far an end is moved: most words are shorter, and a text without spaces has no ends to move to. */
const farthest = 24;

/** Moves the ends of a found stretch, which an alignment may set in the middle of a replaced word, to where words begin and end, if those of the quote did. */
export function snapToWords(text: string, quote: LevelQuote, { start, end }: Span): Span {
  let from = isInsideWord(quote.text, quote.from) ? start : nearestEdge(text, start);
  let to = isInsideWord(quote.text, quote.to) ? end : nearestEdge(text, end);
  while (from < to && text[from] === ' ') from += 1;
  while (to > from && text[to - 1] === ' ') to -= 1;
  return { start: from, end: Math.max(from, to) };
}

/** The nearest place to `at` that no word goes across. */
function nearestEdge(text: string, at: number): number {
  for (let step = 0; step <= farthest; step += 1) {
    if (at - step >= 0 && !isInsideWord(text, at - step)) return at - step;
    if (at + step <= text.length && !isInsideWord(text, at + step)) return at + step;
  }
  return at;
}
