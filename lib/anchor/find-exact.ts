import { agreement } from './agreement';
import { gramLength } from './gram-index';
import type { LevelQuote } from './level-quote';
import type { Place } from './place';
import { bucketRange, quoteBuckets, type SearchedText } from './searched-text';

/** Places of a quote's words that are looked at, the nearest to where they were: nobody can tell more of them apart. */
const mostPlaces = 512;
/** Units that are compared at most to find them: a quote of a hundred thousand units in a text of the same letter. */
const mostUnits = 2 ** 20;
/** Of them, those whose context is compared with edits allowed for. */
const mostCompared = 16;

/** Where the very words of a quote stand, the places first whose surroundings agree most, and among equals the nearest to where it was. */
export function findExact(searched: SearchedText, quote: LevelQuote): Place[] {
  const words = quote.text.slice(quote.from, quote.to);
  if (!words) return [];
  const { text } = searched;
  const distance = (at: number) => Math.abs(at - quote.near);
  return placesOf(searched, quote, words)
    .map((at) => ({
      at,
      run: sameRun(text, at - 1, quote.text, quote.from - 1, -1) + sameRun(text, at + words.length, quote.text, quote.to, 1),
    }))
    .sort((a, b) => b.run - a.run || distance(a.at) - distance(b.at))
    .slice(0, mostCompared)
    .map(({ at }): Place => {
      const before = agreement({ context: quote.text.slice(0, quote.from), text, at: at - 1, step: -1 });
      const after = agreement({ context: quote.text.slice(quote.to), text, at: at + words.length, step: 1 });
      return { start: at, end: at + words.length, edits: 0, before, after };
    })
    .sort((a, b) => b.before + b.after - a.before - a.after || distance(a.start) - distance(b.start));
}

function placesOf(searched: SearchedText, quote: LevelQuote, words: string): number[] {
  const { text, index } = searched;
  const most = Math.min(mostPlaces, Math.ceil(mostUnits / words.length));
  const found: number[] = [];
  if (words.length < gramLength) {
    for (let at = text.indexOf(words); at >= 0 && found.length < most; at = text.indexOf(words, at + 1)) found.push(at);
    if (found.length < most) return found;
    const nearest = text.indexOf(words, Math.max(0, quote.near - mostPlaces));
    for (let at = nearest; at >= 0 && found.length < 2 * most; at = text.indexOf(words, at + 1)) found.push(at);
    return [...new Set(found)];
  }
  const buckets = quoteBuckets(searched, quote);
  const size = (offset: number) => index.starts[buckets[offset]! + 1]! - index.starts[buckets[offset]!]!;
  let rarest = quote.from;
  const last = quote.to - gramLength;
  const stride = Math.max(1, Math.floor((last - quote.from) / 64));
  for (let offset = quote.from; offset <= last; offset += stride) if (size(offset) < size(rarest)) rarest = offset;
  const [first, end] = bucketRange(index, buckets[rarest]!, quote.near, most);
  for (let entry = first; entry < end; entry += 1) {
    const at = index.places[entry]! - (rarest - quote.from);
    if (at >= 0 && text.startsWith(words, at)) found.push(at);
  }
  return found;
}

/** How many units are the same from two places on, forwards or backwards, to the end of the quote's text. */
function sameRun(text: string, at: number, quote: string, atQuote: number, step: 1 | -1): number {
  let same = 0;
  for (let i = atQuote; i >= 0 && i < quote.length && quote[i] === text[at + same * step]; i += step) same += 1;
  return same;
}
