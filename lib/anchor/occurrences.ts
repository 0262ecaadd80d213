import type { Span } from '../model/span';
import { factor, spread, weightAfter } from './rolling-hash';

/** Searches through a text itself before its grams are counted: so many take about as long as that. */
const mostDirect = 16;
/** Units of a gram: so many are seldom twice in a text, unless what they are a part of is. */
const gramLength = 16;
const bits = 22;
const leading = weightAfter(gramLength);

/** Where else the words of a span of a text occur in it. */
export interface Occurrences {
  /** Whether they stand nowhere else. */
  isOnly(span: Span): boolean;
  /** Whether they stand nowhere between an offset and the span. */
  isFirst(span: Span, from: number): boolean;
  /** The share of their stretches of 16 units that occur again elsewhere. */
  repeated(span: Span): number;
}

/** Answers for many spans of one text. Words with a gram that occurs once need no search: of many spans' grams the text keeps count, in one megabyte. */
export function occurrencesIn(text: string): Occurrences {
  let counted: ((bucket: number) => number) | undefined;
  let asked = 0;
  const isKnownOnly = (span: Span) => {
    asked += 1;
    if (asked > mostDirect) counted ??= countGrams(text);
    const count = counted;
    return count ? eachGram(text, span, (bucket) => count(bucket) === 1) : false;
  };
  return {
    isOnly(span) {
      if (isKnownOnly(span)) return true;
      const words = text.slice(span.start, span.end);
      return text.indexOf(words) === span.start && text.indexOf(words, span.start + 1) < 0;
    },
    repeated(span) {
      counted ??= countGrams(text);
      const count = counted;
      let again = 0;
      let all = 0;
      eachGram(text, span, (bucket) => {
        all += 1;
        if (count(bucket) > 1) again += 1;
        return false;
      });
      return all && again / all;
    },
    isFirst(span, from) {
      return isKnownOnly(span) || text.indexOf(text.slice(span.start, span.end), from) >= span.start;
    },
  };
}

/** Counts the grams of a text by their hashes, up to two, in two bits each. */
function countGrams(text: string): (bucket: number) => number {
  const counts = new Uint8Array(2 ** (bits - 2));
  const count = (bucket: number) => (counts[bucket >> 2]! >> (2 * (bucket & 3))) & 3;
  eachGram(text, { start: 0, end: text.length }, (bucket) => {
    if (count(bucket) < 2) counts[bucket >> 2]! += 1 << (2 * (bucket & 3));
    return false;
  });
  return count;
}

/** Hands on the bucket of each gram of a span until one is accepted; whether one was. */
function eachGram(text: string, { start, end }: Span, accept: (bucket: number) => boolean): boolean {
  let hash = 0;
  for (let at = start; at < end; at += 1) {
    hash = (Math.imul(hash, factor) + text.charCodeAt(at)) | 0;
    if (at >= start + gramLength) hash = (hash - Math.imul(text.charCodeAt(at - gramLength), leading)) | 0;
    if (at >= start + gramLength - 1 && accept(spread(hash) >>> (32 - bits))) return true;
  }
  return false;
}
