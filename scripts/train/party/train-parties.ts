import { partyClasses } from '../../../lib/detect/mentions/learned/party-classes';
import { makeRandom } from '../random';
import type { PartyLesson } from './party-lesson';

/** How the model learns. */
export interface PartyOptions {
  bits: number;
  epochs: number;
  rate: number;
  /** How fast the features of a description that are not in its frame learn, as a share of the rate: there are few of our own articles. */
  weak: number;
  /** How much more our own articles count. */
  own: number;
  /** Features seen less often are left out. */
  minCount: number;
  seed: number;
  /** 1 for each feature that may have a weight; all may without it. */
  only?: Uint8Array;
}

/**
 * Learns a log-linear model from sets of allowed classes by AdaGrad (Duchi and others, 2011), the weights averaged over the later half of the epochs. Gives a row
 * of weights for each feature, one a class.
 */
export function trainParties(lessons: PartyLesson[], options: PartyOptions): Float32Array {
  const { bits, epochs, rate, weak, own, minCount, seed, only } = options;
  const classes = partyClasses.length;
  const counts = countPartyFeatures(lessons, bits);
  const examples = lessons.flatMap((lesson) =>
    Array.from(lesson.weights.keys(), (k) => ({ lesson, k })).filter(({ k }) => lesson.weights[k]! > 0),
  );
  const weights = new Float32Array(counts.length * classes);
  const squares = new Float32Array(weights.length).fill(1);
  const sum = new Float64Array(weights.length);
  const random = makeRandom(seed);
  const shares = new Float64Array(classes);
  let averaged = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = examples.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [examples[i], examples[j]] = [examples[j]!, examples[i]!];
    }
    for (const { lesson, k } of examples) {
      const { ids, starts, frames, allowed, found, corpus } = lesson;
      const [from, to] = [starts[k]!, starts[k + 1]!];
      scoreParty(weights, ids, from, to, shares);
      const slopes = slopesOf(shares, allowed[k]!, lesson.weights[k]! * (corpus === 'scheme' ? own : 1));
      const slow = found.candidates[k]!.entity ? 1 : weak;
      for (let f = from; f < to; f++) {
        const feature = ids[f]!;
        if (counts[feature]! < minCount || (only && only[feature] === 0)) continue;
        const step = f < from + frames[k]! ? rate : rate * slow;
        for (let c = 0; c < classes; c++) {
          const slope = slopes[c]!;
          if (Math.abs(slope) < 1e-4) continue;
          const at = feature * classes + c;
          squares[at]! += slope * slope;
          weights[at]! -= (step * slope) / Math.sqrt(squares[at]!);
        }
      }
    }
    if (epoch < epochs / 2) continue;
    averaged++;
    for (let i = 0; i < sum.length; i++) sum[i]! += weights[i]!;
  }
  return Float32Array.from(sum, (total) => total / averaged);
}

/** How often each feature stands with candidates that are learnt from. */
export function countPartyFeatures(lessons: PartyLesson[], bits: number): Int32Array {
  const counts = new Int32Array(2 ** bits);
  for (const { ids, starts, weights } of lessons)
    weights.forEach((weight, k) => {
      if (weight > 0) for (let f = starts[k]!; f < starts[k + 1]!; f++) counts[ids[f]!]!++;
    });
  return counts;
}

/** Writes the share of each class, of 1, into `shares`. */
function scoreParty(weights: Float32Array, ids: Int32Array, from: number, to: number, shares: Float64Array): void {
  const classes = shares.length;
  shares.fill(0);
  for (let f = from; f < to; f++) {
    const row = ids[f]! * classes;
    for (let c = 0; c < classes; c++) shares[c]! += weights[row + c]!;
  }
  const top = shares.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  let sum = 0;
  for (let c = 0; c < classes; c++) sum += shares[c] = Math.exp(shares[c]! - top);
  for (let c = 0; c < classes; c++) shares[c]! /= sum;
}

/** The slope of the loss by each class's score: what it has less what it should have of the allowed classes' share. */
function slopesOf(shares: Float64Array, allowed: number, weight: number): Float64Array {
  let right = 1e-12;
  for (let c = 0; c < shares.length; c++) if (allowed & (1 << c)) right += shares[c]!;
  return shares.map((share, c) => weight * (share - (allowed & (1 << c) ? share / right : 0)));
}
