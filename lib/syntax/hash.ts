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

/** The address, in a table of 2^(32 - shift) rows, of template `template` filled with one value. */
export function address(template: number, a: number, shift: number): number {
  const h = Math.imul(a + Math.imul(template, golden), 0x85ebca6b);
  return Math.imul(h ^ (h >>> 15), 0xc2b2ae35) >>> shift;
}

/** Like `address`, with two values. */
export function address2(template: number, a: number, b: number, shift: number): number {
  const g = Math.imul(a + Math.imul(template, golden), 0x85ebca6b);
  const h = Math.imul((g ^ (g >>> 15)) + b, 0xc2b2ae35);
  return Math.imul(h ^ (h >>> 16), golden) >>> shift;
}

/** Like `address`, with three values. */
export function address3(template: number, a: number, b: number, c: number, shift: number): number {
  return address2(template, a + Math.imul(c, 0x7feb352d), b ^ Math.imul(c, 0x27d4eb2f), shift);
}
