import type { Analysis } from '../grammar/analysis';
import type { VerbGroup } from '../grammar/verb-group';

const possibility = new Set(['can', 'could', 'would', 'will', 'should', 'must']);

/** `can be exploited by attackers`: what may happen to anyone was done by nobody. */
export function isPossibility({ tokens }: Analysis, { from, head }: VerbGroup): boolean {
  for (let i = from; i < head; i++) if (possibility.has(tokens[i]!.lower)) return true;
  return false;
}
