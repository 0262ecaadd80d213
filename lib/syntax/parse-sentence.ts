import type { MoveModel } from './move-model';
import type { ParseInput } from './parse-input';
import {
  attachTop,
  beforeField,
  belowField,
  childField,
  frontField,
  headField,
  isAlike,
  isAllowed,
  labelField,
  leftMove,
  moveCount,
  noNode,
  openSentence,
  type ParsePool,
  shiftMove,
  shiftToken,
  tokenField,
  topField,
} from './parse-state';
import { chooseLabel, onlyMove, scoreMoves } from './score-state';
import type { SparseModel } from './sparse-model';

/** The parser's two models: which move comes next, and what an arc is called. */
export interface ParserModels {
  move: MoveModel;
  label: SparseModel;
  /** A parse this far behind the best one is given up. */
  margin: number;
}

/** Where a parse is written to: heads (the root is -1) and labels by token. */
export interface Tree {
  head: Int32Array;
  label: Uint8Array;
}

const scores = new Float64Array(moveCount);
/** Parses followed side by side, and their scores. */
const mostBeams = 16;
const beamState = new Int32Array(mostBeams);
const beamScore = new Float64Array(mostBeams);
const beamMoves = new Float64Array(mostBeams * moveCount);
const pickedFrom = new Int32Array(mostBeams);
const pickedMove = new Int32Array(mostBeams);
const pickedScore = new Float64Array(mostBeams);
const nextState = new Int32Array(mostBeams);
/** Longer sentences are parsed in pieces of so many tokens: they are lists or broken text, and memory grows with the length. */
const longest = 200;

/** Writes the heads and labels of the tokens from `first` up to `end`, following the `width` best parses (at most 16); in time linear in the number of tokens. */
export function parseSentence(
  models: ParserModels,
  pool: ParsePool,
  input: ParseInput,
  first: number,
  end: number,
  width: number,
  tree: Tree,
): void {
  for (let from = first; from < end; from += longest) parsePiece(models, pool, input, from, Math.min(end, from + longest), width, tree);
}

function parsePiece(models: ParserModels, pool: ParsePool, input: ParseInput, first: number, end: number, width: number, tree: Tree): void {
  beamState[0] = openSentence(pool, first, end);
  beamScore[0] = 0;
  let beams = 1;
  for (let step = 0; step < 2 * (end - first); step++) {
    scoreBeam(models.move, pool, input, beams);
    beams = keepNear(pickMoves(pool, beams, width), models.margin);
    for (let k = 0; k < beams; k++) nextState[k] = followPick(models.label, pool, input, k);
    for (let k = 0; k < beams; k++) {
      beamState[k] = nextState[k]!;
      beamScore[k] = pickedScore[k]!;
    }
  }
  readTree(pool, beamState[0]!, tree);
}

/** Scores the moves of each state; states that look alike where the features look share their scores. */
function scoreBeam(model: MoveModel, pool: ParsePool, input: ParseInput, beams: number): void {
  for (let b = 0; b < beams; b++) {
    let same = 0;
    while (same < b && !looksAlike(pool, beamState[same]!, beamState[b]!)) same++;
    if (same === b) {
      if (onlyMove(pool, beamState[b]!) >= 0) scores.fill(0, 0, moveCount);
      else scoreMoves(model, pool, beamState[b]!, input, scores);
    }
    for (let move = 0; move < moveCount; move++)
      beamMoves[b * moveCount + move] = same === b ? scores[move]! : beamMoves[same * moveCount + move]!;
  }
}

function looksAlike({ nodes, states }: ParsePool, a: number, b: number): boolean {
  const top = states[a + topField]!;
  const otherTop = states[b + topField]!;
  if (!isAlike(nodes, top, otherTop) || !isAlike(nodes, states[a + frontField]!, states[b + frontField]!)) return false;
  const under = nodes[top + belowField]!;
  const otherUnder = nodes[otherTop + belowField]!;
  if (!isAlike(nodes, under, otherUnder)) return false;
  return under === noNode || nodes[nodes[under + belowField]! + tokenField] === nodes[nodes[otherUnder + belowField]! + tokenField];
}

/** The best moves from the first `beams` states, into the `picked…` lists, the best first; returns how many. */
function pickMoves(pool: ParsePool, beams: number, width: number): number {
  let picked = 0;
  for (let b = 0; b < beams; b++) {
    for (let move = 0; move < moveCount; move++) {
      const score = beamScore[b]! + beamMoves[b * moveCount + move]!;
      if ((picked === width && score <= pickedScore[picked - 1]!) || !isAllowed(pool, beamState[b]!, move)) continue;
      let at = picked < width ? picked++ : width - 1;
      for (; at > 0 && pickedScore[at - 1]! < score; at--) {
        pickedScore[at] = pickedScore[at - 1]!;
        pickedFrom[at] = pickedFrom[at - 1]!;
        pickedMove[at] = pickedMove[at - 1]!;
      }
      pickedScore[at] = score;
      pickedFrom[at] = beamState[b]!;
      pickedMove[at] = move;
    }
  }
  return picked;
}

/** How many of the picked moves are within `margin` of the best. */
function keepNear(picked: number, margin: number): number {
  let near = picked;
  while (near > 1 && pickedScore[near - 1]! < pickedScore[0]! - margin) near--;
  return near;
}

/** The state after the picked move `k`; an arc between nodes alike gets the label that an earlier pick gave it. */
function followPick(label: SparseModel, pool: ParsePool, input: ParseInput, k: number): number {
  const state = pickedFrom[k]!;
  const move = pickedMove[k]!;
  if (move === shiftMove) return shiftToken(pool, state);
  for (let j = 0; j < k; j++) {
    if (pickedMove[j] !== move || !makesSameArc(pool, state, pickedFrom[j]!, move)) continue;
    return attachTop(pool, state, move, pool.states[nextState[j]! + labelField]!);
  }
  return attachTop(pool, state, move, chooseLabel(label, pool, state, input, move));
}

function makesSameArc({ nodes, states }: ParsePool, a: number, b: number, move: number): boolean {
  const top = states[a + topField]!;
  const otherTop = states[b + topField]!;
  if (!isAlike(nodes, top, otherTop)) return false;
  if (move === leftMove) return isAlike(nodes, states[a + frontField]!, states[b + frontField]!);
  return isAlike(nodes, nodes[top + belowField]!, nodes[otherTop + belowField]!);
}

/** Writes the arcs that led to a state. */
function readTree(pool: ParsePool, last: number, { head, label }: Tree): void {
  const { states, root } = pool;
  for (let state = last; state >= 0; state = states[state + beforeField]!) {
    const child = states[state + childField]!;
    if (child < 0) continue;
    const own = states[state + headField]!;
    head[child] = own === root ? -1 : own;
    label[child] = states[state + labelField]!;
  }
}
