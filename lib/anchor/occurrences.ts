import type { Span } from '../model/span';
import { bucketsOf } from './rolling-hash';

/** Searches through a text itself before its grams are counted: so many take about as long as that. */
const mostDirect = 16;
/** Units of a gram: so many are seldom twice in a text, unless what they are a part of is. */
const gramLength = 16;
/** Counters for each gram of a text, so that few grams share one, and the bits of their number at most. */
const countersPerGram = 8;
const mostBits = 22;

/** Where else the words of a span of a text occur in it. */
export interface Occurrences {
  /** Whether they stand nowhere else. */
  isOnly(span: Span): boolean;
  /** Whether they stand nowhere between an offset and the span. */
  isFirst(span: Span, from: number): boolean;
  /** The share of their stretches of 16 units that occur again elsewhere. */
  repeated(span: Span): number;
}

/** Answers for many spans of one text. Words with a gram that occurs once need no search; the grams are counted when more than a few spans are asked about. */
export function occurrencesIn(text: string): Occurrences {
  let known: Uint32Array | undefined;
  let asked = 0;
  /** The grams within a span, and those of them that occur again. */
  const gramsIn = ({ start, end }: Span) => {
    known ??= sumRepeated(text);
    const after = Math.max(start, end - gramLength + 1);
    return { all: after - start, again: known[after]! - known[start]! };
  };
  const isKnownOnly = (span: Span) => {
    asked += 1;
    if (asked <= mostDirect && !known) return false;
    const { all, again } = gramsIn(span);
    return again < all;
  };
  return {
    isOnly(span) {
      if (isKnownOnly(span)) return true;
      const words = text.slice(span.start, span.end);
      return text.indexOf(words) === span.start && text.indexOf(words, span.start + 1) < 0;
    },
    repeated(span) {
      const { all, again } = gramsIn(span);
      return all && again / all;
    },
    isFirst(span, from) {
      return isKnownOnly(span) || text.indexOf(text.slice(span.start, span.end), from) >= span.start;
    },
  };
}

/** How many grams that occur again begin before each place of a text. Grams that share a counter are taken for the same. */
function sumRepeated(text: string): Uint32Array {
  const bits = Math.min(mostBits, Math.ceil(Math.log2(countersPerGram * (text.length + 1))));
  const buckets = bucketsOf(text, gramLength, 32 - bits);
  const counts = new Uint8Array(2 ** bits);
  for (let at = 0; at < buckets.length; at += 1) if (counts[buckets[at]!]! < 2) counts[buckets[at]!]! += 1;
  const sums = new Uint32Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1) sums[at + 1] = sums[at]! + (at < buckets.length && counts[buckets[at]!]! > 1 ? 1 : 0);
  return sums;
}
