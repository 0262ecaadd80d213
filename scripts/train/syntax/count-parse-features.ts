import { arcFeatureCount, findArcFeatures } from '../../../lib/syntax/arc-features';
import { addressOf } from '../../../lib/syntax/hash';
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

const keys = new Int32Array(Math.max(moveFeatureCount, arcFeatureCount));

/** One of the parser's two models: the width of its addresses, and how often a feature must be seen. */
interface Part {
  shift: number;
  seen: number;
}

/** Marks the addresses of features of moves and arcs seen at least so many times on the way to the right trees. */
export function countParseFeatures(lessons: Lesson[], parts: { move: Part; label: Part }): { move: Uint8Array; label: Uint8Array } {
  const move = new Uint8Array(2 ** (32 - parts.move.shift));
  const label = new Uint8Array(2 ** (32 - parts.label.shift));
  const count = (table: Uint8Array, shift: number, n: number): void => {
    for (let i = 0; i < n; i++) {
      const address = addressOf(keys[i]!, i, shift);
      if (table[address]! < 255) table[address]!++;
    }
  };
  for (const { length, input, tree, label: wanted } of lessons) {
    let state = openLesson(length);
    for (let step = 0; step < 2 * length; step++) {
      let next = onlyMove(pool, state);
      if (next < 0) {
        count(move, parts.move.shift, findMoveFeatures(pool, state, input, keys));
        next = [rightMove, leftMove, shiftMove].find((m) => isAllowed(pool, state, m) && costOf(pool, state, tree, m) === 0) ?? shiftMove;
      }
      if (next === shiftMove) {
        state = shiftToken(pool, state);
        continue;
      }
      const child = pool.nodes[pool.states[state + topField]! + tokenField]!;
      if (headOf(pool, state, next) !== pool.root)
        count(label, parts.label.shift, findArcFeatures(pool, state, input, next === leftMove, keys));
      state = attachTop(pool, state, next, wanted[child]!);
    }
  }
  const mark = (table: Uint8Array, least: number): Uint8Array => table.map((n) => (n >= least ? 1 : 0));
  return { move: mark(move, parts.move.seen), label: mark(label, parts.label.seen) };
}
