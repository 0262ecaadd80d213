import type { Span } from '../model/span';
import { isAbbreviation, isTitle, opensSentence } from './abbreviations';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/**
 * UTF-16 units given to the segmenter at a time. Its time grows with the square of the length of what it is given (measured with V8 11.3: 50,000 units 11 ms,
 * 400,000 units 2.5 s), so a long block is cut into windows; a sentence that fills a whole window is cut there.
 */
const windowLength = 4096;
const longestWord = 24;

/** Offsets at which the sentences of a block start, the block's own start first. `Intl.Segmenter` breaks after `Gen.` and `U.S.`; those are rejoined. */
export function findSentenceStarts(text: string, block: Span): number[] {
  const starts: number[] = [block.start];
  let at = block.start;
  while (at < block.end) {
    const end = windowEnd(text, at, block.end);
    const found = [...segmenter.segment(text.slice(at, end))].map(({ index }) => at + index);
    // The last segment of a window that is not the last may go on: the next window starts with it.
    const whole = end === block.end ? found.length : found.length - 1;
    for (let i = 1; i < whole; i++) if (!isWithinSentence(text, block.start, found[i]!, block.end)) starts.push(found[i]!);
    if (end === block.end) break;
    at = whole > 0 ? found[whole]! : end;
    if (!isWithinSentence(text, block.start, at, block.end)) starts.push(at);
  }
  return starts;
}

function windowEnd(text: string, from: number, to: number): number {
  const end = Math.min(from + windowLength, to);
  return end < to && isLowSurrogate(text.charCodeAt(end)) ? end + 1 : end;
}

/** Whether the full stop before `at` belongs to an abbreviation and the words after it continue its sentence. */
function isWithinSentence(text: string, from: number, at: number, to: number): boolean {
  let stop = at - 1;
  // Not through all the white space of a text that has nothing else, once for each line of it.
  while (stop > from && at - stop <= longestWord && isSpace(text.charCodeAt(stop))) stop--;
  if (text[stop] !== '.' || text.slice(stop, at).includes('\n')) return false;
  const before = wordBefore(text, from, stop);
  if (!isAbbreviation(before)) return false;
  if (isTitle(before)) return true;
  const after = wordAfter(text, at, to);
  return after !== '' && !opensSentence(after);
}

function wordBefore(text: string, from: number, end: number): string {
  let start = end;
  while (start > from && end - start < longestWord && /[\p{L}\p{N}.]/u.test(text[start - 1]!)) start--;
  return text.slice(start, end);
}

function wordAfter(text: string, start: number, to: number): string {
  let end = start;
  while (end < to && end - start < longestWord && /[\p{L}\p{N}]/u.test(text[end]!)) end++;
  return text.slice(start, end);
}

const isSpace = (unit: number): boolean => unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0;
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;
