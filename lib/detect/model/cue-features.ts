import { type FeatureSink, one, three, two } from './feature-sink';
import { quoteState } from './quote-columns';
import type { Reading } from './reading';

const farthest = 200; // tokens to the next quotation mark: keeps a text without sentences linear
const none = 0x99; // stands for a missing head, subject or object
const edge = 0x5eed; // stands for what lies outside the sentence

/** Distances in tokens, coarser the farther. */
const bucket = (d: number): number => (d < 4 ? d : d < 7 ? 4 : d < 13 ? 5 : d < 25 ? 6 : 7);

/** Adds the features of token `i` of the sentence `from`–`to` that settle most words at once: is it part of a cue? */
export function plainCueFeatures(sink: FeatureSink, r: Reading, i: number, from: number, to: number): void {
  const { pos, label } = r.syntax;
  const w0 = r.word[i]!,
    s0 = r.stem[i]!,
    p0 = pos[i]!;
  const w1 = i + 1 < to ? r.word[i + 1]! : edge,
    wm = i > from ? r.word[i - 1]! : edge;
  const p1 = i + 1 < to ? pos[i + 1]! : edge,
    pm = i > from ? pos[i - 1]! : edge;
  const f0 = r.tree.frame[i]!,
    kind = label[i]!,
    h = r.syntax.head[i]!,
    obj = r.tree.object[i]!;
  const hs = h < 0 ? none : r.stem[h]!;
  one(sink, 1, 0);
  one(sink, 2, w0);
  one(sink, 3, w1);
  one(sink, 4, wm);
  two(sink, 7, wm, w0);
  two(sink, 8, w0, w1);
  one(sink, 13, s0);
  one(sink, 14, r.suffix3[i]!);
  one(sink, 16, r.prefix4[i]!);
  one(sink, 30, p0);
  two(sink, 31, pm, p0);
  two(sink, 32, p0, p1);
  two(sink, 36, s0, p0);
  three(sink, 51, r.heading[i]!, s0, 0);
  one(sink, 90, kind);
  two(sink, 91, kind, s0);
  two(sink, 94, s0, hs);
  two(sink, 96, f0, p0);
  two(sink, 97, f0, s0);
  two(sink, 105, s0, obj < 0 ? none : r.stem[obj]!);
}

/** Adds the features of token `i` that the plain ones leave out. */
export function closerCueFeatures(sink: FeatureSink, r: Reading, i: number, from: number, to: number): void {
  const at = (column: Int32Array | Uint8Array, k: number): number => (k < from || k >= to ? edge : column[k]!);
  const w0 = r.word[i]!,
    w1 = at(r.word, i + 1),
    wm = at(r.word, i - 1),
    w2 = at(r.word, i + 2),
    wm2 = at(r.word, i - 2);
  const s0 = r.stem[i]!;
  const { pos } = r.syntax;
  const p0 = pos[i]!,
    p1 = at(pos, i + 1),
    pm = at(pos, i - 1),
    p2 = at(pos, i + 2),
    pm2 = at(pos, i - 2);
  one(sink, 5, w2);
  one(sink, 6, wm2);
  two(sink, 9, wm, w1);
  two(sink, 10, wm2, wm);
  two(sink, 11, w1, w2);
  three(sink, 12, wm, w0, w1);
  one(sink, 15, r.suffix2[i]!);
  one(sink, 17, at(r.stem, i - 1));
  one(sink, 18, at(r.stem, i + 1));
  one(sink, 19, at(r.word, i + 3));
  one(sink, 20, at(r.word, i - 3));
  // parts of speech
  three(sink, 33, pm, p0, p1);
  three(sink, 34, pm2, pm, p0);
  three(sink, 35, p0, p1, p2);
  two(sink, 37, s0, p1);
  two(sink, 38, s0, pm);
  three(sink, 39, s0, p1, p2);
  three(sink, 40, s0, pm, p1);
  two(sink, 41, w0, p1);
  two(sink, 42, wm, p0);
  two(sink, 43, p0, w1);
  // shape and place
  const first = i === from ? 1 : i === from + 1 ? 2 : 0;
  const last = i === to - 1 ? 1 : i === to - 2 ? 2 : 0;
  const shape = r.shape[i]!;
  two(sink, 50, shape, first);
  two(sink, 52, r.heading[i]!, p0);
  two(sink, 53, s0, last);
  two(sink, 54, s0, first);
  // quotations
  const state = r.quoteState[i]!;
  const before = i - 1 >= from ? r.quoteState[i - 1]! : 9;
  const after = i + 1 < to ? r.quoteState[i + 1]! : 9;
  let back = 0;
  for (let k = i - 1; k >= from && k > i - farthest && back === 0; k--)
    if (r.quoteState[k] === quoteState.closing) back = 1 + bucket(i - k);
  let ahead = 0;
  for (let k = i + 1; k < to && k < i + farthest && ahead === 0; k++) if (r.quoteState[k] === quoteState.opening) ahead = 1 + bucket(k - i);
  three(sink, 60, state, before, after);
  two(sink, 61, back, p0);
  two(sink, 62, ahead, p0);
  three(sink, 63, s0, back, state === 0 ? 0 : 1);
  three(sink, 64, s0, ahead, state === 0 ? 0 : 1);
  two(sink, 65, s0, state === quoteState.outside ? 0 : 1);
  three(sink, 66, back, ahead, state);
  // clusters
  const a0 = r.clusterA[i]!,
    b0 = r.clusterB[i]!;
  if (b0 !== 0) {
    one(sink, 70, a0);
    one(sink, 71, b0);
    two(sink, 73, b0, p0);
    three(sink, 74, a0, at(r.clusterA, i + 1), 1);
    three(sink, 75, a0, at(r.clusterA, i - 1), 2);
    three(sink, 76, b0, p1, pm);
    two(sink, 77, b0, w1);
  }
  one(sink, 78, at(r.clusterB, i + 1));
  one(sink, 79, at(r.clusterB, i - 1));
  two(sink, 80, at(r.clusterA, i - 1), s0);
  two(sink, 81, s0, at(r.clusterA, i + 1));
  // dependencies
  const { head, label } = r.syntax;
  const { frame, subject, object, clause, marker, particle } = r.tree;
  const h = head[i]!;
  const kind = label[i]!;
  if (kind === 0) return;
  const hs = h < 0 ? none : r.stem[h]!,
    hp = h < 0 ? none : pos[h]!,
    hb = h < 0 ? none : r.clusterB[h]!;
  const f0 = frame[i]!;
  const subj = subject[i]!,
    obj = object[i]!,
    cl = clause[i]!,
    mk = marker[i]!,
    pt = particle[i]!;
  const subjectKind = subj < 0 ? none : pos[subj]!;
  three(sink, 92, kind, p0, hp);
  two(sink, 93, kind, hs);
  two(sink, 95, kind, hb);
  two(sink, 98, f0, b0);
  two(sink, 99, f0, a0);
  three(sink, 100, f0, subjectKind, p0);
  two(sink, 101, s0, subjectKind);
  two(sink, 102, p0, subj < 0 ? none : r.stem[subj]!);
  two(sink, 103, s0, subj < 0 ? none : r.clusterA[subj]!);
  three(sink, 104, a0, subj < 0 ? none : r.clusterA[subj]!, subjectKind);
  two(sink, 106, s0, obj < 0 ? none : r.clusterA[obj]!);
  two(sink, 107, b0, obj < 0 ? none : r.clusterB[obj]!);
  if (cl >= 0) {
    const cm = marker[cl]!;
    three(sink, 108, s0, label[cl]!, cm < 0 ? none : r.word[cm]!);
    three(sink, 109, p0, label[cl]!, cm < 0 ? none : r.word[cm]!);
    three(sink, 110, p0, label[cl]!, r.quote[cl]! === 0 ? 0 : 1);
    three(sink, 111, s0, label[cl]!, cl > i ? 1 : 0);
  }
  two(sink, 112, s0, mk < 0 ? none : r.word[mk]!);
  two(sink, 113, s0, pt < 0 ? none : r.word[pt]!);
  three(sink, 114, b0, p0, pt < 0 ? none : r.word[pt]!);
  two(sink, 115, hs, pt >= 0 && h >= 0 && particle[h] === i ? 1 : 0);
  three(sink, 116, kind, h < 0 ? 0 : frame[h]!, hp);
  three(sink, 117, kind, hs, h < 0 ? 0 : h < i ? 1 : 2);
  three(sink, 118, s0, kind, h < 0 || head[h]! < 0 ? none : r.stem[head[h]!]!);
  if (h >= 0) two(sink, 119, w0, r.word[h]!);
}

/** Adds all features of token `i`. */
export function cueFeatures(sink: FeatureSink, r: Reading, i: number, from: number, to: number): void {
  plainCueFeatures(sink, r, i, from, to);
  closerCueFeatures(sink, r, i, from, to);
}
