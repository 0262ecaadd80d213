import type { Steps } from '../../../lib/detect/model/chain';

/** Sums over the paths up to each label of each place, and from it, in logarithms. */
export interface Marginals {
  /** Log of the sum over all paths. */
  logZ: number;
  forward: Float64Array;
  backward: Float64Array;
}

/** Forward and backward sums, in logarithms: slower than those of the finder, and safe with the wild weights of a chain that is being learnt. */
export function sumPaths({ labels, edges }: Steps, scores: Float32Array, classes: Uint8Array, places: number): Marginals {
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
