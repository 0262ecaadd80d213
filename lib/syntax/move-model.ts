import { addressOf } from './hash';
import { leftMove, moveCount, rightMove, shiftMove } from './parse-state';

/** A linear model over hashed features that scores the three moves. */
export interface MoveModel {
  /** 32 less the number of bits of an address. */
  shift: number;
  /** The row of each address; the weights of row 0 are 0. */
  index: Uint16Array;
  /** A weight for each move, row by row. */
  rows: Int8Array;
}

/** Writes the score of each move, from the first `count` keys of features, into `into`; no branch, since whether a feature has weights cannot be foretold. */
export function addMoves({ index, rows, shift }: MoveModel, keys: Int32Array, count: number, into: Float64Array): void {
  let toShift = 0;
  let left = 0;
  let right = 0;
  for (let i = 0; i < count; i++) {
    const at = index[addressOf(keys[i]!, i, shift)]! * moveCount;
    toShift += rows[at]!;
    left += rows[at + 1]!;
    right += rows[at + 2]!;
  }
  into[shiftMove] = toShift;
  into[leftMove] = left;
  into[rightMove] = right;
}
