import { toAddresses } from './hash';
import { findRanks, type PackedRows } from './packed-rows';

/** A linear model over hashed features, most of whose weights are 0. */
export interface SparseModel {
  /** 32 less the number of bits of an address. */
  shift: number;
  classes: number;
  /** Which addresses have weights. */
  rows: PackedRows;
  /** Where the weights of each of them start; they end where the next one's start. */
  starts: Int32Array;
  /** Class times 256, plus 128, plus the weight. */
  weights: Uint16Array;
}

const ranks = new Int32Array(64);

/** Adds up the weights of the features with the first `count` keys, at most 64, for each class, into `scores`; the keys become addresses. */
export function scoreClasses(model: SparseModel, keys: Int32Array, count: number, scores: Int32Array): void {
  const { rows, starts, weights, shift } = model;
  scores.fill(0);
  toAddresses(keys, count, shift);
  const hits = findRanks(rows, keys, 0, count, ranks);
  for (let i = 0; i < hits; i++) {
    const end = starts[ranks[i]! + 1]!;
    for (let at = starts[ranks[i]!]!; at < end; at++) {
      const weight = weights[at]!;
      scores[weight >> 8]! += (weight & 255) - 128;
    }
  }
}
