import type { LevelQuote } from './level-quote';

const wordUnit = /[\p{L}\p{N}\p{M}]/u;
const isWord = (unit: string | undefined) => unit !== undefined && (wordUnit.test(unit) || (unit >= '\ud800' && unit <= '\udfff'));
/** Whether a word goes on across a place. */
const isInside = (text: string, at: number) => isWord(text[at - 1]) && isWord(text[at]);
/** How far an end is moved: most words are shorter, and a text without spaces has no ends to move to. */
const farthest = 24;

/** Moves the ends of a found stretch, which an alignment may set in the middle of a replaced word, to where words begin and end, if those of the quote did. */
export function snapToWords<Found extends { start: number; end: number }>(
  text: string,
  quote: LevelQuote,
  { start, end }: Found,
): { start: number; end: number } {
  const from = isInside(quote.text, quote.from) ? start : trimmed(text, edge(text, start), 1, end);
  const to = isInside(quote.text, quote.to) ? end : trimmed(text, edge(text, end), -1, from);
  return { start: from, end: Math.max(from, to) };
}

/** The nearest place to `at` that no word goes across. */
function edge(text: string, at: number): number {
  for (let step = 0; step <= farthest; step += 1) {
    if (at - step >= 0 && !isInside(text, at - step)) return at - step;
    if (at + step <= text.length && !isInside(text, at + step)) return at + step;
  }
  return at;
}

function trimmed(text: string, at: number, step: 1 | -1, limit: number): number {
  const next = step > 0 ? at : at - 1;
  return text[next] === ' ' && (limit - at) * step > 0 ? at + step : at;
}
