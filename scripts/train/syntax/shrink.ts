import type { LinearModel } from '../../../lib/syntax/linear-model';

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

/** The model with weights of `levels` steps on each side of 0; those above the largest but one in 10,000 are cut to that, those under `least` steps are 0. */
export function quantise(model: LinearModel, levels: number, least = 0.5): LinearModel & { rows: Int8Array } {
  const sizes = Float64Array.from(model.rows, Math.abs)
    .filter((w) => w > 0)
    .sort();
  const top = sizes[Math.floor((sizes.length - 1) * 0.9999)] ?? 1;
  const rows = Int8Array.from(model.rows, (w) => {
    const steps = (w / top) * levels;
    return Math.abs(steps) < least ? 0 : Math.max(-levels, Math.min(levels, Math.round(steps) || Math.sign(steps)));
  });
  return { ...model, rows };
}
