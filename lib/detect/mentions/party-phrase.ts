import { calendarWords } from '../../lexicon/calendar';
import type { Token } from '../../text/tokenize';
import type { Candidate } from './mention';

/**
 * What stands at a token that belongs to a name: where it starts and ends, the type of the party that it names, if any, and whether it is
 * a state's name or adjective.
 */
export type NameAt = (token: number) => { from: number; to: number; party?: Candidate['type']; state: boolean } | undefined;

/** A noun phrase up to its head, without its article. */
export interface PartyPhrase {
  from: number;
  /** The determiner, possessive or quantity before or at the start of the phrase, in lower case; empty when there is none. */
  determiner: string;
}

const longestPhrase = 16; // tokens: keeps the time linear on lists without end
const words = (list: string): Set<string> => new Set(list.split(' '));
const kept = words('this these those our his her its their my some many several most other another all both few each any more no such');
/** Words of number and quantity that may stand before `of`: `one of the officials`, `hundreds of customers`. */
export const quantities = words(
  'hundreds thousands millions dozens scores tens one two three four five some many several most both all half none few majority handful percentage number',
);
const approximate = words('about around nearly almost over than least roughly approximately some');

/** The noun phrase that ends in `head`: its modifiers, its possessor, and the words of quantity before it. */
export function readPartyPhrase(tokens: Token[], firstToken: number, head: number, nameAt: NameAt): PartyPhrase {
  let from = head;
  while (head - from < longestPhrase) {
    const next = before(tokens, firstToken, head, from, nameAt);
    if (next === from) break;
    from = next;
  }
  while (from < head && "'-RC,".includes(tokens[from]!.tag)) from++;
  const left = from > firstToken ? tokens[from - 1]! : undefined;
  const determiner = left && ('TSJO#'.includes(left.tag) || quantities.has(left.lower)) ? left.lower : '';
  if (tokens[from]!.tag === '#') return { from: beforeNumber(tokens, firstToken, from), determiner: 'number' };
  if (kept.has(determiner)) return overQuantity(tokens, firstToken, from - 1, { from: from - 1, determiner });
  const start = determiner === '' || determiner === 'a' || determiner === 'an' ? from : from - 1;
  return overQuantity(tokens, firstToken, start, { from, determiner });
}

/** Where a phrase that reaches back to `from` reaches one step further, or `from`. */
function before(tokens: Token[], firstToken: number, head: number, from: number, nameAt: NameAt): number {
  if (from <= firstToken) return from;
  const at = from - 1;
  const token = tokens[at]!;
  if (calendarWords.has(token.lower)) return from;
  const name = nameAt(at);
  if (name) return Math.max(firstToken, name.from);
  if (nameAt(from)?.party === 'person') return from;
  const next = tokens[from]!;
  if (token.tag === '-' && !token.spaced && !next.spaced && at - 1 >= firstToken) return nameAt(at - 1)?.from ?? at - 1;
  if (token.tag === 'N' || token.tag === 'P' || token.tag === 'J')
    return kept.has(token.lower) || (token.tag !== 'P' && token.capital && at > firstToken && token.text !== token.text.toUpperCase())
      ? from
      : at;
  if (token.tag === '#') return quantities.has(token.lower) && tokens[from]!.lower === 'of' ? from : at;
  if (token.tag === "'" || token.kind === 'clitic')
    return token.tag === "'" && at > firstToken && 'NP'.includes(tokens[at - 1]!.tag) ? at : from;
  if (token.tag === 'X' || token.tag === 'G') return modifies(tokens, at, firstToken) ? at : from;
  if (token.tag === 'R') return 'JX'.includes(next.tag) && !next.capital && from < head ? at : from;
  if (token.tag === 'C' || token.tag === ',')
    return from < head && 'JXR'.includes(next.tag) && at - 1 >= firstToken && 'JX'.includes(tokens[at - 1]!.tag) ? at - 1 : from;
  return from;
}

/** Whether a participle stands before its noun rather than after its subject: `the affected banks`, not `they affected banks`. */
function modifies(tokens: Token[], at: number, firstToken: number): boolean {
  if (at === firstToken) return tokens[at]!.tag === 'X' || tokens[at]!.lower === 'leading';
  const earlier = tokens[at - 1]!;
  if (earlier.tag === 'R') return at - 2 >= firstToken && "TSJ#'C".includes(tokens[at - 2]!.tag);
  return "TSJ#'-I,".includes(earlier.tag);
}

/** `more than 4,000`, `about 80`, `at least 76`. */
function beforeNumber(tokens: Token[], firstToken: number, from: number): number {
  if (from <= firstToken || !approximate.has(tokens[from - 1]!.lower)) return from;
  return from - 2 >= firstToken && /^(more|less|fewer|at)$/.test(tokens[from - 2]!.lower) ? from - 2 : from - 1;
}

/** `one of the officials`, `hundreds of thousands of its customers`: the phrase from its quantity on. `start` counts its determiner. */
function overQuantity(tokens: Token[], firstToken: number, start: number, phrase: PartyPhrase): PartyPhrase {
  let at = start;
  let found = phrase;
  while (at - 2 >= firstToken && tokens[at - 1]!.lower === 'of' && quantities.has(tokens[at - 2]!.lower)) {
    at -= 2;
    while (at > firstToken && 'J#'.includes(tokens[at - 1]!.tag)) at--;
    found = { from: at, determiner: 'quantity' };
  }
  return found;
}
