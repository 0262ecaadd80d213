export const likelihoodOf = (rule: string): number => (rule ? 0.8 : 0);
