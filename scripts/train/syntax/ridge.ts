/** The matrix that maps inputs to outputs with the least weighted squared error, plus `penalty` on its size: rows of `inputs` and `outputs` belong together. */
export function ridge(inputs: Float64Array[], outputs: Float32Array[], weights: number[], penalty: number): Float64Array[] {
  const n = inputs[0]!.length;
  const m = outputs[0]!.length;
  const square = Array.from({ length: n }, (_, i) => {
    const row = new Float64Array(n);
    row[i] = penalty;
    return row;
  });
  const cross = Array.from({ length: n }, () => new Float64Array(m));
  inputs.forEach((input, r) => {
    const output = outputs[r]!;
    const weight = weights[r]!;
    for (let i = 0; i < n; i++) {
      if (input[i] === 0) continue;
      const a = input[i]! * weight;
      const row = square[i]!;
      for (let j = 0; j < n; j++) row[j]! += a * input[j]!;
      const line = cross[i]!;
      for (let j = 0; j < m; j++) line[j]! += a * output[j]!;
    }
  });
  solve(square, cross);
  return cross;
}

/** Gauss and Jordan, in place; the matrix is positive definite. */
function solve(square: Float64Array[], cross: Float64Array[]): void {
  const n = square.length;
  for (let p = 0; p < n; p++) {
    const pivot = square[p]![p]!;
    for (let i = 0; i < n; i++) {
      if (i === p) continue;
      const factor = square[i]![p]! / pivot;
      if (factor === 0) continue;
      const row = square[i]!;
      const base = square[p]!;
      for (let j = p; j < n; j++) row[j]! -= factor * base[j]!;
      const line = cross[i]!;
      const own = cross[p]!;
      for (let j = 0; j < line.length; j++) line[j]! -= factor * own[j]!;
    }
  }
  for (let p = 0; p < n; p++) for (let j = 0; j < cross[p]!.length; j++) cross[p]![j]! /= square[p]![p]!;
}
