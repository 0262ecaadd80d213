import { toAddresses } from './hash';
import { findRanks, type PackedRows } from './packed-rows';
import { leftMove, rightMove, shiftMove } from './parse-state';

/** A linear model over hashed features that scores the three moves. */
export interface MoveModel {
  /** 32 less the number of bits of an address. */
  shift: number;
  /** Which addresses have weights. */
  rows: PackedRows;
  /** For each of them a byte for each move, the lowest first: its weight plus `zeroMove`. */
  lanes: Int32Array;
}

const ranks = new Int32Array(128);
/** The byte that stands for a weight of nothing. */
export const zeroMove = 128;

/** Writes the score of each move, from the first `count` keys of features, at most 128, into `into`; the keys become addresses. Two bytes are summed in the halves of a word. */
export function addMoves({ rows, lanes, shift }: MoveModel, keys: Int32Array, count: number, into: Float64Array): void {
  toAddresses(keys, count, shift);
  const hits = findRanks(rows, keys, 0, count, ranks);
  let outer = 0;
  let inner = 0;
  for (let i = 0; i < hits; i++) {
    const lane = lanes[ranks[i]!]!;
    outer = (outer + (lane & 0xff00ff)) | 0;
    inner = (inner + ((lane >>> 8) & 0xff)) | 0;
  }
  const none = hits * zeroMove;
  into[shiftMove] = (outer & 0xffff) - none;
  into[leftMove] = inner - none;
  into[rightMove] = (outer >>> 16) - none;
}
