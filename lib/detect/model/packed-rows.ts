/**
 * A set of numbers below a power of two, each with its rank: a bit for each number, and how many are set before each 32 of them. Small enough to stay in a
 * processor's cache.
 */
export interface PackedRows {
  bits: Uint32Array;
  before: Uint32Array;
}

/** Packs numbers below `1 << bits`, given in rising order. */
export function packRows(bits: number, numbers: Iterable<number>): PackedRows {
  const rows = { bits: new Uint32Array(1 << Math.max(0, bits - 5)), before: new Uint32Array(1 << Math.max(0, bits - 5)) };
  for (const number of numbers) rows.bits[number >>> 5]! |= 1 << (number & 31);
  for (let word = 1; word < rows.bits.length; word++) rows.before[word] = rows.before[word - 1]! + ones(rows.bits[word - 1]!);
  return rows;
}

/** The rank of a number in the set, -1 when it is not in it. */
export function packedRow(rows: PackedRows, number: number): number {
  const at = number >>> 5;
  const word = rows.bits[at]!;
  const bit = 1 << (number & 31);
  return (word & bit) === 0 ? -1 : rows.before[at]! + ones(word & (bit - 1));
}

/** How many bits are set (Warren, Hacker's Delight, figure 5-2). */
function ones(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
