import type { Analysis } from '../grammar/analysis';
import { confidenceEnd } from '../grammar/confidence';
import { baseEnd, type Range } from '../grammar/noun-phrase';
import type { Parties } from '../parties';

const naming = new Set('named called labelled labeled dubbed nicknamed'.split(' '));
const namingAs = new Set('known identified'.split(' '));
const attaching = new Set(['of', 'behind', 'with']);
const placing = new Set(['at', 'in', 'from', 'within', 'inside']);

/**
 * Where the phrase that names an author ends, by token index: with what tells who it is (`people with criminal intent`, `a group called X`, `members of the gang`) and those
 * joined to it, but not with what was done, where or why (`by hackers with malware`, `by the agency to spy on banks`).
 */
export function agentEnd({ tokens }: Analysis, { isAct, isParty, isSuspect }: Parties, from: number, limit: number): number {
  let to = bracketEnd(tokens, baseEnd(tokens, from, limit), limit);
  let withTies = false; // `people with links to the service`
  while (to > from && to + 1 < limit) {
    const next = withTies && tokens[to]!.lower === 'to' ? to + 1 : afterJoint(tokens, to);
    if (next === undefined || confidenceEnd(tokens, to) > to) break;
    const end = baseEnd(tokens, next, limit);
    const part: Range = { from: next, to: end };
    const { lower, tag } = tokens[to]!;
    const isOther = (lower === 'with' && isAct(part)) || ((tag === 'C' || placing.has(lower)) && !isParty(part) && !isSuspect(part));
    if (end === next || isOther) break;
    withTies ||= lower === 'with';
    to = bracketEnd(tokens, end, limit);
  }
  return to;
}

/** Where what a joint word brings on starts. */
function afterJoint(tokens: Analysis['tokens'], at: number): number | undefined {
  const { lower, tag } = tokens[at]!;
  if (attaching.has(lower) || placing.has(lower) || (tag === 'C' && lower !== 'but') || naming.has(lower)) return at + 1;
  return namingAs.has(lower) && tokens[at + 1]?.lower === 'as' ? at + 2 : undefined;
}

/** Over an abbreviation in brackets: `the National Security Agency (NSA)`. */
function bracketEnd(tokens: Analysis['tokens'], to: number, limit: number): number {
  if (tokens[to]?.text !== '(') return to;
  for (let close = to + 1; close < limit && close - to < 6; close++) if (tokens[close]!.text === ')') return close + 1;
  return to;
}
