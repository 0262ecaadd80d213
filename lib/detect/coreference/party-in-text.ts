import type { TextDocument } from '../../text/text-document';
import type { Mention } from '../mentions/mention';
import { afterTitles } from './after-titles';

/** A mention by token index, `to` exclusive. */
export interface PartyInText {
  from: number;
  to: number;
  type: Mention['type'];
  /** Whether it has a name and is not a description. */
  named: boolean;
  /** A name in no mention: what it names is not known. */
  untyped?: boolean;
}

/** Mentions by token, in the order of the text; in time linear in both. */
export function placeParties({ tokens }: TextDocument, mentions: Mention[]): PartyInText[] {
  const parties: PartyInText[] = [];
  let at = 0;
  for (const { span, type } of mentions) {
    while (at < tokens.length && tokens[at]!.start < span.start) at++;
    let to = at;
    while (to < tokens.length && tokens[to]!.end <= span.end) to++;
    if (to === at) continue;
    const named = isNamed(tokens, at, to);
    const from = named && type === 'person' ? afterTitles(tokens, at, to) : at;
    const split = named ? whereNameRepeats(tokens, from, to) : to;
    parties.push({ from, to: split, type, named });
    if (split < to) parties.push({ from: split, to, type, named });
  }
  return parties;
}

function isNamed(tokens: TextDocument['tokens'], from: number, to: number): boolean {
  const [first, last] = [tokens[from]!, tokens[to - 1]!];
  if (!(first.capital || first.kind === 'number') || !(last.capital || last.kind === 'number')) return false;
  for (let i = from; i < to; i++) if (tokens[i]!.tag === 'N' && !tokens[i]!.capital && tokens[i]!.kind === 'word') return false;
  return true;
}

/** Where a name starts anew after a heading that ends in the same one (`Ann Berg | Berg`, `Berg | Ann Berg`), else its end. */
function whereNameRepeats(tokens: TextDocument['tokens'], from: number, to: number): number {
  if (tokens[from]!.lower === tokens[to - 1]!.lower && to - from > 2) return from + 1;
  const seen = new Set<string>();
  for (let i = from; i < to; i++) {
    if (tokens[i]!.kind === 'word' && tokens[i]!.text.length > 2 && seen.has(tokens[i]!.lower)) return i;
    seen.add(tokens[i]!.lower);
  }
  return to;
}
