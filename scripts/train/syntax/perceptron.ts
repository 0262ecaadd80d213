import type { LinearModel } from './linear-model';

/** An averaged perceptron (Collins 2002) over hashed features; only addresses that have a row learn. */
export interface Perceptron {
  model: LinearModel;
  sums: Float32Array;
  steps: number;
}

/** A perceptron whose rows are the addresses marked in `kept`. */
export function makePerceptron(shift: number, classes: number, kept: Uint8Array): Perceptron {
  const index = new Int32Array(kept.length);
  let rows = 0;
  for (let a = 0; a < kept.length; a++) if (kept[a]) index[a] = ++rows;
  const length = (rows + 1) * classes;
  return { model: { shift, classes, index, rows: new Float32Array(length) }, sums: new Float32Array(length), steps: 0 };
}

/** Moves the weights of the rows at the first `count` offsets towards class `good` and away from `bad`. */
export function update(perceptron: Perceptron, rows: Int32Array, count: number, good: number, bad: number): void {
  add(perceptron, rows, count, good, 1);
  add(perceptron, rows, count, bad, -1);
}

/** Adds `amount` to one class's weight in the rows at the first `count` offsets. */
export function add({ model, sums, steps }: Perceptron, rows: Int32Array, count: number, wanted: number, amount: number): void {
  const by = amount * steps;
  for (let i = 0; i < count; i++) {
    const at = rows[i]! + wanted;
    model.rows[at]! += amount;
    sums[at]! += by;
  }
}

/** The model with the mean of the weights over all steps. */
export function average({ model, sums, steps }: Perceptron): LinearModel {
  return { ...model, rows: model.rows.map((weight, i) => weight - sums[i]! / Math.max(1, steps)) };
}
