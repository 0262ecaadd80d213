import type { MoveModel } from '../../../lib/syntax/move-model';
import type { SparseModel } from '../../../lib/syntax/sparse-model';
import type { LinearModel } from './linear-model';

/** The sizes that a weight can have, rising: the last is that of the largest weight but one in 10,000; those under `least` are dropped. */
export interface Steps {
  sizes: number[];
  least: number;
}

/** How much a row tells classes apart: the squares of its weights. */
function force({ rows, classes }: LinearModel, row: number): number {
  let squares = 0;
  for (let c = 0; c < classes; c++) squares += rows[row * classes + c]! ** 2;
  return squares;
}

/** Marks the `count` addresses whose rows tell most. */
export function keepStrongest(model: LinearModel, count: number): Uint8Array {
  const kept = new Uint8Array(model.index.length);
  const ranked: [address: number, force: number][] = [];
  for (let a = 0; a < model.index.length; a++) if (model.index[a] !== 0) ranked.push([a, force(model, model.index[a]!)]);
  ranked.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  for (const [a, own] of ranked.slice(0, count)) if (own > 0) kept[a] = 1;
  return kept;
}

/** Each weight as the size that is nearest, with its sign. */
function quantise(weights: Float32Array, { sizes, least }: Steps): Int8Array {
  const ranked = weights
    .map(Math.abs)
    .filter((w) => w > 0)
    .sort();
  const unit = (ranked[Math.floor((ranked.length - 1) * 0.9999)] ?? 1) / sizes.at(-1)!;
  return Int8Array.from(weights, (weight) => {
    const size = Math.abs(weight) / unit;
    return size < least ? 0 : Math.sign(weight) * sizes.reduce((best, own) => (Math.abs(own - size) < Math.abs(best - size) ? own : best));
  });
}

/** The weights in steps, as the tagger and the naming of arcs take them. */
export function packClasses({ shift, classes, index, rows }: LinearModel, steps: Steps): SparseModel {
  const small = quantise(rows, steps);
  const packed: SparseModel = {
    shift,
    classes,
    index: new Uint16Array(index.length),
    starts: new Int32Array(65538),
    weights: new Uint16Array(),
  };
  const weights: number[] = [];
  let row = 0;
  for (let a = 0; a < index.length; a++) {
    const from = index[a]! * classes;
    if (index[a] === 0 || !small.subarray(from, from + classes).some((w) => w !== 0)) continue;
    packed.index[a] = ++row;
    packed.starts[row] = weights.length;
    for (let c = 0; c < classes; c++) if (small[from + c] !== 0) weights.push(c * 256 + 128 + small[from + c]!);
  }
  packed.starts[row + 1] = weights.length;
  return { ...packed, starts: packed.starts.slice(0, row + 2), weights: Uint16Array.from(weights) };
}

/** The weights in steps, as the choice of moves takes them. */
export function packMoves({ shift, classes, index, rows }: LinearModel, steps: Steps): MoveModel {
  const small = quantise(rows, steps);
  const packed = new Uint16Array(index.length);
  const kept: number[] = [0, 0, 0];
  for (let a = 0; a < index.length; a++) {
    const own = small.subarray(index[a]! * classes, (index[a]! + 1) * classes);
    if (index[a] === 0 || own.every((w) => w === 0)) continue;
    packed[a] = kept.length / classes;
    kept.push(...own);
  }
  return { shift, index: packed, rows: Int8Array.from(kept) };
}
