import { arcFeatureCount, findArcFeatures } from './arc-features';
import { labels } from './labels';
import { findMoveFeatures, moveFeatureCount } from './move-features';
import { addMoves, type MoveModel } from './move-model';
import type { ParseInput } from './parse-input';
import { headOf, isAllowed, leftMove, moveCount, type ParsePool } from './parse-state';
import { type SparseModel, scoreClasses } from './sparse-model';

const keys = new Int32Array(Math.max(moveFeatureCount, arcFeatureCount));
const scores = new Int32Array(labels.length);
/** The label of what hangs on the root. */
export const rootLabel = 1;

/** Writes the score of each move into `into`. */
export function scoreMoves(model: MoveModel, pool: ParsePool, state: number, input: ParseInput, into: Float64Array): void {
  addMoves(model, keys, findMoveFeatures(pool, state, input, keys), into);
}

/** The one move that can be made, -1 when there are several. */
export function onlyMove(pool: ParsePool, state: number): number {
  let only = -1;
  for (let move = 0; move < moveCount; move++) {
    if (!isAllowed(pool, state, move)) continue;
    if (only >= 0) return -1;
    only = move;
  }
  return only;
}

/** The label of the arc that a move makes. */
export function chooseLabel(model: SparseModel, pool: ParsePool, state: number, input: ParseInput, move: number): number {
  if (headOf(pool, state, move) === pool.root) return rootLabel;
  scoreClasses(model, keys, findArcFeatures(pool, state, input, move === leftMove, keys), scores);
  return bestLabel(scores);
}

/** The label with the highest score, but that of the root. */
export function bestLabel(own: Int32Array | Float64Array): number {
  let best = rootLabel + 1;
  for (let l = best + 1; l < labels.length; l++) if (own[l]! > own[best]!) best = l;
  return best;
}
