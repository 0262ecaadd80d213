/** A linear model over hashed features: `index` gives each address its row (0: no weights), `rows` holds one weight per class for each row. */
export interface LinearModel {
  /** 32 less the number of bits of an address. */
  shift: number;
  classes: number;
  index: Uint16Array | Int32Array;
  rows: Int8Array | Float32Array;
}

/** Turns the first `count` addresses in `slots` into offsets of rows in place, without those that have no weights; returns how many are left. */
export function findRows(model: LinearModel, slots: Int32Array, count: number): number {
  const { index, classes } = model;
  let found = 0;
  for (let i = 0; i < count; i++) {
    const row = index[slots[i]!]!;
    if (row !== 0) slots[found++] = row * classes;
  }
  return found;
}

/** Adds up the weights of all classes for the rows at the first `count` offsets in `rows`, into `scores`. */
export function scoreAll(model: LinearModel, rows: Int32Array, count: number, scores: Float64Array): void {
  const { classes, rows: weights } = model;
  scores.fill(0, 0, classes);
  for (let i = 0; i < count; i++) {
    const at = rows[i]!;
    for (let c = 0; c < classes; c++) scores[c]! += weights[at + c]!;
  }
}

/** The sum of the weights of one class. */
export function scoreOne(model: LinearModel, rows: Int32Array, count: number, wanted: number): number {
  const weights = model.rows;
  let sum = 0;
  for (let i = 0; i < count; i++) sum += weights[rows[i]! + wanted]!;
  return sum;
}
