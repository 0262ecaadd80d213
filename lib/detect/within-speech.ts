import type { Finding } from './finding';
import type { Analysis } from './grammar/analysis';

const longestScareQuote = 6; // tokens, the marks included

/** Whether a statement is part of what somebody is quoted as saying: its cue and its source stand in one quotation. */
export function isWithinSpeech({ quotes, quoteAt }: Analysis, { kind, cue, source }: Finding): boolean {
  if (kind === 'responsibility') return false;
  const quote = quoteAt[cue[0]!.from]!;
  if (quote < 0 || quotes[quote]!.to - quotes[quote]!.from <= longestScareQuote) return false;
  return source === undefined || quoteAt[source.from] === quote;
}
