import { quoteState } from './quote-columns';
import type { Reading } from './reading';
import type { CueTokens } from './role-window';

/** The classes that the steps between two labels are told apart by. */
export const roleEdgeClasses = 64;

/** What a token is to the flow of its sentence, under 8: 0 a word, 1 comma, 2 other mark, 3 and 4 quotation mark that opens and closes, 5 of the cue. */
export function tokenClass(r: Reading, i: number, cue: CueTokens): number {
  if (i >= cue.from && i < cue.to) return 5;
  const state = r.quoteState[i]!;
  if (state === quoteState.opening) return 3;
  if (state === quoteState.closing) return 4;
  const token = r.doc.tokens[i]!;
  if (token.text === ',') return 1;
  return token.kind === 'punctuation' ? 2 : 0;
}

/** The edge class of the step to token `i` of a window that begins at `from`. */
export function roleEdgeClass(r: Reading, i: number, from: number, cue: CueTokens): number {
  const here = tokenClass(r, i, cue);
  if (i === from) return 6 * 8 + here;
  if (r.sentence[i] !== r.sentence[i - 1]) return 7 * 8 + here;
  return tokenClass(r, i - 1, cue) * 8 + here;
}
