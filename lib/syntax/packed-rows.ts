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
  let next = 0;
  for (let rank = 0; rank < numbers.length; rank++) {
    const word = numbers[rank]! >>> 4;
    // A loop, not `fill`: so many calls of a few words each would take a third of a cold start.
    while (next <= word) rows[next++] = rank << 16;
    rows[word]! |= 1 << (numbers[rank]! & 15);
  }
  return rows;
}

/**
 * Writes into `ranks` the rank of each of `numbers[from]` up to `numbers[to]` that is in the set, in their order; gives how many these are. Whether a number is in
 * it cannot be foretold, so there is no branch on that: the words of those that are in it, cut off above them, are gathered first.
 */
export function findRanks(rows: PackedRows, numbers: Int32Array, from: number, to: number, ranks: Int32Array): number {
  let hits = 0;
  for (let i = from; i < to; i++) {
    const word = rows[numbers[i]! >>> 4]!;
    const bit = numbers[i]! & 15;
    ranks[hits] = word & ((1 << bit) - 0x10001);
    hits += (word >>> bit) & 1;
  }
  for (let i = 0; i < hits; i++) ranks[i] = (ranks[i]! >>> 16) + ones(ranks[i]! & 0xffff);
  return hits;
}

/** How many of the lower sixteen bits are set, at most fifteen (Warren, Hacker's Delight, figure 5-2). */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555);
  const fours = (pairs & 0x3333) + ((pairs >>> 2) & 0x3333);
  return (Math.imul(fours, 0x1111) >>> 12) & 15;
}
