import type { Token } from '../../text/tokenize';
import { phraseStart } from './noun-phrase';

const closing = new Set([')', ']']);
const finiteTags = 'DZVM';
const longestInsertion = 60; // tokens
const longestBracket = 40;

/** For `X, the head of Y,`, `X (R-Texas)` and `X — who … —` that end before `end`: where X starts; else `end`. */
export function endingWithInsertion(tokens: Token[], end: number, floor: number): number {
  const mark = tokens[end - 1]!;
  let open = end - 2;
  if (closing.has(mark.text)) {
    while (open >= floor && tokens[open]!.text !== '(' && tokens[open]!.text !== '[' && end - open < longestBracket) open--;
    if (open < floor || tokens[open]!.tag !== '(') return end;
    const from = phraseStart(tokens, open, floor);
    return from < open ? from : end;
  }
  if (mark.tag !== ',' && !(mark.tag === ':' && mark.text !== ':')) return end;
  let depth = 0;
  for (; open >= floor && end - open < longestInsertion; open--) {
    const { tag, text } = tokens[open]!;
    if (tag === '"') break;
    if (closing.has(text)) depth++;
    if (text === '(') depth--;
    if (depth > 0 || tag !== mark.tag) continue;
    if (!isInsertion(tokens, open + 1, end - 1)) {
      if (isNominalRun(tokens, open + 1, end - 1)) continue; // `X, Y, the head of Z,`
      return end;
    }
    const inBrackets = open - 1 >= floor && closing.has(tokens[open - 1]!.text);
    const from = inBrackets ? endingWithInsertion(tokens, open, floor) : phraseStart(tokens, open, floor);
    if (from === open) continue;
    // `X, 42, head of Y,`: an insertion of its own
    const further = from - 1 >= floor && tokens[from - 1]!.tag === ',' ? endingWithInsertion(tokens, from, floor) : from;
    return further < from && isNominalRun(tokens, from, open) && tokens[from]!.tag !== 'O' ? further : from;
  }
  return end;
}

/** Whether the tokens between two commas can be an apposition or a relative clause rather than a clause of their own. */
export function isInsertion(tokens: Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (first === undefined || to <= from) return false;
  if (first.tag === 'W') return true;
  if ('XG#R'.includes(first.tag)) return !hasFinite(tokens, from + 1, to);
  if (first.tag === 'I') return !hasFinite(tokens, from, to);
  return isNominalRun(tokens, from, to);
}

function isNominalRun(tokens: Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (first === undefined || !'TSNPJ#"'.includes(first.tag)) return false;
  for (let i = from; i < to; i++) {
    if (tokens[i]!.tag === 'W') return true;
    if (finiteTags.includes(tokens[i]!.tag)) return false;
  }
  return true;
}

/** Whether a finite verb stands among some tokens. */
export function hasFinite(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (finiteTags.includes(tokens[i]!.tag)) return true;
  return false;
}
