/**
 * A set of at most 65,536 numbers below a power of two, each with its rank. Each 32-bit word holds in its lower half a bit for each of sixteen numbers, and in
 * its upper half how many of the set stand before them: one look at memory tells whether a number is in it and where. Small enough for a processor's cache.
 */
export type PackedRows = Int32Array;

/** How many numbers a set may hold. */
export const mostRows = 65_536;

/** Packs numbers below `1 << bits`, given in rising order, each once. */
export function packRows(bits: number, numbers: Int32Array | number[]): PackedRows {
  const rows = new Int32Array(1 << Math.max(0, bits - 4));
  let last = -1;
  for (let rank = 0; rank < numbers.length; rank++) {
    const word = numbers[rank]! >>> 4;
    if (word > last) rows.fill(rank << 16, last + 1, word + 1);
    last = word;
    rows[word]! |= 1 << (numbers[rank]! & 15);
  }
  return rows;
}

/** The rank of a number in the set, -1 when it is not in it. */
export function packedRow(rows: PackedRows, number: number): number {
  const word = rows[number >>> 4]!;
  const bit = 1 << (number & 15);
  return (word & bit) === 0 ? -1 : (word >>> 16) + ones(word & (bit - 1));
}

/** How many of the lower sixteen bits are set (Warren, Hacker's Delight, figure 5-2). */
function ones(word: number): number {
  let v = word - ((word >>> 1) & 0x5555);
  v = (v & 0x3333) + ((v >>> 2) & 0x3333);
  v = (v + (v >>> 4)) & 0x0f0f;
  return (v + (v >>> 8)) & 31;
}
