import { makeChain, zeroWeight } from '../../../lib/detect/model/chain';
import type { PackedChain } from './encode-attribution-model';
import type { TrainedChain } from './train-chain';

// A weight met often is worth more than one met seldom; the power was chosen among 0, 0.3, 0.5, 0.6 and 1 on dev.
const commonness = 0.3;

/** 1 for each of the `count` buckets that matter most: those whose weights differ most between labels. `counts` says how often each bucket is met. */
export function strongest(chain: TrainedChain, counts: Int32Array, count: number): Uint8Array {
  const { labels, weights, buckets } = chain;
  const size = Float64Array.from(buckets, (bucket, r) => {
    const own = weights.subarray(r * labels, (r + 1) * labels);
    const mean = own.reduce((sum, w) => sum + w, 0) / labels;
    return own.reduce((sum, w) => sum + (w - mean) ** 2, 0) * counts[bucket]! ** commonness;
  });
  const order = Int32Array.from(buckets, (_, r) => r).sort((a, b) => size[b]! - size[a]! || a - b);
  const kept = new Uint8Array(counts.length);
  for (const r of order.subarray(0, count)) kept[buckets[r]!] = 1;
  return kept;
}

/** Rows of weights, one for each label, the first 0, as a chain holds them. */
function lanesOf(weights: Int8Array, labels: number): Int32Array {
  const lanes = new Int32Array(weights.length / labels);
  for (let row = 0; row < lanes.length; row++)
    for (let l = 1; l < labels; l++) lanes[row]! |= (weights[row * labels + l]! + zeroWeight) << (8 * (l - 1));
  return lanes;
}

/** A chain whose weights are rounded to `levels` steps each side; the first label's weight is made 0, which changes no path. */
export function quantise(chain: TrainedChain, levels: number): PackedChain {
  const { labels, weights, buckets } = chain;
  const own = weights.map((w, k) => w - weights[k - (k % labels)]!);
  const sizes = own.map(Math.abs).sort();
  const top = sizes[Math.floor(0.9999 * (sizes.length - 1))]!; // clipping more costs accuracy
  const scale = top / levels || 1;
  const small = Int8Array.from(own, (w) => Math.max(-levels, Math.min(levels, Math.round(w / scale))));
  const used = [...buckets.keys()].filter((r) => small.subarray(r * labels, (r + 1) * labels).some((w) => w !== 0));
  const dense = new Int8Array(used.length * labels);
  used.forEach((r, k) => {
    dense.set(small.subarray(r * labels, (r + 1) * labels), k * labels);
  });
  const kept = Int32Array.from(used, (r) => buckets[r]!);
  const steps = { labels, edges: chain.edges, edgeClasses: chain.edgeClasses };
  return { ...makeChain(steps, chain.bits, kept, lanesOf(dense, labels), scale), buckets: kept, weights: dense };
}
