import { findRanks, type PackedRows, packRows } from '../../../syntax/packed-rows';
import type { FeatureSink } from '../../model/feature-sink';
import { partyClasses } from './party-classes';

/** Told apart from other formats by the first byte. */
export const partyFormat = 1;
/** Kinds of candidate whose likelihoods are calibrated apart: found by the rules or not, a name or a description; and states and seats of power, which the rules tell. */
export const calibrations = 5;
const headLength = 16 + 8 * calibrations;
const mostBits = 22;

/** A log-linear model over hashed features with a row of small integers, one a class, for each feature that it kept. */
export interface PartyModel {
  bits: number;
  rows: PackedRows;
  weights: Int8Array;
  /** What one unit of a weight is worth. */
  scale: number;
  /** For each kind of candidate a slope and an offset of log odds: what the model says is set right by what held-out news showed. */
  calibration: Float32Array;
}

/**
 * Reads a model from bytes, little-endian: uint32 format, bits, count of rows; float32 scale, slopes and offsets; the gaps between the rows' features in bytes of
 * seven bits, the low first; then a column of int8 for each class but the first, whose weights are 0.
 * @throws RangeError when they are cut short, damaged so that it shows, or of another format
 */
export function decodePartyModel(bytes: Uint8Array): PartyModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headLength || view.getUint32(0, true) !== partyFormat)
    throw new RangeError('The weights of parties are of another format');
  const bits = view.getUint32(4, true);
  const count = view.getUint32(8, true);
  const scale = view.getFloat32(12, true);
  const calibration = Float32Array.from({ length: 2 * calibrations }, (_, i) => view.getFloat32(16 + 4 * i, true));
  check(bits > 0 && bits <= mostBits && count < 2 ** Math.min(bits, 16) && scale > 0 && calibration.every(Number.isFinite));
  const features = new Int32Array(count);
  let at = headLength;
  let feature = -1;
  for (let row = 0; row < count; row++) {
    let gap = 0;
    for (let shift = 0; ; shift += 7) {
      check(at < bytes.length && shift < 28);
      const byte = bytes[at++]!;
      gap |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    feature += gap + 1;
    check(feature < 2 ** bits);
    features[row] = feature;
  }
  const classes = partyClasses.length;
  check(bytes.length === at + count * (classes - 1));
  const weights = new Int8Array(count * classes);
  const columns = new Int8Array(bytes.buffer, bytes.byteOffset + at, count * (classes - 1));
  for (let c = 1, from = 0; c < classes; c++, from += count)
    for (let row = 0; row < count; row++) weights[row * classes + c] = columns[from + row]!;
  return { bits, rows: packRows(bits, features), weights, scale, calibration };
}

function check(sound: boolean): void {
  if (!sound) throw new RangeError('The weights of parties are damaged');
}

let ranks = new Int32Array(0);

/** Writes the logarithm of the likelihood of each class, given a candidate's features, into `out` from `at` on. */
export function weighParty({ rows, weights, scale }: PartyModel, sink: FeatureSink, out: Float32Array, at: number): void {
  const classes = partyClasses.length;
  out.fill(0, at, at + classes);
  if (ranks.length < sink.ids.length) ranks = new Int32Array(sink.ids.length);
  const hits = findRanks(rows, sink.ids, 0, sink.count, ranks);
  for (let i = 0; i < hits; i++) {
    const row = ranks[i]! * classes;
    for (let c = 1; c < classes; c++) out[at + c]! += weights[row + c]!;
  }
  normalise(out, at, scale);
}

/** Makes scores, each worth `scale`, logarithms of shares of 1. */
export function normalise(out: Float32Array, at: number, scale: number): void {
  const classes = partyClasses.length;
  let top = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < classes; c++) top = Math.max(top, out[at + c]!);
  let sum = 0;
  for (let c = 0; c < classes; c++) sum += Math.exp((out[at + c]! - top) * scale);
  const rest = Math.log(sum);
  for (let c = 0; c < classes; c++) out[at + c] = (out[at + c]! - top) * scale - rest;
}
