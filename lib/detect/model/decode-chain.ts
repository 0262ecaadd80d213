import { mostRows } from '../../syntax/packed-rows';
import { type Chain, makeChain, zeroWeight } from './chain';

const headLength = 24; // bytes
/** Features are numbered with no more bits than this: what is above shows that the bytes are damaged. */
const mostBits = 24;

function check(sound: boolean): void {
  if (!sound) throw new RangeError('The attribution weights are damaged or cut short');
}

/**
 * Reads a chain from bytes and gives it with the offset after it. Little-endian: uint32 bits, labels, edge classes, rows, bytes of gaps; float32 scale;
 * float32 edges; the gaps between the rows' bucket numbers, in bytes of seven bits, the low first; then a column of int8 for each label but the first, whose
 * weight is 0.
 * @throws RangeError when the bytes end too soon, are damaged so that it shows, or hold another number of labels or edge classes than are wanted
 */
export function decodeChain(
  bytes: Uint8Array,
  offset: number,
  wanted: { labels: number; edgeClasses: number },
): [chain: Chain, end: number] {
  check(offset + headLength <= bytes.length);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [bits, labels, edgeClasses, rows, gapBytes] = [0, 4, 8, 12, 16].map((at) => view.getUint32(offset + at, true)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const scale = view.getFloat32(offset + 20, true);
  check(scale > 0 && Number.isFinite(scale));
  check(bits <= mostBits && labels === wanted.labels && edgeClasses === wanted.edgeClasses && rows <= Math.min(mostRows, 2 ** bits));
  let at = offset + headLength;
  const edges = new Float32Array(edgeClasses * (labels + 1) * labels);
  const columns = at + 4 * edges.length + gapBytes;
  const end = columns + rows * (labels - 1);
  check(end <= bytes.length);
  for (let k = 0; k < edges.length; k++, at += 4) edges[k] = view.getFloat32(at, true);
  check(edges.every(Number.isFinite));
  const buckets = new Int32Array(rows);
  let bucket = 0;
  for (let row = 0; row < rows; row++) {
    let byte = bytes[at++]!;
    bucket += byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      check(shift < 28);
      byte = bytes[at++]!;
      bucket += (byte & 127) << shift;
    }
    buckets[row] = bucket;
  }
  check(at <= columns && bucket < 2 ** bits);
  // Plain loops: an iterator's calls would take most of a cold start.
  const lanes = new Int32Array(rows);
  for (let l = 1; l < labels; l++) {
    const column = new Int8Array(bytes.buffer, bytes.byteOffset + columns + (l - 1) * rows, rows);
    for (let row = 0; row < rows; row++) lanes[row]! |= (column[row]! + zeroWeight) << (8 * (l - 1));
  }
  return [makeChain({ labels, edges, edgeClasses }, bits, buckets, lanes, scale), end];
}
