import { partyClasses } from '../../../lib/detect/mentions/learned/party-classes';
import type { PartyModel } from '../../../lib/detect/mentions/learned/party-model';
import { packRows } from '../../../lib/syntax/packed-rows';

const steps = 127; // of a weight on each side of 0: what int8 holds
const commonness = 0.5; // power of how often a feature is met, by which its weights are worth more

/** 1 for each of the `count` features that matter most: those whose weights differ most between classes. */
export function strongestFeatures(weights: Float32Array, counts: Int32Array, count: number): Uint8Array {
  const classes = partyClasses.length;
  const worth = Float64Array.from(counts, (times, feature) => {
    const own = weights.subarray(feature * classes, (feature + 1) * classes);
    const mean = own.reduce((sum, w) => sum + w, 0) / classes;
    return own.reduce((sum, w) => sum + (w - mean) ** 2, 0) * times ** commonness;
  });
  const order = [...worth.keys()].filter((feature) => worth[feature]! > 0).sort((a, b) => worth[b]! - worth[a]! || a - b);
  const kept = new Uint8Array(counts.length);
  for (const feature of order.slice(0, count)) kept[feature] = 1;
  return kept;
}

/** A model of rounded weights, and the features of its rows in rising order; the first class's weights are made 0, which changes no likelihood. */
export type SmallPartyModel = PartyModel & { features: Int32Array };

/** Rounds the weights of the kept features to int8. The calibration changes nothing until it is set. */
export function roundParties(weights: Float32Array, kept: Uint8Array, calibration: Float32Array): SmallPartyModel {
  const classes = partyClasses.length;
  const features = Int32Array.from([...kept.keys()].filter((feature) => kept[feature] === 1));
  const own = new Float32Array(features.length * classes);
  features.forEach((feature, row) => {
    for (let c = 1; c < classes; c++) own[row * classes + c] = weights[feature * classes + c]! - weights[feature * classes]!;
  });
  const sizes = own.map(Math.abs).sort();
  const scale = (sizes[Math.floor(0.9999 * (sizes.length - 1))] ?? 0) / steps || 1; // clipping more costs accuracy
  const small = Int8Array.from(own, (w) => Math.max(-steps, Math.min(steps, Math.round(w / scale))));
  const bits = Math.log2(kept.length);
  return { bits, rows: packRows(bits, features), weights: small, scale, calibration, features };
}
