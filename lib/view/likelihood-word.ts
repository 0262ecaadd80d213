/** How likely a mark is, in words: the machine's, so they are of none of the scales in which a person's confidence is given. */
export type LikelihoodWord = 'sure' | 'likely' | 'fair' | 'doubtful';

/** The word for a likelihood of 0 to 1, by the number that stands beside it. */
export function likelihoodWord(likelihood: number): LikelihoodWord {
  const number = ofHundred(likelihood);
  if (number >= 90) return 'sure';
  if (number >= 70) return 'likely';
  return number >= 50 ? 'fair' : 'doubtful';
}

/** A likelihood of 0 to 1 as a number of 100, as words show it: never all of them, for no mark is beyond doubt. */
export function ofHundred(likelihood: number): number {
  return Math.min(99, Math.round(100 * likelihood));
}
