import type { Analysis } from './grammar/analysis';
import type { VerbGroup } from './grammar/verb-group';

const longestScareQuote = 6; // tokens: a shorter quotation before or around a verb is part of its clause

/** A verb that may be a cue, and what its sentence holds; all by token index. */
export interface Site {
  analysis: Analysis;
  groups: VerbGroup[];
  index: number;
  group: VerbGroup;
  /** Start of the sentence. */
  first: number;
  /** Start of the sentence, or where the last quotation before the verb ended. */
  floor: number;
  /** End of the sentence, or of the quotation, longer than a few words, that the verb itself stands in. */
  limit: number;
}

/** Every verb of the document whose main word `isWanted`. */
export function* sitesOf(analysis: Analysis, isWanted: (word: string) => boolean): Generator<Site> {
  for (const [sentence, groups] of analysis.verbs.entries()) {
    const { firstToken: first, tokenEnd } = analysis.sentences[sentence]!;
    for (const [index, group] of groups.entries()) {
      if (!isWanted(analysis.tokens[group.head]!.lower)) continue;
      yield {
        analysis,
        groups,
        index,
        group,
        first,
        floor: quoteEndBefore(analysis, first, group.from),
        limit: quoteEndAround(analysis, group.head, tokenEnd),
      };
    }
  }
}

function quoteEndBefore({ quotes, quoteAt }: Analysis, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) {
    const quote = quotes[quoteAt[i]!];
    if (quote && quote.to === i + 1 && i - quote.from > longestScareQuote) return i + 1;
  }
  return from;
}

function quoteEndAround({ quotes, quoteAt }: Analysis, token: number, tokenEnd: number): number {
  const quote = quotes[quoteAt[token]!];
  return quote && quote.to - quote.from > longestScareQuote ? Math.min(tokenEnd, quote.to - 1) : tokenEnd;
}

/** Whether a quotation opens at a token. */
export const opensQuote = ({ quotes, quoteAt }: Analysis, token: number): boolean => quotes[quoteAt[token] ?? -1]?.from === token;
