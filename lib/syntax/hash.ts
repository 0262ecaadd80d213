/** Hashes of words and features: 32-bit, of numbers only, so that no string is made while a text is read. */

const golden = 0x9e3779b1;

/** Spreads the bits of a 32-bit number (the finaliser of MurmurHash3). */
export function spread(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The hash of `text` from unit `from` up to `to`. */
export function hashUnits(text: string, from: number, to: number): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return spread(h);
}

/**
 * The address, in a table of 2^(32 - shift) rows, of a feature: `template` is its place in the list of features, `key` the sum of the keys of the values that
 * fill it, each already spread and multiplied by what part it plays (additive tabulation hashing: an addition for each value instead of a hash for each feature).
 */
export const addressOf = (key: number, template: number, shift: number): number => (key + Math.imul(template, golden)) >>> shift;

/** Makes of the keys of the first `count` features their addresses (see `addressOf`). */
export function toAddresses(keys: Int32Array, count: number, shift: number): void {
  for (let i = 0; i < count; i++) keys[i] = addressOf(keys[i]!, i, shift);
}
