/** How far two readers agree who each put the same things into categories; `n` things. What is not defined is absent. */
export interface Kappa {
  n: number;
  /** The share of things that both put into the same category, 0 to 1. */
  observed?: number;
  /** The share that chance alone would give, each reader using each category as often as they did. */
  expected?: number;
  /** 1 for agreement in all, 0 for as much as by chance. Not defined where both put everything into one category: there is no chance to disagree. */
  kappa?: number;
  /** The standard error of kappa, by Cohen's approximation: rough where there are few things. */
  error?: number;
}

/** How many things one reader put into category `a` and the other into `b`. */
export type Cell = readonly [a: string, b: string, count: number];

/** Cohen's kappa of a table of counts; a cell may occur more than once. J. Cohen, A coefficient of agreement for nominal scales, 1960, formulas 1 and 7. */
export function cohenKappa(table: Iterable<Cell>): Kappa {
  const ofA = new Map<string, number>();
  const ofB = new Map<string, number>();
  let n = 0;
  let same = 0;
  for (const [a, b, count] of table) {
    n += count;
    if (a === b) same += count;
    ofA.set(a, (ofA.get(a) ?? 0) + count);
    ofB.set(b, (ofB.get(b) ?? 0) + count);
  }
  if (n === 0) return { n };
  // Whole numbers for as long as can be: two readers in exchanged places get the very same figures.
  let chances = 0;
  for (const [category, count] of ofA) chances += count * (ofB.get(category) ?? 0);
  const observed = same / n;
  const expected = chances / n ** 2;
  if (chances === n ** 2) return { n, observed, expected };
  const kappa = (observed - expected) / (1 - expected);
  return { n, observed, expected, kappa, error: Math.sqrt((observed * (1 - observed)) / (n * (1 - expected) ** 2)) };
}
