import { arcFeatureCount, findArcFeatures } from '../../../lib/syntax/arc-features';
import { labels } from '../../../lib/syntax/labels';
import { findRows, scoreAll } from '../../../lib/syntax/linear-model';
import { headOf, leftMove, type ParsePool, tokenField, topField } from '../../../lib/syntax/parse-state';
import type { Lesson } from './lesson';
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
  if (head === pool.root) return 1;
  const child = pool.nodes[pool.states[state + topField]! + tokenField]!;
  const { model } = label;
  const count = findRows(model, slots, findArcFeatures(pool, state, input, move === leftMove, model.shift, slots));
  scoreAll(model, slots, count, scores);
  let best = 2;
  for (let l = 3; l < model.classes; l++) if (scores[l]! > scores[best]!) best = l;
  if (tree.head[child] !== head) return best;
  label.steps++;
  if (best !== wanted[child] && wanted[child] !== 1) update(label, slots, count, wanted[child]!, best);
  return best;
}
