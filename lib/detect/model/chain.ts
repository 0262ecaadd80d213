import { findRanks, type PackedRows, packRows } from '../../syntax/packed-rows';

/** Scores of each pair of neighbouring labels. */
export interface Steps {
  labels: number;
  /** `[edge class][from][to]`; row `from = labels` is the start. */
  edges: Float32Array;
  edgeClasses: number;
}

/** A linear chain of labels: scores of each label at each place from hashed features, and scores of each pair of neighbours. */
export interface Chain extends Steps {
  /** Features are numbered with so many bits. */
  bits: number;
  /** Which features have weights. */
  rows: PackedRows;
  /** For each of them a byte for each label but the first, the lowest first: its weight plus `zeroWeight`. */
  lanes: Int32Array;
  /** What one unit of a weight is worth. */
  scale: number;
  /** Exponentials of the edges. */
  factors: Float64Array;
}

/** The byte that stands for a weight of nothing. */
export const zeroWeight = 127;

/** A chain of whole weights, for at most five labels; `lanes` as in `Chain`, a row for each bucket, in rising order. */
export function makeChain(steps: Steps, bits: number, buckets: Int32Array, lanes: Int32Array, scale: number): Chain {
  return { ...steps, bits, rows: packRows(bits, buckets), lanes, scale, factors: Float64Array.from(steps.edges, Math.exp) };
}

const ranks = new Int32Array(256);

/**
 * Adds the weights of the features `ids[from]` up to `ids[to]`, at most 256, to the scores of the labels, which begin at `out[at]`. Two bytes at a time are
 * summed in the halves of a word.
 */
export function addScores(
  { labels, rows, lanes, scale }: Chain,
  ids: Int32Array,
  from: number,
  to: number,
  out: Float32Array,
  at: number,
): void {
  let odd = 0;
  let even = 0;
  const hits = findRanks(rows, ids, from, to, ranks);
  for (let i = 0; i < hits; i++) {
    const word = lanes[ranks[i]!]!;
    odd = (odd + (word & 0xff00ff)) | 0;
    even = (even + ((word >>> 8) & 0xff00ff)) | 0;
  }
  const none = hits * zeroWeight;
  out[at + 1]! += scale * ((odd & 0xffff) - none);
  if (labels > 2) out[at + 2]! += scale * ((even & 0xffff) - none);
  if (labels > 3) out[at + 3]! += scale * ((odd >>> 16) - none);
  if (labels > 4) out[at + 4]! += scale * ((even >>> 16) - none);
}
