import type { Steps } from '../../../lib/detect/model/chain';
import { makeRandom, shuffle } from '../random';
import { type Marginals, sumPaths } from './path-sums';
import { compact, type Sequences } from './sequences';

/** A chain with weights as they were learned, and the buckets of their rows in rising order. */
export interface TrainedChain extends Steps {
  bits: number;
  buckets: Int32Array;
  /** Row, then label. */
  weights: Float32Array;
}

/** How a chain is learnt. */
export interface TrainOptions {
  labels: number;
  bits: number;
  edgeClasses: number;
  epochs: number;
  rate: number;
  seed: number;
  /** Features seen less often are left out. */
  minCount: number;
  /** Whether labels may follow one another; start is `labels`. */
  allowed: (from: number, to: number) => boolean;
  /** 1 for each bucket that may have weights; all may where it is left out. */
  only?: Uint8Array;
  /** A chain of fewer features, whose weights are kept as they are; only others are learnt. */
  base?: TrainedChain;
  thaw?: boolean;
  progress?: (line: string) => void;
}

const impossible = -1e4;

/** What changes while a chain is learnt, and the room to work in. */
interface Learning {
  chain: Steps;
  /** Bucket numbers made rows, as `compact` gives them. */
  ids: Int32Array;
  starts: Int32Array;
  rate: number;
  /** For each row the weights of the labels, then their sums of squared gradients: what a step touches lies together. */
  table: Float32Array;
  /** 1 for each row that is kept as it is. */
  frozen: Uint8Array;
  edgeSquares: Float32Array;
  scores: Float32Array;
  labelGradient: Float64Array;
  edgeGradient: Float64Array;
}

/** Learns a conditional random field by AdaGrad (Duchi and others, 2011) on the log loss; weights are averaged over the later half of the epochs. */
export function trainChain(data: Sequences, o: TrainOptions): TrainedChain {
  const { labels } = o;
  const only = o.only?.slice();
  if (only && o.base) for (const bucket of o.base.buckets) only[bucket] = 1;
  const { ids, starts, bucketOf } = compact(data, o.bits, o.minCount, only);
  const rows = bucketOf.length;
  const learning = startLearning(data, ids, starts, bucketOf, o);
  const { table, chain } = learning;
  const { edges } = chain;
  const width = 2 * labels;
  const sum = new Float32Array(rows * labels);
  const edgeSum = new Float64Array(edges.length);
  const order = data.items.slice(0, -1).map((_, i) => i);
  const random = makeRandom(o.seed);
  let averaged = 0;
  for (let epoch = 0; epoch < o.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const k of order) loss += learnSequence(learning, data, data.items[k]!, data.items[k + 1]!);
    if (epoch >= o.epochs / 2) {
      averaged++;
      for (let r = 0; r < rows; r++) for (let l = 0; l < labels; l++) sum[r * labels + l]! += table[r * width + l]!;
      for (let i = 0; i < edges.length; i++) edgeSum[i]! += edges[i]!;
    }
    o.progress?.(`epoch ${epoch + 1}: loss ${(loss / order.length).toFixed(4)} a sequence`);
  }
  const rising = Int32Array.from({ length: rows }, (_, r) => r).sort((a, b) => bucketOf[a]! - bucketOf[b]!);
  const buckets = rising.map((r) => bucketOf[r]!);
  const weights = new Float32Array(rows * labels);
  rising.forEach((r, k) => {
    for (let l = 0; l < labels; l++) weights[k * labels + l] = sum[r * labels + l]! / averaged;
  });
  for (let i = 0; i < edges.length; i++) edges[i] = edgeSum[i]! / averaged;
  o.progress?.(`${rows} features`);
  return { ...chain, bits: o.bits, buckets, weights };
}

function startLearning(data: Sequences, ids: Int32Array, starts: Int32Array, bucketOf: Int32Array, o: TrainOptions): Learning {
  const { labels, edgeClasses, rate } = o;
  const rows = bucketOf.length;
  const table = new Float32Array(rows * 2 * labels);
  for (let r = 0; r < rows; r++) table.fill(1, (2 * r + 1) * labels, (2 * r + 2) * labels);
  const edgeSize = (labels + 1) * labels;
  const edges = new Float32Array(edgeClasses * edgeSize);
  for (let c = 0; c < edgeClasses; c++)
    for (let k = 0; k <= labels; k++)
      for (let l = 0; l < labels; l++) if (!o.allowed(k, l)) edges[c * edgeSize + k * labels + l] = impossible;
  const frozen = new Uint8Array(rows);
  if (o.base) {
    edges.set(o.base.edges);
    const rowOf = new Int32Array(1 << o.bits).fill(-1);
    o.base.buckets.forEach((bucket, row) => {
      rowOf[bucket] = row;
    });
    bucketOf.forEach((bucket, row) => {
      const from = rowOf[bucket]! * labels;
      if (from < 0) return;
      frozen[row] = o.thaw ? 0 : 1;
      table.set(o.base!.weights.subarray(from, from + labels), row * 2 * labels);
    });
  }
  let longest = 0;
  for (let k = 0; k + 1 < data.items.length; k++) longest = Math.max(longest, data.items[k + 1]! - data.items[k]!);
  return {
    chain: { labels, edges, edgeClasses },
    ids,
    starts,
    rate,
    table,
    frozen,
    edgeSquares: new Float32Array(edges.length).fill(1),
    scores: new Float32Array(longest * labels),
    labelGradient: new Float64Array(labels),
    edgeGradient: new Float64Array(edgeSize),
  };
}

/** Takes a step down the loss of the sequence at places `from` up to `to`; gives that loss. */
function learnSequence(learning: Learning, data: Sequences, from: number, to: number): number {
  if (to === from) return 0;
  const { chain, scores } = learning;
  const { labels, edges } = chain;
  const gold = data.gold.subarray(from, to);
  const classes = data.classes.subarray(from, to);
  scorePlaces(learning, from, to);
  const paths = sumPaths(chain, scores, classes, gold.length);
  let goldScore = 0;
  gold.forEach((label, p) => {
    const base = classes[p]! * (labels + 1) * labels;
    const before = p === 0 ? labels : gold[p - 1]!;
    goldScore += scores[p * labels + label]! + edges[base + before * labels + label]!;
    learnStep(learning, paths, p, base, before, label);
    learnPlace(learning, paths, p, from + p, label);
  });
  return paths.logZ - goldScore;
}

function scorePlaces({ chain: { labels }, ids, starts, table, scores }: Learning, from: number, to: number): void {
  scores.fill(0, 0, (to - from) * labels);
  for (let place = from; place < to; place++) {
    const at = (place - from) * labels;
    for (let f = starts[place]!; f < starts[place + 1]!; f++) {
      const row = ids[f]! * 2 * labels;
      for (let l = 0; l < labels; l++) scores[at + l]! += table[row + l]!;
    }
  }
}

/** Moves the scores of the steps into place `p`, whose edge class begins at `base`; `before` and `label` are the right ones. */
function learnStep(learning: Learning, paths: Marginals, p: number, base: number, before: number, label: number): void {
  const { chain, rate, edgeSquares, scores, edgeGradient } = learning;
  const { labels, edges } = chain;
  const { forward, backward, logZ } = paths;
  edgeGradient.fill(0);
  if (p === 0) for (let l = 0; l < labels; l++) edgeGradient[labels * labels + l] = Math.exp(forward[l]! + backward[l]! - logZ);
  else
    for (let a = 0; a < labels; a++) {
      const reached = forward[(p - 1) * labels + a]! - logZ;
      if (reached < -1000) continue;
      for (let b = 0; b < labels; b++) {
        const share = reached + edges[base + a * labels + b]! + scores[p * labels + b]! + backward[p * labels + b]!;
        if (share > -15) edgeGradient[a * labels + b] = Math.exp(share);
      }
    }
  edgeGradient[before * labels + label]! -= 1;
  for (let e = 0; e < edgeGradient.length; e++) {
    const d = edgeGradient[e]!;
    if (d === 0 || edges[base + e]! < impossible / 2) continue;
    edgeSquares[base + e]! += d * d;
    edges[base + e]! -= (rate * d) / Math.sqrt(edgeSquares[base + e]!);
  }
}

/** Moves the weights of the features at place `p` of a sequence, `place` of all; a place that is as good as certain is left. */
function learnPlace(learning: Learning, { forward, backward, logZ }: Marginals, p: number, place: number, label: number): void {
  const { chain, ids, starts, rate, table, frozen, labelGradient } = learning;
  const { labels } = chain;
  let moved = 0;
  for (let l = 0; l < labels; l++) {
    const d = Math.exp(forward[p * labels + l]! + backward[p * labels + l]! - logZ) - (l === label ? 1 : 0);
    labelGradient[l] = d;
    moved = Math.max(moved, Math.abs(d));
  }
  if (moved < 1e-3) return;
  for (let f = starts[place]!; f < starts[place + 1]!; f++) {
    if (frozen[ids[f]!]) continue;
    const row = ids[f]! * 2 * labels;
    for (let l = 0; l < labels; l++) {
      const d = labelGradient[l]!;
      const squares = table[row + labels + l]! + d * d;
      table[row + labels + l] = squares;
      table[row + l]! -= (rate * d) / Math.sqrt(squares);
    }
  }
}
