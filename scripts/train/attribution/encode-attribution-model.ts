import { type AttributionModel, modelMark } from '../../../lib/detect/model/attribution-model';
import type { Chain } from '../../../lib/detect/model/chain';

/** A chain with rounded weights, and the buckets of their rows in rising order. */
export type PackedChain = Chain & { weights: Int8Array; buckets: Int32Array };

/** Writes a number of at most 28 bits in bytes of seven, the low first. */
function varint(out: number[], value: number): void {
  let v = value;
  while (v > 127) {
    out.push((v & 127) | 128);
    v >>>= 7;
  }
  out.push(v);
}

/** A chain as bytes: see `decodeChain`. The first label's column, all 0, is not written. */
function encodeChain(chain: PackedChain): Uint8Array {
  const { bits, labels, weights, buckets, edges, edgeClasses, scale } = chain;
  const gaps: number[] = [];
  buckets.forEach((bucket, row) => {
    varint(gaps, bucket - (row === 0 ? 0 : buckets[row - 1]!));
  });
  const head = new DataView(new ArrayBuffer(24));
  [bits, labels, edgeClasses, buckets.length, gaps.length].forEach((value, k) => {
    head.setUint32(4 * k, value, true);
  });
  head.setFloat32(20, scale, true);
  const columns = new Int8Array(buckets.length * (labels - 1));
  for (let l = 1; l < labels; l++)
    for (let row = 0; row < buckets.length; row++) columns[(l - 1) * buckets.length + row] = weights[row * labels + l]!;
  return Buffer.concat([
    new Uint8Array(head.buffer),
    new Uint8Array(Float32Array.from(edges).buffer),
    Uint8Array.from(gaps),
    new Uint8Array(columns.buffer),
  ]);
}

/** The model's weights as `decodeAttributionModel` reads them. */
export function encodeAttributionModel(parts: { [pass in keyof AttributionModel]: PackedChain }): Uint8Array {
  const mark = new DataView(new ArrayBuffer(4));
  mark.setUint32(0, modelMark, true);
  return Buffer.concat([new Uint8Array(mark.buffer), ...[parts.cue, parts.role, parts.judge].map(encodeChain)]);
}
