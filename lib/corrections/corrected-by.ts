const rule = 'corrected:';

/** The rule of what is marked because the reader said so in a correction. */
export const correctedBy = (correctionId: string): string => rule + correctionId;

/** The correction by which something is marked, if a rule is one. */
export function correctionOf(ruleName: string): string | undefined {
  return ruleName.startsWith(rule) ? ruleName.slice(rule.length) : undefined;
}
