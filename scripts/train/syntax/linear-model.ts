import { addressOf } from '../../../lib/syntax/hash';

/** A linear model over hashed features while it is learnt: `index` gives each address its row (0: no weights), `rows` holds one weight per class for each row. */
export interface LinearModel {
  /** 32 less the number of bits of an address. */
  shift: number;
  classes: number;
  index: Int32Array;
  rows: Float32Array;
}

/** Turns the first `count` keys of features into offsets of rows in place, without those that have no weights; returns how many are left. */
export function findRows({ index, classes, shift }: LinearModel, keys: Int32Array, count: number): number {
  let found = 0;
  for (let i = 0; i < count; i++) {
    const row = index[addressOf(keys[i]!, i, shift)]!;
    if (row !== 0) keys[found++] = row * classes;
  }
  return found;
}

/** Adds up the weights of all classes for the rows at the first `count` offsets in `rows`, into `scores`. */
export function scoreAll({ classes, rows: weights }: LinearModel, rows: Int32Array, count: number, scores: Float64Array): void {
  scores.fill(0, 0, classes);
  for (let i = 0; i < count; i++) {
    const at = rows[i]!;
    for (let c = 0; c < classes; c++) scores[c]! += weights[at + c]!;
  }
}
