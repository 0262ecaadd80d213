import type { Token } from '../../text/tokenize';
import { isTitle } from '../mentions/split-run';

const affiliations = new Set(['republican', 'democrat', 'democratic', 'sens.', 'reps.']);

/** Where the name in a run of capitals starts: `Republican {Jo Doe}`, `President {Doe}`. */
export function afterTitles(tokens: Token[], from: number, to: number): number {
  let start = from;
  while (start + 1 < to && (isTitle(tokens[start]) || affiliations.has(tokens[start]!.lower))) start++;
  return start;
}
