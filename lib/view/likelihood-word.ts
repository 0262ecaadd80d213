/** How likely a mark is, in words: the machine's, so they are of none of the scales in which a person's confidence is given. */
export type LikelihoodWord = 'sure' | 'likely' | 'fair' | 'doubtful';

/** The word for a likelihood of 0 to 1. */
export function likelihoodWord(likelihood: number): LikelihoodWord {
  if (likelihood >= 0.9) return 'sure';
  if (likelihood >= 0.7) return 'likely';
  return likelihood >= 0.5 ? 'fair' : 'doubtful';
}

/** A likelihood of 0 to 1 as a number of 100, as words show it. */
export const ofHundred = (likelihood: number): string => String(Math.round(100 * likelihood));
