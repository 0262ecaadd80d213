import type { RuleFinding } from './finding';
import type { Analysis } from './grammar/analysis';

const longestScareQuote = 6; // tokens, the marks included

/** Whether a statement is part of what somebody is quoted as saying: its cue and its source stand in one quotation. */
export function isWithinSpeech({ quotes, quoteAt }: Analysis, { kind, cue, source }: RuleFinding): boolean {
  if (kind === 'responsibility') return false;
  const quote = quotes[quoteAt[cue[0]!.from]!];
  if (!quote || quote.to - quote.from <= longestScareQuote) return false;
  return source === undefined || quotes[quoteAt[source.from]!] === quote;
}
