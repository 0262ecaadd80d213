import { quoteState } from './quote-columns';
import type { Reading } from './reading';
import type { CueTokens } from './role-window';

/** Whether a part of speech is a verb's. */
export type VerbTest = (pos: number) => boolean;

/** How much stands between a cue and each token of a window, in columns from the window's first token; no count is above 3. */
export interface BetweenCue {
  commas: Uint8Array;
  /** Quotation marks. */
  quotes: Uint8Array;
  verbs: Uint8Array;
  /** Other marks of punctuation. */
  breaks: Uint8Array;
  /** Heads of other cues. */
  cues: Uint8Array;
}

const few = (n: number): number => (n < 3 ? n : 3);

/** Counts what stands between the cue and each token of the window `from` up to `to`; `others` holds 1 where another cue's head stands. */
export function countBetween(r: Reading, cue: CueTokens, from: number, to: number, isVerb: VerbTest, others: Uint8Array): BetweenCue {
  const column = () => new Uint8Array(to - from);
  const between: BetweenCue = { commas: column(), quotes: column(), verbs: column(), breaks: column(), cues: column() };
  walk(cue.to, to, 1);
  walk(cue.from - 1, from - 1, -1);
  return between;

  function walk(start: number, end: number, step: number): void {
    let commas = 0;
    let quotes = 0;
    let verbs = 0;
    let breaks = 0;
    let cues = 0;
    for (let i = start; i !== end; i += step) {
      const k = i - from;
      between.commas[k] = few(commas);
      between.quotes[k] = few(quotes);
      between.verbs[k] = few(verbs);
      between.breaks[k] = few(breaks);
      between.cues[k] = few(cues);
      const token = r.doc.tokens[i]!;
      if (token.text === ',') commas++;
      else if (r.quoteState[i]! >= quoteState.opening) quotes++;
      else if (token.kind === 'punctuation') breaks++;
      if (isVerb(r.syntax.pos[i]!)) verbs++;
      if (others[i]) cues++;
    }
  }
}
