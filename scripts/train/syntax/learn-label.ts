import { arcFeatureCount, findArcFeatures } from '../../../lib/syntax/arc-features';
import { labels } from '../../../lib/syntax/labels';
import { headOf, leftMove, type ParsePool, tokenField, topField } from '../../../lib/syntax/parse-state';
import { bestLabel, rootLabel } from '../../../lib/syntax/score-state';
import type { Lesson } from './lesson';
import { findRows, scoreAll } from './linear-model';
import { type Perceptron, update } from './perceptron';

const slots = new Int32Array(arcFeatureCount);
const scores = new Float64Array(labels.length);

/** The label that the model gives the arc of a move; learns when the arc is right and the label is not. */
export function learnLabel(
  label: Perceptron,
  pool: ParsePool,
  state: number,
  { input, tree, label: wanted }: Lesson,
  move: number,
): number {
  const head = headOf(pool, state, move);
  if (head === pool.root) return rootLabel;
  const child = pool.nodes[pool.states[state + topField]! + tokenField]!;
  const { model } = label;
  const count = findRows(model, slots, findArcFeatures(pool, state, input, move === leftMove, slots));
  scoreAll(model, slots, count, scores);
  const best = bestLabel(scores);
  if (tree.head[child] !== head) return best;
  label.steps++;
  if (best !== wanted[child] && wanted[child] !== rootLabel) update(label, slots, count, wanted[child]!, best);
  return best;
}
