import type { Figure } from './figure';

/** A reason to take a figure for whom a phrase stands for, or against it; `weight` in log odds. */
export interface Clue<Place> {
  id: string;
  weight: number;
  test(figure: Figure, place: Place): boolean;
}

/** A figure and how likely it is the one, 0 to 1. */
export interface Choice {
  figure: Figure;
  likelihood: number;
}

/** The likeliest of some figures by a log-linear model over the clues, in which `nobody` is what it weighs that it is none of them; undefined when none is likelier. */
export function choose<Place>(clues: Clue<Place>[], figures: Figure[], place: Place, nobody: number): Choice | undefined {
  let sum = Math.exp(nobody);
  let top = nobody;
  let best: Figure | undefined;
  for (const figure of figures) {
    let score = 0;
    for (const { weight, test } of clues) if (test(figure, place)) score += weight;
    sum += Math.exp(score);
    if (score <= top) continue;
    top = score;
    best = figure;
  }
  return best && { figure: best, likelihood: Math.exp(top) / sum };
}
