import type { Analysis } from '../grammar/analysis';

/** Where a token stands to quotation marks. */
export const quoteState = { outside: 0, inside: 1, opening: 2, closing: 3 } as const;

/** The quotations of a document, in columns by token index. */
export interface QuoteColumns {
  /** A `quoteState` for each token. */
  state: Uint8Array;
  /** For each token inside a quotation, its marks included, that quotation's number from 1; else 0. */
  quote: Int32Array;
}

/** Writes a document's quotations as columns. */
export function readQuoteColumns({ tokens, quotes }: Analysis): QuoteColumns {
  const state = new Uint8Array(tokens.length);
  const quote = new Int32Array(tokens.length);
  quotes.forEach(({ from, to }, index) => {
    quote.fill(index + 1, from, to);
    state.fill(quoteState.inside, from, to);
    state[from] = quoteState.opening;
    if (tokens[to - 1]!.tag === '"') state[to - 1] = quoteState.closing;
  });
  return { state, quote };
}
