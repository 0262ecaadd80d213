/** How many marks a reader asks for: only sure ones, the usual, or also doubtful ones. */
export type Plenty = 'fewer' | 'usual' | 'more';

/**
 * What is less likely than this (0 to 1) is left out. `usual` is where F1 is best by cross-validation on PolNeAR train and our own annotated news; of actors and
 * agencies, of which there are more, where 85 of 100 marks or more are right.
 */
export const leastLikelihood: Record<'attribution' | 'party', Record<Plenty, number>> = {
  attribution: { fewer: 0.8, usual: 0.4, more: 0.25 },
  party: { fewer: 0.8, usual: 0.5, more: 0.3 },
};

/** Whether a detection, a finding or a mention is likely enough for so many marks; what has a relation or a cue is an attribution. */
export function isLikely(found: { likelihood: number; relation?: unknown; cue?: unknown }, plenty: Plenty): boolean {
  const kind = found.relation || found.cue ? 'attribution' : 'party';
  return found.likelihood >= leastLikelihood[kind][plenty];
}

/** Whether a reader sees it who asks for nothing else. */
export const isUsual = (found: { likelihood: number; relation?: unknown; cue?: unknown }): boolean => isLikely(found, 'usual');
