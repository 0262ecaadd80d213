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

/** `attacks by a potential intruder`, `a possible attack by`: nobody has done it. */
export function isVague({ tokens }: Analysis, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (vague.has(tokens[i]!.lower)) return true;
  return false;
}
