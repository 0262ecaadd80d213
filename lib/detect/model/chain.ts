import { type PackedRows, packedRow } from './packed-rows';

/** A linear chain of labels: scores of each label at each place from hashed features, and scores of each pair of neighbours. */
export interface Chain {
  labels: number;
  /** Which features have weights; their rows stand one after the other in `weights`. */
  rows: PackedRows;
  /** Row, then label. */
  weights: Float32Array | Int8Array;
  /** What one unit of a weight is worth. */
  scale: number;
  /** `[edge class][from][to]`; row `from = labels` is the start. */
  edges: Float32Array;
  edgeClasses: number;
}

/** A chain and how many bits number its features. */
export type HashedChain = Chain & { bits: number };

/** Adds the weights of the features `ids[from]` up to `ids[to]` to the scores of the labels, which begin at `out[at]`. */
export function addScores(chain: Chain, ids: Int32Array, from: number, to: number, out: Float32Array, at: number): void {
  const { labels, rows, weights, scale } = chain;
  for (let f = from; f < to; f++) {
    const row = packedRow(rows, ids[f]!) * labels;
    if (row < 0) continue;
    for (let l = 0; l < labels; l++) out[at + l]! += scale * weights[row + l]!;
  }
}

/** The best labels (Viterbi). `classes[p]` is the edge class between places p-1 and p. */
export function bestLabels(chain: Chain, scores: Float32Array, classes: Uint8Array, places: number): Uint8Array {
  const { labels, edges } = chain;
  const size = (labels + 1) * labels;
  const best = new Float32Array(places * labels);
  const back = new Uint8Array(places * labels);
  for (let p = 0; p < places; p++) {
    const base = classes[p]! * size;
    for (let l = 0; l < labels; l++) {
      let top = -Infinity;
      let from = 0;
      if (p === 0) top = edges[base + labels * labels + l]!;
      else
        for (let k = 0; k < labels; k++) {
          const s = best[(p - 1) * labels + k]! + edges[base + k * labels + l]!;
          if (s > top) {
            top = s;
            from = k;
          }
        }
      best[p * labels + l] = top + scores[p * labels + l]!;
      back[p * labels + l] = from;
    }
  }
  const path = new Uint8Array(places);
  if (places === 0) return path;
  let at = 0;
  for (let l = 1; l < labels; l++) if (best[(places - 1) * labels + l]! > best[(places - 1) * labels + at]!) at = l;
  for (let p = places - 1; p >= 0; p--) {
    path[p] = at;
    at = back[p * labels + at]!;
  }
  return path;
}

/** Sums over the paths up to each label of each place, and from it, in logarithms. */
export interface Marginals {
  /** Log of the sum over all paths. */
  logZ: number;
  forward: Float64Array;
  backward: Float64Array;
}

/** Forward and backward sums, in logarithms. */
export function sumPaths(chain: Chain, scores: Float32Array, classes: Uint8Array, places: number): Marginals {
  const { labels, edges } = chain;
  const size = (labels + 1) * labels;
  const forward = new Float64Array(places * labels);
  const backward = new Float64Array(places * labels);
  for (let p = 0; p < places; p++) {
    const base = classes[p]! * size;
    for (let l = 0; l < labels; l++) {
      let sum: number;
      if (p === 0) sum = edges[base + labels * labels + l]!;
      else {
        let top = -Infinity;
        for (let k = 0; k < labels; k++) top = Math.max(top, forward[(p - 1) * labels + k]! + edges[base + k * labels + l]!);
        let acc = 0;
        for (let k = 0; k < labels; k++) {
          const d = forward[(p - 1) * labels + k]! + edges[base + k * labels + l]! - top;
          if (d > -30) acc += Math.exp(d);
        }
        sum = top + Math.log(acc);
      }
      forward[p * labels + l] = sum + scores[p * labels + l]!;
    }
  }
  for (let p = places - 2; p >= 0; p--) {
    const base = classes[p + 1]! * size;
    for (let k = 0; k < labels; k++) {
      let top = -Infinity;
      for (let l = 0; l < labels; l++)
        top = Math.max(top, edges[base + k * labels + l]! + scores[(p + 1) * labels + l]! + backward[(p + 1) * labels + l]!);
      let acc = 0;
      for (let l = 0; l < labels; l++) {
        const d = edges[base + k * labels + l]! + scores[(p + 1) * labels + l]! + backward[(p + 1) * labels + l]! - top;
        if (d > -30) acc += Math.exp(d);
      }
      backward[p * labels + k] = top + Math.log(acc);
    }
  }
  let top = -Infinity;
  for (let l = 0; l < labels; l++) top = Math.max(top, forward[(places - 1) * labels + l]!);
  let acc = 0;
  for (let l = 0; l < labels; l++) acc += Math.exp(forward[(places - 1) * labels + l]! - top);
  return { logZ: top + Math.log(acc), forward, backward };
}

/** The score of one path of labels. */
export function pathScore(chain: Chain, scores: Float32Array, classes: Uint8Array, path: Uint8Array): number {
  const { labels, edges } = chain;
  const size = (labels + 1) * labels;
  let sum = 0;
  for (let p = 0, before = labels; p < path.length; before = path[p]!, p++)
    sum += scores[p * labels + path[p]!]! + edges[classes[p]! * size + before * labels + path[p]!]!;
  return sum;
}

/** The logarithm of the sum over all paths: forward sums only. */
export function logSum(chain: Chain, scores: Float32Array, classes: Uint8Array, places: number): number {
  const { labels, edges } = chain;
  const size = (labels + 1) * labels;
  let before = new Float64Array(labels);
  let here = new Float64Array(labels);
  for (let p = 0; p < places; p++) {
    const base = classes[p]! * size;
    for (let l = 0; l < labels; l++) {
      let top = -Infinity;
      if (p === 0) top = edges[base + labels * labels + l]!;
      else {
        for (let k = 0; k < labels; k++) top = Math.max(top, before[k]! + edges[base + k * labels + l]!);
        let sum = 0;
        for (let k = 0; k < labels; k++) {
          const d = before[k]! + edges[base + k * labels + l]! - top;
          if (d > -20) sum += Math.exp(d);
        }
        top += Math.log(sum);
      }
      here[l] = top + scores[p * labels + l]!;
    }
    [before, here] = [here, before];
  }
  let top = -Infinity;
  for (let l = 0; l < labels; l++) top = Math.max(top, before[l]!);
  let sum = 0;
  for (let l = 0; l < labels; l++) sum += Math.exp(before[l]! - top);
  return top + Math.log(sum);
}
