import { findMoveFeatures, moveFeatureCount } from '../../../lib/syntax/move-features';
import type { ParseInput } from '../../../lib/syntax/parse-input';
import { attachTop, isAllowed, moveCount, type ParsePool, shiftMove, shiftToken } from '../../../lib/syntax/parse-state';
import { onlyMove } from '../../../lib/syntax/score-state';
import { learnLabel } from './learn-label';
import { type Learner, type Lesson, openLesson, pool } from './lesson';
import { findRows, scoreAll } from './linear-model';
import { costOf, type GoldTree } from './oracle';
import { type Perceptron, update } from './perceptron';

const slots = new Int32Array(moveFeatureCount);
const scores = new Float64Array(moveCount);

/** Follows one parse, now and then down its own wrong turns, and learns each move that costs right arcs; returns how many did. */
export function learnGreedily({ move, label }: Learner, lesson: Lesson, explore: number, random: () => number): number {
  const { input, tree, length } = lesson;
  let wrong = 0;
  let state = openLesson(length);
  for (let step = 0; step < 2 * length; step++) {
    let chosen = onlyMove(pool, state);
    if (chosen < 0) {
      const { best, right } = judgeMoves(move, pool, state, input, tree);
      chosen = best;
      if (best !== right) {
        wrong++;
        if (random() >= explore) chosen = right;
      }
    }
    state = chosen === shiftMove ? shiftToken(pool, state) : attachTop(pool, state, chosen, learnLabel(label, pool, state, lesson, chosen));
  }
  return wrong;
}

/** The best move by the model and the best of those that cost least; learns when they differ. */
function judgeMoves(move: Perceptron, pool: ParsePool, state: number, input: ParseInput, tree: GoldTree): { best: number; right: number } {
  const { model } = move;
  const count = findRows(model, slots, findMoveFeatures(pool, state, input, slots));
  scoreAll(model, slots, count, scores);
  move.steps++;
  let best = -1;
  let right = -1;
  let least = Infinity;
  for (let m = 0; m < moveCount; m++) {
    if (!isAllowed(pool, state, m)) continue;
    const cost = costOf(pool, state, tree, m);
    if (best < 0 || scores[m]! > scores[best]!) best = m;
    if (cost < least || (cost === least && scores[m]! > scores[right]!)) {
      least = cost;
      right = m;
    }
  }
  if (best !== right) update(move, slots, count, right, best);
  return { best, right };
}
