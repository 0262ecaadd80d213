import { addressOf } from './hash';

/** A linear model over hashed features, most of whose weights are 0. */
export interface SparseModel {
  /** 32 less the number of bits of an address. */
  shift: number;
  classes: number;
  /** The row of each address; row 0 is empty. */
  index: Uint16Array;
  /** Where each row's weights start; those of row r end where those of r + 1 start. */
  starts: Int32Array;
  /** Class times 256, plus 128, plus the weight. */
  weights: Uint16Array;
}

/** Adds up the weights of the features with the first `count` keys for each class, into `scores`. */
export function scoreClasses(model: SparseModel, keys: Int32Array, count: number, scores: Int32Array): void {
  const { index, starts, weights, shift } = model;
  scores.fill(0);
  for (let i = 0; i < count; i++) {
    const row = index[addressOf(keys[i]!, i, shift)]!;
    const end = starts[row + 1]!;
    for (let at = starts[row]!; at < end; at++) {
      const weight = weights[at]!;
      scores[weight >> 8]! += (weight & 255) - 128;
    }
  }
}
