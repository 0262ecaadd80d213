import { makeRandom } from '../random';

/** The cluster of each of the rows `members` of `values` (each `size` long, unit length), by spherical k-means; clusters that run empty are given the row farthest from its own centre. */
export function kMeans(values: Float32Array, size: number, members: Int32Array, k: number, rounds: number, seed: number): Int32Array {
  const random = makeRandom(seed);
  const n = members.length;
  const own = new Int32Array(n);
  if (n <= k) return own.map((_, i) => i);
  const centres = new Float32Array(k * size);
  const picked = new Set<number>();
  while (picked.size < k) picked.add(Math.floor(random() * Math.min(n, k * 8)));
  [...picked].forEach((row, c) => {
    centres.set(values.subarray(members[row]! * size, members[row]! * size + size), c * size);
  });
  const fit = new Float32Array(n);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < n; i++) {
      const v = members[i]! * size;
      let best = -Infinity;
      for (let c = 0; c < k; c++) {
        let dot = 0;
        for (let j = 0, at = c * size; j < size; j++) dot += values[v + j]! * centres[at + j]!;
        if (dot > best) {
          best = dot;
          own[i] = c;
        }
      }
      fit[i] = best;
    }
    if (round === rounds - 1) break;
    moveCentres(values, size, members, own, fit, centres, k);
  }
  return own;
}

function moveCentres(
  values: Float32Array,
  size: number,
  members: Int32Array,
  own: Int32Array,
  fit: Float32Array,
  centres: Float32Array,
  k: number,
): void {
  centres.fill(0);
  const count = new Int32Array(k);
  for (let i = 0; i < members.length; i++) {
    const c = own[i]!;
    count[c]!++;
    for (let j = 0; j < size; j++) centres[c * size + j]! += values[members[i]! * size + j]!;
  }
  for (let c = 0; c < k; c++) {
    if (count[c] === 0) {
      let worst = 0;
      for (let i = 1; i < members.length; i++) if (fit[i]! < fit[worst]!) worst = i;
      fit[worst] = 1;
      centres.set(values.subarray(members[worst]! * size, members[worst]! * size + size), c * size);
    }
    let norm = 0;
    for (let j = 0; j < size; j++) norm += centres[c * size + j]! ** 2;
    norm = Math.sqrt(norm) || 1;
    for (let j = 0; j < size; j++) centres[c * size + j]! /= norm;
  }
}
