import { type FeatureSink, one, three, two } from './feature-sink';
import { quoteState } from './quote-columns';
import type { Reading } from './reading';

const farthest = 200; // tokens to the next quotation mark: keeps a text without sentences linear
const none = 0x99; // stands for a missing head, subject or object
const edge = 0x5eed; // stands for what lies outside the sentence

/** Distances in tokens, coarser the farther. */
const bucket = (d: number): number => (d < 4 ? d : d < 7 ? 4 : d < 13 ? 5 : d < 25 ? 6 : 7);

/** Adds the features of token `i` of the sentence `from`–`to` that settle most words: is it part of a cue at all? */
export function plainCueFeatures(sink: FeatureSink, r: Reading, i: number, from: number, to: number): void {
  const { word, stem, rule } = r;
  const { pos, label } = r.syntax;
  const w0 = word[i]!;
  const s0 = stem[i]!;
  const p0 = pos[i]!;
  const more = i + 1 < to;
  const w1 = more ? word[i + 1]! : edge;
  const p1 = more ? pos[i + 1]! : edge;
  const wm = i > from ? word[i - 1]! : edge;
  const pm = i > from ? pos[i - 1]! : edge;
  const frame = r.tree.frame[i]!;
  const r0 = rule[i]!;
  one(sink, 1, 0);
  one(sink, 2, w0);
  two(sink, 7, wm, w0);
  two(sink, 8, w0, w1);
  one(sink, 14, r.suffix3[i]!);
  two(sink, 31, pm, p0);
  two(sink, 32, p0, p1);
  two(sink, 36, s0, p0);
  two(sink, 91, label[i]!, s0);
  two(sink, 96, frame, p0);
  two(sink, 97, frame, s0);
  two(sink, 120, r0, p0);
}

/** Adds the features of token `i` that the plain ones leave out. */
export function closerCueFeatures(sink: FeatureSink, r: Reading, i: number, from: number, to: number): void {
  wordFeatures(sink, r, i, from, to);
  placeFeatures(sink, r, i, from, to);
  clusterFeatures(sink, r, i, from, to);
  if (r.syntax.label[i] !== 0) treeFeatures(sink, r, i);
}

function wordFeatures(sink: FeatureSink, r: Reading, i: number, from: number, to: number): void {
  const { word, stem, rule } = r;
  const { pos } = r.syntax;
  const w0 = word[i]!;
  const s0 = stem[i]!;
  const p0 = pos[i]!;
  const w1 = i + 1 < to ? word[i + 1]! : edge;
  const p1 = i + 1 < to ? pos[i + 1]! : edge;
  const p2 = i + 2 < to ? pos[i + 2]! : edge;
  const w2 = i + 2 < to ? word[i + 2]! : edge;
  const wm = i - 1 >= from ? word[i - 1]! : edge;
  const pm = i - 1 >= from ? pos[i - 1]! : edge;
  const pm2 = i - 2 >= from ? pos[i - 2]! : edge;
  const wm2 = i - 2 >= from ? word[i - 2]! : edge;
  one(sink, 3, w1);
  one(sink, 4, wm);
  one(sink, 5, w2);
  one(sink, 6, wm2);
  two(sink, 11, w1, w2);
  one(sink, 13, s0);
  one(sink, 15, r.suffix2[i]!);
  one(sink, 16, r.prefix4[i]!);
  one(sink, 17, i - 1 >= from ? stem[i - 1]! : edge);
  one(sink, 18, i + 1 < to ? stem[i + 1]! : edge);
  one(sink, 19, i + 3 < to ? word[i + 3]! : edge);
  one(sink, 20, i - 3 >= from ? word[i - 3]! : edge);
  one(sink, 30, p0);
  three(sink, 33, pm, p0, p1);
  three(sink, 34, pm2, pm, p0);
  three(sink, 35, p0, p1, p2);
  two(sink, 37, s0, p1);
  two(sink, 38, s0, pm);
  two(sink, 41, w0, p1);
  two(sink, 42, wm, p0);
  two(sink, 43, p0, w1);
  // what the rules see
  const r0 = rule[i]!;
  const rm = i > from ? rule[i - 1]! : edge;
  const r1 = i + 1 < to ? rule[i + 1]! : edge;
  two(sink, 121, r0, s0);
  three(sink, 122, rm, r0, r1);
  two(sink, 123, r0, r.quote[i] === 0 ? 0 : 1);
}

function placeFeatures(sink: FeatureSink, r: Reading, i: number, from: number, to: number): void {
  const { quoteState: states } = r;
  const s0 = r.stem[i]!;
  const p0 = r.syntax.pos[i]!;
  const first = i === from ? 1 : i === from + 1 ? 2 : 0;
  const last = i === to - 1 ? 1 : i === to - 2 ? 2 : 0;
  two(sink, 50, r.shape[i]!, first);
  two(sink, 51, r.heading[i]!, s0);
  two(sink, 52, r.heading[i]!, p0);
  two(sink, 53, s0, last);
  two(sink, 54, s0, first);
  const state = states[i]!;
  const before = i - 1 >= from ? states[i - 1]! : 9;
  const after = i + 1 < to ? states[i + 1]! : 9;
  let back = 0;
  for (let k = i - 1; k >= from && k > i - farthest && back === 0; k--) if (states[k] === quoteState.closing) back = 1 + bucket(i - k);
  let ahead = 0;
  for (let k = i + 1; k < to && k < i + farthest && ahead === 0; k++) if (states[k] === quoteState.opening) ahead = 1 + bucket(k - i);
  three(sink, 60, state, before, after);
  two(sink, 61, back, p0);
  two(sink, 62, ahead, p0);
  three(sink, 63, s0, back, state === 0 ? 0 : 1);
  three(sink, 64, s0, ahead, state === 0 ? 0 : 1);
  two(sink, 65, s0, state === quoteState.outside ? 0 : 1);
  three(sink, 66, back, ahead, state);
}

function clusterFeatures(sink: FeatureSink, r: Reading, i: number, from: number, to: number): void {
  const { clusterA, clusterB } = r;
  const s0 = r.stem[i]!;
  const a0 = clusterA[i]!;
  const b0 = clusterB[i]!;
  const am = i - 1 >= from ? clusterA[i - 1]! : edge;
  const a1 = i + 1 < to ? clusterA[i + 1]! : edge;
  if (b0 !== 0) {
    one(sink, 70, a0);
    one(sink, 71, b0);
    two(sink, 73, b0, r.syntax.pos[i]!);
    two(sink, 74, a0, a1);
    two(sink, 75, a0, am);
  }
  one(sink, 78, i + 1 < to ? clusterB[i + 1]! : edge);
  one(sink, 79, i - 1 >= from ? clusterB[i - 1]! : edge);
  two(sink, 80, am, s0);
  two(sink, 81, s0, a1);
}

function treeFeatures(sink: FeatureSink, r: Reading, i: number): void {
  const { stem, word, clusterA, clusterB } = r;
  const { pos, head, label } = r.syntax;
  const { frame, subject, object, clause, marker, particle } = r.tree;
  const s0 = stem[i]!;
  const p0 = pos[i]!;
  const a0 = clusterA[i]!;
  const b0 = clusterB[i]!;
  const f0 = frame[i]!;
  const h = head[i]!;
  const kind = label[i]!;
  const hs = h < 0 ? none : stem[h]!;
  const hp = h < 0 ? none : pos[h]!;
  const subj = subject[i]!;
  const obj = object[i]!;
  const cl = clause[i]!;
  const mk = marker[i]!;
  const pt = particle[i]!;
  const subjectKind = subj < 0 ? none : pos[subj]!;
  const subjectCluster = subj < 0 ? none : clusterA[subj]!;
  one(sink, 90, kind);
  three(sink, 92, kind, p0, hp);
  two(sink, 93, kind, hs);
  two(sink, 94, s0, hs);
  two(sink, 95, kind, h < 0 ? none : clusterB[h]!);
  two(sink, 98, f0, b0);
  two(sink, 99, f0, a0);
  three(sink, 100, f0, subjectKind, p0);
  two(sink, 101, s0, subjectKind);
  two(sink, 102, p0, subj < 0 ? none : stem[subj]!);
  two(sink, 103, s0, subjectCluster);
  three(sink, 104, a0, subjectCluster, subjectKind);
  two(sink, 105, s0, obj < 0 ? none : stem[obj]!);
  two(sink, 106, s0, obj < 0 ? none : clusterA[obj]!);
  two(sink, 107, b0, obj < 0 ? none : clusterB[obj]!);
  if (cl >= 0) {
    const cm = marker[cl]!;
    three(sink, 108, s0, label[cl]!, cm < 0 ? none : word[cm]!);
    three(sink, 109, p0, label[cl]!, cm < 0 ? none : word[cm]!);
    three(sink, 110, p0, label[cl]!, r.quote[cl]! === 0 ? 0 : 1);
    three(sink, 111, s0, label[cl]!, cl > i ? 1 : 0);
  }
  two(sink, 112, s0, mk < 0 ? none : word[mk]!);
  two(sink, 113, s0, pt < 0 ? none : word[pt]!);
  three(sink, 114, b0, p0, pt < 0 ? none : word[pt]!);
  two(sink, 115, hs, pt >= 0 && h >= 0 && particle[h] === i ? 1 : 0);
  three(sink, 116, kind, h < 0 ? 0 : frame[h]!, hp);
  three(sink, 117, kind, hs, h < 0 ? 0 : h < i ? 1 : 2);
}
