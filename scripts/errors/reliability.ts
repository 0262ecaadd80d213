/** One judgement: how likely it was held to be, 0 to 1, and whether it was right. */
export type Judgement = [likelihood: number, right: boolean];

/** Judgements of about the same likelihood: how many, how likely they were held to be on average, and the share that was right. */
export interface Bin {
  count: number;
  said: number;
  right: number;
}

const binCount = 10;

/**
 * How far likelihoods mean what they say: the bins that are not empty, and the expected calibration error: the mean difference between how likely judgements
 * were held to be and how many were right, over ten bins of equal width, weighed by their size (Naeini and others, AAAI 2015).
 */
export function reliability(judgements: Judgement[]): { error: number; bins: Bin[] } {
  const tenths = Array.from({ length: binCount }, () => ({ count: 0, said: 0, right: 0 }));
  for (const [likelihood, isRight] of judgements) {
    const tenth = tenths[Math.min(binCount - 1, Math.floor(likelihood * binCount))]!;
    tenth.count++;
    tenth.said += likelihood;
    if (isRight) tenth.right++;
  }
  const filled = tenths.filter(({ count }) => count > 0);
  const error = filled.reduce((sum, { said, right }) => sum + Math.abs(said - right), 0) / judgements.length;
  return { error, bins: filled.map(({ count, said, right }) => ({ count, said: said / count, right: right / count })) };
}
