import type { Steps } from './chain';

/** The best labels (Viterbi). `classes[p]` is the edge class between places p-1 and p; the scores of place p begin at `scores[p * labels]`. */
export function bestLabels({ labels, edges }: Steps, scores: Float32Array, classes: Uint8Array, places: number): Uint8Array {
  const path = new Uint8Array(places);
  if (places === 0) return path;
  const size = (labels + 1) * labels;
  const back = new Uint8Array(places * labels);
  let before = new Float64Array(labels);
  let here = new Float64Array(labels);
  for (let l = 0; l < labels; l++) before[l] = edges[classes[0]! * size + labels * labels + l]! + scores[l]!;
  for (let p = 1; p < places; p++) {
    const base = classes[p]! * size;
    for (let l = 0; l < labels; l++) {
      let top = -Infinity;
      let from = 0;
      for (let k = 0; k < labels; k++) {
        const s = before[k]! + edges[base + k * labels + l]!;
        if (s > top) {
          top = s;
          from = k;
        }
      }
      here[l] = top + scores[p * labels + l]!;
      back[p * labels + l] = from;
    }
    [before, here] = [here, before];
  }
  let at = 0;
  for (let l = 1; l < labels; l++) if (before[l]! > before[at]!) at = l;
  for (let p = places - 1; p >= 0; p--) {
    path[p] = at;
    at = back[p * labels + at]!;
  }
  return path;
}

/** The score of one path of labels. */
export function pathScore({ labels, edges }: Steps, scores: Float32Array, classes: Uint8Array, path: Uint8Array): number {
  const size = (labels + 1) * labels;
  let sum = 0;
  for (let p = 0, before = labels; p < path.length; before = path[p]!, p++)
    sum += scores[p * labels + path[p]!]! + edges[classes[p]! * size + before * labels + path[p]!]!;
  return sum;
}
