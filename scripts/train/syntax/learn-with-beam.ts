import { findMoveFeatures, moveFeatureCount } from '../../../lib/syntax/move-features';
import type { ParseInput } from '../../../lib/syntax/parse-input';
import {
  attachTop,
  beforeField,
  childField,
  headField,
  isAllowed,
  leftMove,
  moveCount,
  type ParsePool,
  rightMove,
  shiftMove,
  shiftToken,
} from '../../../lib/syntax/parse-state';
import { onlyMove } from '../../../lib/syntax/score-state';
import { learnLabel } from './learn-label';
import { type Learner, type Lesson, openLesson, pool } from './lesson';
import { findRows } from './linear-model';
import { costOf } from './oracle';
import { add, type Perceptron } from './perceptron';
import { chooseLabel, scoreMoves } from './score-learner';

const slots = new Int32Array(moveFeatureCount);
const moveScores = new Float64Array(moveCount);

interface Hypothesis {
  state: number;
  score: number;
  right: boolean;
}

/**
 * Follows the best parses and, beside them, the best right one; where the right one falls furthest behind (Huang, Fayong and Guo 2012), learns the
 * difference between the two.
 */
export function learnWithBeam({ move, label }: Learner, lesson: Lesson, width: number): number {
  const { input, tree, length } = lesson;
  const start = openLesson(length);
  let beam: Hypothesis[] = [{ state: start, score: 0, right: true }];
  let gold: Hypothesis = beam[0]!;
  let worst = 0;
  let worstPair: [gold: number, guess: number] | undefined;
  move.steps++;
  for (let step = 0; step < 2 * length; step++) {
    const next: { from: Hypothesis; move: number; score: number; right: boolean }[] = [];
    let rightMoveOf = { move: -1, score: -Infinity };
    for (const from of beam.includes(gold) ? beam : [...beam, gold]) {
      const only = onlyMove(pool, from.state);
      if (only < 0) scoreMoves(move.model, pool, from.state, input, moveScores);
      for (let m = 0; m < moveCount; m++) {
        if (only >= 0 ? m !== only : !isAllowed(pool, from.state, m)) continue;
        const score = from.score + (only >= 0 ? 0 : moveScores[m]!);
        const right = from.right && (only >= 0 || costOf(pool, from.state, tree, m) === 0);
        if (from === gold && right && score > rightMoveOf.score) rightMoveOf = { move: m, score };
        if (from !== gold || beam.includes(gold)) next.push({ from, move: m, score, right });
      }
    }
    next.sort((a, b) => b.score - a.score);
    const before = gold;
    const kept = next.slice(0, width);
    const advance = (from: Hypothesis, m: number, score: number, right: boolean): Hypothesis => ({
      state:
        m === shiftMove
          ? shiftToken(pool, from.state)
          : attachTop(pool, from.state, m, chooseLabel(label.model, pool, from.state, input, m)),
      score,
      right,
    });
    beam = kept.map(({ from, move: m, score, right }) => advance(from, m, score, right));
    const same = kept.findIndex((k) => k.from === before && k.move === rightMoveOf.move);
    const inBeam = beam.filter((h) => h.right).sort((a, b) => b.score - a.score)[0];
    gold = same >= 0 ? beam[same]! : advance(before, rightMoveOf.move, rightMoveOf.score, true);
    if (inBeam && inBeam.score > gold.score) gold = inBeam;
    if (inBeam) continue;
    const behind = beam[0]!.score - gold.score;
    if (!worstPair || behind > worst) {
      worst = behind;
      worstPair = [gold.state, beam[0]!.state];
    }
  }
  if (!beam[0]!.right && beam[0] !== gold && (!worstPair || beam[0]!.score - gold.score > worst)) worstPair = [gold.state, beam[0]!.state];
  learnLabels(label, pool, gold.state, lesson);
  if (!worstPair) return 0;
  learnPath(move, pool, worstPair[0], input, 1);
  learnPath(move, pool, worstPair[1], input, -1);
  return 1;
}

/** The move that led to a state. */
function moveInto({ states }: ParsePool, state: number): number {
  if (states[state + childField]! < 0) return shiftMove;
  return states[state + headField]! > states[state + childField]! ? leftMove : rightMove;
}

function learnPath(move: Perceptron, pool: ParsePool, last: number, input: ParseInput, amount: number): void {
  for (let state = last; pool.states[state + beforeField]! >= 0; state = pool.states[state + beforeField]!) {
    const from = pool.states[state + beforeField]!;
    if (onlyMove(pool, from) >= 0) continue;
    const count = findRows(move.model, slots, findMoveFeatures(pool, from, input, slots));
    add(move, slots, count, moveInto(pool, state), amount);
  }
}

function learnLabels(label: Perceptron, pool: ParsePool, last: number, lesson: Lesson): void {
  for (let state = last; pool.states[state + beforeField]! >= 0; state = pool.states[state + beforeField]!) {
    if (pool.states[state + childField]! >= 0) learnLabel(label, pool, pool.states[state + beforeField]!, lesson, moveInto(pool, state));
  }
}
