/** By what a rolling hash is multiplied with each unit (Karp and Rabin 1987; the factor of FNV-1). */
export const factor = 0x0100_0193;

/** Spreads a hash over all its bits, of which the highest are then taken (Fibonacci's factor: Knuth, volume 3, 6.4). */
export function spread(hash: number): number {
  return Math.imul(hash, 0x9e37_79b1);
}

/** What a unit counts for that came so many units ago. */
export function weightAfter(units: number): number {
  let weight = 1;
  for (let unit = 0; unit < units; unit += 1) weight = Math.imul(weight, factor);
  return weight;
}

/** The bucket of each stretch of `length` units of a text, by as many of the highest bits of its rolling hash as `shift` leaves of 32. */
export function bucketsOf(text: string, length: number, shift: number): Uint32Array {
  const buckets = new Uint32Array(Math.max(0, text.length - length + 1));
  const leading = weightAfter(length);
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    hash = (Math.imul(hash, factor) + text.charCodeAt(at)) | 0;
    if (at >= length) hash = (hash - Math.imul(text.charCodeAt(at - length), leading)) | 0;
    const start = at - length + 1;
    if (start >= 0) buckets[start] = spread(hash) >>> shift;
  }
  return buckets;
}
