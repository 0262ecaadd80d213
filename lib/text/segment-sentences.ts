import type { Span } from '../model/span';
import { isAbbreviation, isTitle, opensSentence } from './abbreviations';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const longestWord = 24;

/** Offsets at which the sentences of a block start, the block's own start first. `Intl.Segmenter` breaks after `Gen.` and `U.S.`; those are rejoined. */
export function findSentenceStarts(text: string, block: Span): number[] {
  const starts: number[] = [];
  for (const segment of segmenter.segment(text.slice(block.start, block.end))) {
    const start = block.start + segment.index;
    if (starts.length === 0 || !isWithinSentence(text, block.start, start, block.end)) starts.push(start);
  }
  return starts;
}

/** Whether the full stop before `at` belongs to an abbreviation and the words after it continue its sentence. */
function isWithinSentence(text: string, from: number, at: number, to: number): boolean {
  let stop = at - 1;
  while (stop > from && isSpace(text.charCodeAt(stop))) stop--;
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
