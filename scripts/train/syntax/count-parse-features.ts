import { arcFeatureCount, findArcFeatures } from '../../../lib/syntax/arc-features';
import { findMoveFeatures, moveFeatureCount } from '../../../lib/syntax/move-features';
import {
  attachTop,
  headOf,
  isAllowed,
  leftMove,
  rightMove,
  shiftMove,
  shiftToken,
  tokenField,
  topField,
} from '../../../lib/syntax/parse-state';
import { onlyMove } from '../../../lib/syntax/score-state';
import { type Lesson, openLesson, pool } from './lesson';
import { costOf } from './oracle';

const slots = new Int32Array(Math.max(moveFeatureCount, arcFeatureCount));

/** Marks the addresses of features of moves and arcs seen at least `least` times on the way to the right trees. */
export function countParseFeatures(lessons: Lesson[], shift: number, least: number): { move: Uint8Array; label: Uint8Array } {
  const move = new Uint8Array(2 ** (32 - shift));
  const label = new Uint8Array(2 ** (32 - shift));
  const count = (table: Uint8Array, n: number): void => {
    for (let i = 0; i < n; i++) if (table[slots[i]!]! < 255) table[slots[i]!]!++;
  };
  for (const { length, input, tree, label: wanted } of lessons) {
    let state = openLesson(length);
    for (let step = 0; step < 2 * length; step++) {
      let next = onlyMove(pool, state);
      if (next < 0) {
        count(move, findMoveFeatures(pool, state, input, shift, slots));
        next = [rightMove, leftMove, shiftMove].find((m) => isAllowed(pool, state, m) && costOf(pool, state, tree, m) === 0) ?? shiftMove;
      }
      if (next === shiftMove) {
        state = shiftToken(pool, state);
        continue;
      }
      const child = pool.nodes[pool.states[state + topField]! + tokenField]!;
      if (headOf(pool, state, next) !== pool.root) count(label, findArcFeatures(pool, state, input, next === leftMove, shift, slots));
      state = attachTop(pool, state, next, wanted[child]!);
    }
  }
  const mark = (table: Uint8Array): Uint8Array => table.map((n) => (n >= least ? 1 : 0));
  return { move: mark(move), label: mark(label) };
}
