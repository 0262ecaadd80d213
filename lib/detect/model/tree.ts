import type { Syntax } from '../../syntax/syntax';
import { mix } from './hash';
import type { Reading } from './reading';

/** What a dependency tree says of each token, in columns: what the features read. */
export interface Tree {
  /** First and last token of what hangs below each token, itself included. */
  first: Int32Array;
  last: Int32Array;
  /** A hash of the kinds of dependents a token has. */
  frame: Int32Array;
  /** The token's subject, its head's where it shares it (conjuncts, open complements); -1 where there is none. */
  subject: Int32Array;
  /** Its object, else -1. */
  object: Int32Array;
  /** Its clausal complement, else -1. */
  clause: Int32Array;
  /** Its marker or preposition (`that`, `to`, `of`), else -1. */
  marker: Int32Array;
  /** A particle or an oblique's preposition after it (`spoke out`, `called for`), else -1. */
  particle: Int32Array;
}

/** The ids of the labels that `readTree` looks for. */
export interface TreeLabels {
  subject: number[];
  object: number[];
  clause: number[];
  marker: number[];
  oblique: number[];
  particle: number[];
  /** Labels whose bearer takes its subject from its head. */
  shared: number[];
  /** A bit for each label that makes up a frame; 0 for those that say nothing. */
  frameBit: Int32Array;
}

const farthest = 60; // steps up a tree: no sentence of an article is deeper

/** Reads the columns, in time linear in the tokens times the depth of their trees. */
export function readTree({ head, label }: Syntax, n: number, labels: TreeLabels): Tree {
  const column = (value: number) => new Int32Array(n).fill(value);
  const t: Tree = {
    first: new Int32Array(n),
    last: new Int32Array(n),
    frame: new Int32Array(n),
    subject: column(-1),
    object: column(-1),
    clause: column(-1),
    marker: column(-1),
    particle: column(-1),
  };
  for (let i = 0; i < n; i++) t.first[i] = t.last[i] = i;
  for (let i = 0; i < n; i++) {
    const h = head[i]!;
    if (h < 0) continue;
    const kind = label[i]!;
    t.frame[h]! |= labels.frameBit[kind]!;
    if (labels.subject.includes(kind)) t.subject[h] = i;
    else if (labels.object.includes(kind)) t.object[h] = i;
    else if (labels.clause.includes(kind)) t.clause[h] = i;
    else if (labels.marker.includes(kind) && t.marker[h] === -1) t.marker[h] = i;
    else if (labels.particle.includes(kind)) t.particle[h] = i;
    for (let up = h, step = 0; up >= 0 && step < farthest; up = head[up]!, step++) {
      if (i < t.first[up]!) t.first[up] = i;
      if (i > t.last[up]!) t.last[up] = i;
    }
  }
  for (let i = 0; i < n; i++) {
    const kind = label[i]!;
    if (labels.oblique.includes(kind) && head[i]! >= 0 && head[i]! < i && t.particle[head[i]!] === -1 && t.marker[i]! >= 0)
      t.particle[head[i]!] = t.marker[i]!;
    let at = i;
    for (let step = 0; step < 4 && t.subject[i] === -1; step++) {
      if (!labels.shared.includes(label[at]!) || head[at]! < 0) break;
      at = head[at]!;
      if (t.subject[at]! >= 0) t.subject[i] = t.subject[at]!;
    }
  }
  return t;
}

/** How a token lies to a cue in the tree. */
export interface Paths {
  /** A hash of the way from the cue to the branch that holds the token; 0 where there is none. */
  way: Int32Array;
  /** The same with the next label down the branch. */
  wayTwo: Int32Array;
  /** The topmost token of that branch, -1 where there is none. */
  top: Int32Array;
}

/** Reads the ways from a cue (`from`–`to`, head `cueHead`) to every token of the sentence `start`–`end`; the cue's tokens count as one. */
export function readPaths(r: Reading, from: number, to: number, cueHead: number, start: number, end: number): Paths {
  const { head, label } = r.syntax;
  const n = end - start;
  const rung = new Int32Array(n).fill(-1);
  const climbed = new Int32Array(8);
  let up = 0;
  for (let at = cueHead, step = 0; at >= start && at < end && step < farthest; at = head[at]!, step++) {
    if (at >= from && at < to) {
      rung[at - start] = 0;
      continue;
    }
    up++;
    rung[at - start] = Math.min(up, 7);
  }
  let hash = 0x77;
  let level = 0;
  for (let at = cueHead, step = 0; at >= start && at < end && step < farthest && level < 7; at = head[at]!, step++) {
    const h = head[at]!;
    if (h >= from && h < to) continue;
    hash = level < 3 ? mix(hash, label[at]!) : hash;
    climbed[++level] = hash;
  }
  for (let i = from; i < to; i++) if (i >= start && i < end) rung[i - start] = 0;
  const paths: Paths = { way: new Int32Array(n), wayTwo: new Int32Array(n), top: new Int32Array(n).fill(-1) };
  for (let i = start; i < end; i++) {
    if (rung[i - start]! >= 0) {
      const own = rung[i - start]!;
      paths.way[i - start] = mix(mix(0x31, Math.min(own, 4)), climbed[Math.min(own, 7)]!);
      paths.wayTwo[i - start] = paths.way[i - start]!;
      continue;
    }
    let at = i;
    let below = -1;
    for (let step = 0; step < farthest; step++) {
      const h = head[at]!;
      if (h < start || h >= end) {
        at = -1;
        break;
      }
      if (rung[h - start]! >= 0) break;
      below = at;
      at = h;
    }
    if (at < 0) continue;
    const joint = head[at]!;
    const height = rung[joint - start]!;
    let way = mix(mix(0x32, height === 0 ? 0 : climbed[height]!), label[at]!);
    way = mix(way, at < joint ? 1 : 2);
    paths.way[i - start] = way;
    paths.wayTwo[i - start] = mix(way, below < 0 ? 0xfff : label[below]!);
    paths.top[i - start] = at;
  }
  return paths;
}
