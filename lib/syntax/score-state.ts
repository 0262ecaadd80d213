import { arcFeatureCount, findArcFeatures } from './arc-features';
import { labels } from './labels';
import { findRows, type LinearModel, scoreAll } from './linear-model';
import { findMoveFeatures, moveFeatureCount } from './move-features';
import type { ParseInput } from './parse-input';
import { headOf, isAllowed, leftMove, moveCount, type ParsePool, rightMove, shiftMove } from './parse-state';

const slots = new Int32Array(Math.max(moveFeatureCount, arcFeatureCount));
const scores = new Float64Array(labels.length);
const rootLabel = 1;

/** Writes the score of each move into `into`. */
export function scoreMoves(model: LinearModel, pool: ParsePool, state: number, input: ParseInput, into: Float64Array): void {
  const count = findRows(model, slots, findMoveFeatures(pool, state, input, model.shift, slots));
  const weights = model.rows;
  let shift = 0;
  let left = 0;
  let right = 0;
  for (let i = 0; i < count; i++) {
    const at = slots[i]!;
    shift += weights[at]!;
    left += weights[at + 1]!;
    right += weights[at + 2]!;
  }
  into[shiftMove] = shift;
  into[leftMove] = left;
  into[rightMove] = right;
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
export function chooseLabel(model: LinearModel, pool: ParsePool, state: number, input: ParseInput, move: number): number {
  if (headOf(pool, state, move) === pool.root) return rootLabel;
  const count = findRows(model, slots, findArcFeatures(pool, state, input, move === leftMove, model.shift, slots));
  scoreAll(model, slots, count, scores);
  let best = 2;
  for (let l = 3; l < model.classes; l++) if (scores[l]! > scores[best]!) best = l;
  return best;
}
