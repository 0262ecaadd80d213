import { institutionHeads, officialModifiers } from '../../lexicon/institution-heads';
import { type HeadUse, hostileModifiers, partyHeads } from '../../lexicon/party-heads';
import { speechVerbs } from '../../lexicon/person-titles';
import type { Sentence } from '../../text/text-document';
import type { Token } from '../../text/tokenize';
import { type NameAt, type PartyPhrase, quantities } from './party-phrase';

/** A described party: its phrase up to the head, and with what follows it up to `to`. */
export interface DescribedParty extends PartyPhrase {
  head: number;
  to: number;
  use: HeadUse;
}

const words = (list: string): Set<string> => new Set(list.split(' '));
/** What stands before a party that the reader has met or is told of. */
const definite = words('the this these those our his her its their my your both all number quantity other another some several many');
/** Those of them that leave it open which institution is meant. */
const vague = words('other some several many all both number another any each');
/** Words before someone who is told by the office they had or have: `a former contractor`. */
const inOffice = words('former onetime longtime retired ousted disgraced incoming outgoing');
const unknownParty = words('foreign unnamed unknown unidentified hostile rival rogue mysterious anonymous state sponsored backed criminal');

/** Whether a description tells of a party of the story rather than of people in general (`what users type`, `a hacker could`). */
export function isMarked(tokens: Token[], sentence: Sentence, party: DescribedParty, nameAt: NameAt): boolean {
  const { from, determiner, head, to, use } = party;
  const next = to < sentence.tokenEnd ? tokens[to]! : undefined;
  const isIndefinite = determiner === 'a' || determiner === 'an';
  if (isIndefinite && next?.tag === 'M' && next.lower !== 'will') return false;
  const isSpecific = to > head + 1 || isQualified(tokens, party, nameAt);
  if (use === 'qualified') return isSpecific;
  if (use === 'always' || isSpecific) return true;
  if (definite.has(determiner)) return partyHeads.has(tokens[head]!.lower) || !vague.has(determiner) || hasNumberWord(tokens, from, head);
  if (next && speechVerbs.has(next.lower) && 'DZVX'.includes(next.tag)) return true;
  if (use === 'told') return false;
  return hasNameOrNumber(tokens, party, sentence.firstToken) || (head > from && from === sentence.firstToken);
}

/** Whether a word before the head tells a hostile, an unknown, an official or a named party. */
function isQualified(tokens: Token[], { from, head, use }: DescribedParty, nameAt: NameAt): boolean {
  const isOfficial = use === 'known' || institutionHeads.has(tokens[head]!.lower);
  for (let i = from; i < head; i++) {
    const { lower } = tokens[i]!;
    if (hostileModifiers.has(lower) || unknownParty.has(lower) || inOffice.has(lower)) return true;
    if (isOfficial && (officialModifiers.has(lower) || nameAt(i)?.party || nameAt(i)?.state)) return true;
  }
  return false;
}

/** `two` rather than `2`: a small number of institutions is one that the story names. */
function hasNumberWord(tokens: Token[], from: number, head: number): boolean {
  for (let i = from; i < head; i++) if (tokens[i]!.tag === '#') return tokens[i]!.kind === 'word';
  return false;
}

function hasNameOrNumber(tokens: Token[], { from, head }: DescribedParty, firstToken: number): boolean {
  for (let i = from; i < head; i++) {
    const { tag, lower, capital } = tokens[i]!;
    if (tag === 'P' || tag === '#' || (capital && i > firstToken) || quantities.has(lower)) return true;
  }
  return false;
}
