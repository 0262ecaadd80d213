import { type Chain, sumPaths } from '../../../lib/detect/model/chain';
import { packRows } from '../../../lib/detect/model/packed-rows';
import { makeRandom, shuffle } from '../random';
import { compact, type Sequences } from './sequences';

/** A chain with weights as they were learned, and the buckets of their rows in rising order. */
export type TrainedChain = Chain & { weights: Float32Array; buckets: Int32Array };

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
  progress?: (line: string) => void;
}

const impossible = -1e4;

/** Learns a conditional random field by AdaGrad (Duchi and others, 2011) on the log loss; weights are averaged over the later half of the epochs. */
export function trainChain(data: Sequences, o: TrainOptions): TrainedChain {
  const { labels, rate } = o;
  const { ids, starts, bucketOf } = compact(data, o.bits, o.minCount, o.only);
  const rows = bucketOf.length;
  const width = 2 * labels; // a row: the weights, then their sums of squared gradients
  const table = new Float32Array(rows * width);
  for (let r = 0; r < rows; r++) table.fill(1, r * width + labels, (r + 1) * width);
  const sum = new Float32Array(rows * labels);
  const edgeSize = (labels + 1) * labels;
  const edges = new Float32Array(o.edgeClasses * edgeSize);
  const edgeSquares = new Float32Array(edges.length).fill(1);
  const edgeSum = new Float64Array(edges.length);
  for (let c = 0; c < o.edgeClasses; c++)
    for (let k = 0; k <= labels; k++)
      for (let l = 0; l < labels; l++) if (!o.allowed(k, l)) edges[c * edgeSize + k * labels + l] = impossible;
  const chain: Chain = { labels, rows: packRows(0, []), weights: new Float32Array(0), scale: 1, edges, edgeClasses: o.edgeClasses };
  const order = data.items.slice(0, -1).map((_, i) => i);
  const rand = makeRandom(o.seed);
  let longest = 0;
  for (const k of order) longest = Math.max(longest, data.items[k + 1]! - data.items[k]!);
  const scores = new Float32Array((longest + 1) * labels);
  const grad = new Float64Array(labels);
  const edgeGrad = new Float64Array(edgeSize);
  let averaged = 0;
  for (let epoch = 0; epoch < o.epochs; epoch++) {
    shuffle(order, rand);
    let loss = 0;
    for (const k of order) {
      const from = data.items[k]!;
      const places = data.items[k + 1]! - from;
      if (places === 0) continue;
      const classes = data.classes.subarray(from, from + places);
      for (let p = 0; p < places; p++) {
        const at = p * labels;
        for (let l = 0; l < labels; l++) scores[at + l] = 0;
        const end = starts[from + p + 1]!;
        for (let f = starts[from + p]!; f < end; f++) {
          const row = ids[f]! * width;
          for (let l = 0; l < labels; l++) scores[at + l]! += table[row + l]!;
        }
      }
      const { logZ, forward, backward } = sumPaths(chain, scores, classes, places);
      let goldScore = 0;
      for (let p = 0; p < places; p++) {
        const g = data.gold[from + p]!;
        const base = classes[p]! * edgeSize;
        goldScore += scores[p * labels + g]!;
        edgeGrad.fill(0);
        const before = p === 0 ? labels : data.gold[from + p - 1]!;
        goldScore += edges[base + before * labels + g]!;
        if (p === 0) for (let l = 0; l < labels; l++) edgeGrad[labels * labels + l] = Math.exp(forward[l]! + backward[l]! - logZ);
        else
          for (let a = 0; a < labels; a++) {
            const reached = forward[(p - 1) * labels + a]! - logZ;
            if (reached < -1000) continue;
            for (let b = 0; b < labels; b++) {
              const v = reached + edges[base + a * labels + b]! + scores[p * labels + b]! + backward[p * labels + b]!;
              if (v > -15) edgeGrad[a * labels + b] = Math.exp(v);
            }
          }
        edgeGrad[before * labels + g]! -= 1;
        for (let e = 0; e < edgeSize; e++) {
          const d = edgeGrad[e]!;
          if (d === 0 || edges[base + e]! < impossible / 2) continue;
          edgeSquares[base + e]! += d * d;
          edges[base + e]! -= (rate * d) / Math.sqrt(edgeSquares[base + e]!);
        }
        let moved = 0;
        for (let l = 0; l < labels; l++) {
          const d = Math.exp(forward[p * labels + l]! + backward[p * labels + l]! - logZ) - (l === g ? 1 : 0);
          grad[l] = d;
          moved = Math.max(moved, Math.abs(d));
        }
        if (moved < 1e-3) continue;
        const end = starts[from + p + 1]!;
        for (let f = starts[from + p]!; f < end; f++) {
          const row = ids[f]! * width;
          for (let l = 0; l < labels; l++) {
            const d = grad[l]!;
            const s = table[row + labels + l]! + d * d;
            table[row + labels + l] = s;
            table[row + l]! -= (rate * d) / Math.sqrt(s);
          }
        }
      }
      loss += logZ - goldScore;
    }
    if (epoch >= o.epochs / 2) {
      averaged++;
      for (let r = 0; r < rows; r++) for (let l = 0; l < labels; l++) sum[r * labels + l]! += table[r * width + l]!;
      for (let i = 0; i < edges.length; i++) edgeSum[i]! += edges[i]!;
    }
    o.progress?.(`epoch ${epoch + 1}: loss ${(loss / order.length).toFixed(4)} a sequence`);
  }
  const order2 = Int32Array.from({ length: rows }, (_, r) => r).sort((a, b) => bucketOf[a]! - bucketOf[b]!);
  const buckets = order2.map((r) => bucketOf[r]!);
  const weights = new Float32Array(rows * labels);
  order2.forEach((r, k) => {
    for (let l = 0; l < labels; l++) weights[k * labels + l] = sum[r * labels + l]! / averaged;
  });
  for (let i = 0; i < edges.length; i++) edges[i] = edgeSum[i]! / averaged;
  o.progress?.(`${rows} features`);
  return { ...chain, rows: packRows(o.bits, buckets), buckets, weights };
}
