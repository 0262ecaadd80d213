import { type MoveModel, zeroMove } from '../../../lib/syntax/move-model';
import { packRows } from '../../../lib/syntax/packed-rows';
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

/** The addresses of rows with a weight that is not 0, rising, and these rows. */
function strongRows({ classes, index, rows }: LinearModel, steps: Steps): { addresses: number[]; kept: Int8Array[] } {
  const small = quantise(rows, steps);
  const addresses: number[] = [];
  const kept: Int8Array[] = [];
  for (let a = 0; a < index.length; a++) {
    const own = small.subarray(index[a]! * classes, (index[a]! + 1) * classes);
    if (index[a] === 0 || own.every((w) => w === 0)) continue;
    addresses.push(a);
    kept.push(own);
  }
  return { addresses, kept };
}

/** The weights in steps, as the tagger and the naming of arcs take them. */
export function packClasses(model: LinearModel, steps: Steps): SparseModel {
  const { shift, classes } = model;
  const { addresses, kept } = strongRows(model, steps);
  const starts = new Int32Array(kept.length + 1);
  const weights: number[] = [];
  kept.forEach((own, row) => {
    for (let c = 0; c < classes; c++) if (own[c] !== 0) weights.push(c * 256 + 128 + own[c]!);
    starts[row + 1] = weights.length;
  });
  return { shift, classes, rows: packRows(32 - shift, addresses), starts, weights: Uint16Array.from(weights) };
}

const laneOf = (own: Int8Array): number => own.reduce((lane, weight, move) => lane + ((weight + zeroMove) << (8 * move)), 0);

/** The weights in steps, as the choice of moves takes them. */
export function packMoves(model: LinearModel, steps: Steps): MoveModel {
  const { addresses, kept } = strongRows(model, steps);
  return { shift: model.shift, rows: packRows(32 - model.shift, addresses), lanes: Int32Array.from(kept, laneOf) };
}
