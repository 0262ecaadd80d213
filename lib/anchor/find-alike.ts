import { align } from './align';
import { fitEnds } from './fit-ends';
import { gramLength, sameGram } from './gram-index';
import type { LevelQuote } from './level-quote';
import type { Place } from './place';
import { bucketRange, quoteBuckets, type SearchedText } from './searched-text';
import { vote } from './vote';

/** Units of context on each side that are aligned with the quote, so that its ends are found where its first or last words were replaced. */
const alignedContext = 48;
/** A quote is aligned as a whole up to this many units; of a longer one the two ends are, this much of each divided by two. */
const alignedWhole = 640;

/** Where words much like those of a quote stand: the places first that more speaks for. */
export function findAlike(searched: SearchedText, quote: LevelQuote): Place[] {
  const buckets = quoteBuckets(searched, quote);
  const from = Math.max(0, quote.from - alignedContext);
  const to = Math.min(quote.folded.length, quote.to + alignedContext);
  if (quote.to - quote.from <= alignedWhole) {
    return placesOf(searched, quote, buckets, from, to, quote.from, quote.to).map((found) => fitEnds(searched, quote, found));
  }
  const half = alignedWhole / 2;
  const heads = placesOf(searched, quote, buckets, from, quote.from + half, quote.from, quote.from + half);
  const tails = placesOf(searched, quote, buckets, quote.to - half, to, quote.to - half, quote.to);
  const length = quote.to - quote.from;
  return heads.flatMap((head) =>
    tails
      .filter((tail) => tail.end - head.start > length / 3 && tail.end - head.start < length * 3)
      .map((tail) => {
        const edits = Math.round(length * (1 - covered(searched, quote, buckets, head.start, tail.end)));
        return fitEnds(searched, quote, { start: head.start, end: tail.end, edits });
      }),
  );
}

type Found = Pick<Place, 'start' | 'end' | 'edits'>;

/** Where a part of the quote (`from` to `to` of it are aligned) would stand. */
function placesOf(
  searched: SearchedText,
  quote: LevelQuote,
  buckets: Uint32Array,
  alignFrom: number,
  alignTo: number,
  from: number,
  to: number,
): Found[] {
  const slack = 32 + ((alignTo - alignFrom) >> 3);
  const pattern = quote.folded.slice(alignFrom, alignTo);
  return vote(searched, quote, buckets, alignFrom, alignTo, slack).map(({ low, high }) => {
    const left = Math.max(0, low - slack);
    const right = Math.min(searched.folded.length, high + pattern.length + slack);
    return align(searched.folded, left, right, pattern, from - alignFrom, to - alignFrom);
  });
}

/** How much of a long quote's words stand in a stretch of the text: by a sample of its grams, each of which an edit of any of its units takes away. */
function covered({ folded, index }: SearchedText, quote: LevelQuote, buckets: Uint32Array, start: number, end: number): number {
  const stride = Math.max(1, Math.floor((quote.to - quote.from) / 512));
  let sampled = 0;
  let present = 0;
  for (let offset = quote.from; offset + gramLength <= quote.to; offset += stride) {
    sampled += 1;
    const near = start + offset - quote.from;
    const [first, last] = bucketRange(index, buckets[offset]!, near, 64);
    for (let entry = first; entry < last; entry += 1) {
      const at = index.places[entry]!;
      if (at < start || at + gramLength > end || !sameGram(folded, at, quote.folded, offset)) continue;
      present += 1;
      break;
    }
  }
  return present / sampled;
}
