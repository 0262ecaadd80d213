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
const kept = words('this these those our his her its their my some many several most other another all both few each any more no');
/** Words that pick a party out and say nothing of it. */
const picking = words('only same such very mere');
/** Words of number and quantity that may stand before `of`: `one of the officials`, `hundreds of customers`. */
export const quantities = words(
  'hundreds thousands millions dozens scores tens one two three four five some many several most both all half few majority handful percentage number',
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
  while (from < head && isCutOff(tokens, firstToken, from)) from++;
  const left = from > firstToken ? tokens[from - 1]! : undefined;
  const determiner = left && ('TSJO#'.includes(left.tag) || quantities.has(left.lower)) ? left.lower : '';
  if (tokens[from]!.tag === '#') return { from: beforeNumber(tokens, firstToken, from), determiner: 'number' };
  const inner = withoutRank(tokens, from, head, firstToken);
  if (inner > from) return overQuantity(tokens, firstToken, determiner === '' ? from : from - 1, { from: inner, determiner });
  if (kept.has(determiner)) return overQuantity(tokens, firstToken, from - 1, { from: from - 1, determiner });
  const start = determiner === '' || determiner === 'a' || determiner === 'an' ? from : from - 1;
  return overQuantity(tokens, firstToken, start, { from, determiner });
}

/** Whether the first word of a phrase belongs to what stands before it: a mark, a word that joins, an adverb of the clause (`They were {mostly} young men`). */
function isCutOff(tokens: Token[], firstToken: number, at: number): boolean {
  const { tag, lower } = tokens[at]!;
  if (tag !== 'R') return "'-C,".includes(tag);
  if (isSuperlative(tokens, at, firstToken)) return false;
  return !lower.endsWith('ly') || at === firstToken || !'TSJ#I'.includes(tokens[at - 1]!.tag);
}

/** Where a phrase that reaches back to `from` reaches one step further, or `from`. */
function before(tokens: Token[], firstToken: number, head: number, from: number, nameAt: NameAt): number {
  if (from <= firstToken) return from;
  const at = from - 1;
  const token = tokens[at]!;
  if (calendarWords.has(token.lower) || (approximate.has(token.lower) && tokens[from]!.tag === '#')) return from;
  const name = nameAt(at);
  if (name) return Math.max(firstToken, name.from);
  if (nameAt(from)?.party === 'person') return from;
  const next = tokens[from]!;
  if (token.tag === '-' && !token.spaced && !next.spaced && at - 1 >= firstToken) return nameAt(at - 1)?.from ?? at - 1;
  if (token.tag === 'N' || token.tag === 'P' || token.tag === 'J')
    return (kept.has(token.lower) && !isSuperlative(tokens, at, firstToken)) ||
      (token.tag !== 'P' && token.capital && at > firstToken && token.text !== token.text.toUpperCase())
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
  if (earlier.tag === 'R') return at - 2 >= firstToken && "TSJ#'CI".includes(tokens[at - 2]!.tag);
  return "TSJ#'-I,".includes(earlier.tag);
}

/** Past the words that only pick a party out: `the {same} group`, `the {only} company`, `the {most active} gang`. */
function withoutRank(tokens: Token[], from: number, head: number, firstToken: number): number {
  let at = from;
  for (; at < head; at++) {
    if (at + 1 < head && isSuperlative(tokens, at, firstToken)) at++;
    else if (!picking.has(tokens[at]!.lower)) break;
  }
  return at;
}

/** `the {most active}`, `its {least known}`, but not `Most active users`, which counts them. */
function isSuperlative(tokens: Token[], at: number, firstToken: number): boolean {
  if (!/^(most|least)$/.test(tokens[at]!.lower) || !'JX'.includes(tokens[at + 1]!.tag)) return false;
  return at > firstToken && "TS'".includes(tokens[at - 1]!.tag);
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
