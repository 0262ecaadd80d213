import type { Analysis } from '../grammar/analysis';
import type { Range } from '../grammar/noun-phrase';
import type { VerbGroup } from '../grammar/verb-group';

const possibility = new Set(['can', 'could', 'would', 'will', 'should', 'must']);

/** `can be exploited by attackers`: what may happen to anyone was done by nobody. */
export function isPossibility({ tokens }: Analysis, { from, head }: VerbGroup): boolean {
  for (let i = from; i < head; i++) if (possibility.has(tokens[i]!.lower)) return true;
  return false;
}

const vague = new Set(['any', 'potential', 'possible', 'future', 'would-be']);

const kinds = new Set(['country', 'state', 'nation', 'government']);

/** `attacks by a potential intruder`, `a possible attack by`: nobody has done it; nor in `attacks by country`, a list. */
export function isVague({ tokens }: Analysis, { from, to }: Range): boolean {
  if (to - from === 1 && kinds.has(tokens[from]!.lower)) return true;
  for (let i = from; i < to; i++) if (vague.has(tokens[i]!.lower)) return true;
  return false;
}
