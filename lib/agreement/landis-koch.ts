/** Words for a kappa, each up to a number that still belongs to it: J. R. Landis and G. G. Koch, The measurement of observer agreement for categorical data, 1977. They call their bounds arbitrary. */
export const agreementWords = [
  { word: 'slight', to: 0.2 },
  { word: 'fair', to: 0.4 },
  { word: 'moderate', to: 0.6 },
  { word: 'substantial', to: 0.8 },
  { word: 'almostPerfect', to: 1 },
] as const;

export type AgreementWord = 'poor' | (typeof agreementWords)[number]['word'];

/** What Landis and Koch call a kappa; they give two decimals, so it is rounded to two. */
export function agreementWord(kappa: number): AgreementWord {
  const rounded = Math.round(kappa * 100) / 100;
  if (rounded < 0) return 'poor';
  return agreementWords.find(({ to }) => rounded <= to)?.word ?? 'almostPerfect';
}
