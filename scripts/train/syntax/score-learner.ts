import { arcFeatureCount, findArcFeatures } from '../../../lib/syntax/arc-features';
import { labels } from '../../../lib/syntax/labels';
import { findMoveFeatures, moveFeatureCount } from '../../../lib/syntax/move-features';
import type { ParseInput } from '../../../lib/syntax/parse-input';
import { headOf, leftMove, type ParsePool } from '../../../lib/syntax/parse-state';
import { bestLabel, rootLabel } from '../../../lib/syntax/score-state';
import { findRows, type LinearModel, scoreAll } from './linear-model';

const rows = new Int32Array(Math.max(moveFeatureCount, arcFeatureCount));
const labelScores = new Float64Array(labels.length);

/** Writes the score of each move by the weights as learnt so far, as the parser's `scoreMoves` does by those that are packed. */
export function scoreMoves(model: LinearModel, pool: ParsePool, state: number, input: ParseInput, into: Float64Array): void {
  scoreAll(model, rows, findRows(model, rows, findMoveFeatures(pool, state, input, rows)), into);
}

/** The label of the arc that a move makes, by the weights as learnt so far. */
export function chooseLabel(model: LinearModel, pool: ParsePool, state: number, input: ParseInput, move: number): number {
  if (headOf(pool, state, move) === pool.root) return rootLabel;
  scoreAll(model, rows, findRows(model, rows, findArcFeatures(pool, state, input, move === leftMove, rows)), labelScores);
  return bestLabel(labelScores);
}
