/** Numbers that follow each other, from the first to the last. */
export type Run = [first: number, last: number];

/** Rising numbers as runs: 1, 2, 3, 7 is 1 to 3, and 7. */
export function runsOf(numbers: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
