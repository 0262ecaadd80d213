import { bucketsOf } from './rolling-hash';

/** Units of a gram: long enough to stand in few places of a page, short enough to lie between two changed words. */
export const gramLength = 8;

/** Where every stretch of `gramLength` units stands in a text: `places` from `starts[bucket]` to `starts[bucket + 1]`, in order. Buckets mix grams, so a reader compares. */
export interface GramIndex {
  starts: Uint32Array;
  places: Uint32Array;
  /** By how many bits a hash is shifted to give its bucket. */
  shift: number;
}

/** Indexes the grams of a text by counting them into buckets: two passes, eight bytes a unit while it runs and four after. */
export function indexGrams(text: string): GramIndex {
  const grams = Math.max(0, text.length - gramLength + 1);
  const bits = Math.min(22, Math.max(8, Math.ceil(Math.log2(grams + 1))));
  const shift = 32 - bits;
  const starts = new Uint32Array(2 ** bits + 1);
  const buckets = bucketsOf(text, gramLength, shift);
  for (let at = 0; at < grams; at += 1) starts[buckets[at]! + 1]! += 1;
  for (let bucket = 1; bucket < starts.length; bucket += 1) starts[bucket]! += starts[bucket - 1]!;
  const next = starts.slice();
  const places = new Uint32Array(grams);
  for (let at = 0; at < grams; at += 1) {
    const bucket = buckets[at]!;
    places[next[bucket]!] = at;
    next[bucket]! += 1;
  }
  return { starts, places, shift };
}

/** Whether a gram of `a` and one of `b` are the same units. */
export function sameGram(a: string, atA: number, b: string, atB: number): boolean {
  for (let unit = 0; unit < gramLength; unit += 1) if (a.charCodeAt(atA + unit) !== b.charCodeAt(atB + unit)) return false;
  return true;
}
