import type { Chain } from './chain';

/** Room for the sums of one sequence after the other. */
export interface PathSums {
  /** For each place and label the share of the paths up to there, then of all paths that run through it. */
  shares: Float64Array;
  /** Exponentials of the scores, the highest of each place 1. */
  powers: Float64Array;
  /** What each place's sums were divided by. */
  norms: Float64Array;
}

/** Room for sequences of any length: it grows. */
export const newPathSums = (): PathSums => ({ shares: new Float64Array(0), powers: new Float64Array(0), norms: new Float64Array(0) });

function makeRoom(sums: PathSums, places: number, labels: number): void {
  if (sums.shares.length >= places * labels) return;
  const size = 2 * places * labels;
  sums.shares = new Float64Array(size);
  sums.powers = new Float64Array(size);
  sums.norms = new Float64Array(size);
}

/**
 * Sums over all paths of labels through places 0 up to `places`, forwards, each place's divided by their sum so that nothing overflows; gives the logarithm of
 * the whole sum.
 */
export function sumForward({ labels, factors }: Chain, sums: PathSums, scores: Float32Array, classes: Uint8Array, places: number): number {
  makeRoom(sums, places, labels);
  const { shares, powers, norms } = sums;
  const size = (labels + 1) * labels;
  let log = 0;
  for (let p = 0; p < places; p++) {
    const at = p * labels;
    const base = classes[p]! * size;
    let top = scores[at]!;
    for (let l = 1; l < labels; l++) if (scores[at + l]! > top) top = scores[at + l]!;
    let norm = 0;
    for (let l = 0; l < labels; l++) {
      const power = Math.exp(scores[at + l]! - top);
      powers[at + l] = power;
      let sum = 0;
      if (p === 0) sum = factors[base + labels * labels + l]!;
      else for (let k = 0; k < labels; k++) sum += shares[at - labels + k]! * factors[base + k * labels + l]!;
      shares[at + l] = sum * power;
      norm += sum * power;
    }
    for (let l = 0; l < labels; l++) shares[at + l]! /= norm;
    norms[p] = norm;
    log += top + Math.log(norm);
  }
  return log;
}

/** After `sumForward`, makes of the shares what each label at each place has of all paths. */
export function sumBackward({ labels, factors }: Chain, sums: PathSums, classes: Uint8Array, places: number): void {
  const { shares, powers, norms } = sums;
  const size = (labels + 1) * labels;
  let after = new Float64Array(labels).fill(1);
  let here = new Float64Array(labels);
  for (let p = places - 1; p >= 0; p--) {
    const at = p * labels;
    if (p < places - 1) {
      const base = classes[p + 1]! * size;
      for (let k = 0; k < labels; k++) {
        let sum = 0;
        for (let l = 0; l < labels; l++) sum += factors[base + k * labels + l]! * powers[at + labels + l]! * after[l]!;
        here[k] = sum / norms[p + 1]!;
      }
      [after, here] = [here, after];
    }
    let all = 0;
    for (let l = 0; l < labels; l++) all += shares[at + l]! * after[l]!;
    for (let l = 0; l < labels; l++) shares[at + l] = (shares[at + l]! * after[l]!) / all;
  }
}
