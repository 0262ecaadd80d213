import { institutionHeads, officialModifiers } from '../../lexicon/institution-heads';
import { type HeadUse, hostileModifiers, partyHeads } from '../../lexicon/party-heads';
import { speechVerbs } from '../../lexicon/person-titles';
import type { Sentence, TextDocument } from '../../text/text-document';
import type { Token } from '../../text/tokenize';
import { complementEnd } from './complement-of-party';
import type { Candidate } from './mention';
import { opensClause } from './name-word';
import { type NameAt, type PartyPhrase, quantities, readPartyPhrase } from './party-phrase';

const words = (list: string): Set<string> => new Set(list.split(' '));
const definite = words('the this these those our his her its their my your both all number quantity other another some several many');
const vague = words('other some several many all both number another any each');
const kindVerbs = words('called dubbed named');
const unknownParty = words('foreign unnamed unknown unidentified hostile rival rogue mysterious anonymous state sponsored backed criminal');
const officeHolders = words('president minister chancellor senator governor mayor ambassador secretary');
const singular = words(
  'hacker cybercriminal spy researcher analyst official expert man woman boy girl spokesman spokeswoman spokesperson defector officer leader lawyer attorney attacker source suspect president minister journalist reporter employee engineer actor student teacher member whistleblower user',
);

/** Parties that are described and not named: `Russian attackers`, `one of the officials`, `a parliamentary committee`. */
export function describeParties(document: TextDocument, nameAt: NameAt): Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of document.sentences) {
    for (let i = sentence.firstToken; i < sentence.tokenEnd; i++) {
      const token = document.tokens[i]!;
      const use = partyHeads.get(token.lower) ?? institutionHeads.get(token.lower);
      if (!use || !isHead(document.tokens, sentence, i, nameAt)) continue;
      const candidate = readParty(document.tokens, sentence, i, use, nameAt);
      if (candidate) found.push(candidate);
    }
  }
  return found;
}

/** Whether a noun heads its phrase and is neither a verb, nor a part of a name, nor a descriptor before one (`the researcher Jo Doe`). */
function isHead(tokens: Token[], { firstToken, tokenEnd }: Sentence, head: number, nameAt: NameAt): boolean {
  const token = tokens[head]!;
  if (nameAt(head) || !'NPJ'.includes(token.tag) || 'UM'.includes(tokens[head - 1]?.tag ?? '.')) return false;
  if (token.capital && !opensClause(tokens, head, firstToken) && !nameAt(head - 1) && !isCapitalOffice(tokens, head)) return false;
  if (token.lower === 'enforcement' && tokens[head - 1]?.lower !== 'law') return false;
  const next = head + 1 < tokenEnd ? tokens[head + 1] : undefined;
  if (!next) return true;
  if (next.tag === '-' && !next.spaced) return false;
  if (next.tag === 'N' && !speechVerbs.has(next.lower) && !isVerbBefore(tokens, head + 1))
    return token.lower === 'police' && !partyHeads.has(next.lower) && !institutionHeads.has(next.lower);
  const named = kindVerbs.has(next.lower) ? (tokens[head + 2]?.lower === 'the' ? head + 3 : head + 2) : head + 1;
  return !(nameAt(named)?.party && tokens[named]!.spaced);
}

/** `the firm plans to`, `the group claims that`: a verb that is mostly a noun. */
const isVerbBefore = (tokens: Token[], at: number): boolean =>
  /^(plans|hopes|aims|wants|needs|claims|works|tries|demands|calls)$/.test(tokens[at]!.lower) &&
  /^(to|that|for)$/.test(tokens[at + 1]?.lower ?? '');

const isCapitalOffice = (tokens: Token[], head: number): boolean =>
  officeHolders.has(tokens[head]!.lower) && tokens[head - 1]?.lower === 'the';

function readParty(tokens: Token[], sentence: Sentence, head: number, use: HeadUse, nameAt: NameAt): Candidate | undefined {
  const phrase = readPartyPhrase(tokens, sentence.firstToken, head, nameAt);
  const to = complementEnd(tokens, head, sentence.tokenEnd, nameAt);
  if (isApposed(tokens, sentence, phrase, to, nameAt) || isPredicate(tokens, sentence, phrase)) return undefined;
  if (!isMarked(tokens, sentence, head, use, phrase, to, nameAt)) return undefined;
  const type = typeOf(tokens, phrase.from, head, nameAt);
  const skipsWord = type === 'organization' && vague.has(tokens[phrase.from]!.lower) && phrase.from < head;
  return {
    from: skipsWord ? phrase.from + 1 : phrase.from,
    to,
    type,
    likelihood: use === 'always' ? 0.85 : 0.65,
    rule: type === 'organization' ? 'institution-described' : 'party-described',
  };
}

/** `Jo Doe, an engineer at Acme,`: a description in apposition is no mention. */
function isApposed(
  tokens: Token[],
  { firstToken, tokenEnd }: Sentence,
  { from, determiner }: PartyPhrase,
  to: number,
  nameAt: NameAt,
): boolean {
  if (determiner && determiner !== 'a' && determiner !== 'an' && determiner !== 'the') return false;
  const comma = determiner === '' ? from - 1 : from - 2;
  if (comma <= firstToken || tokens[comma]!.tag !== ',' || !nameAt(comma - 1)?.party) return false;
  const after = to < tokenEnd ? tokens[to]! : undefined;
  return !after || (determiner === '' ? ',.:IW'.includes(after.tag) : !'DZM'.includes(after.tag));
}

/** `He is a student`: what someone is said to be is no mention. */
function isPredicate(tokens: Token[], { firstToken }: Sentence, { from, determiner }: PartyPhrase): boolean {
  if (determiner !== 'a' && determiner !== 'an') return false;
  const verb = from - 2;
  return verb >= firstToken && /^(is|was|are|were|be|been|'s|became)$/.test(tokens[verb]!.lower) && tokens[verb]!.lower !== 'by';
}

function typeOf(tokens: Token[], from: number, head: number, nameAt: NameAt): Candidate['type'] {
  const word = tokens[head]!.lower;
  const modifier = head > from ? tokens[head - 1]!.lower : '';
  if (/^(team|teams|unit|units)$/.test(word) && officialModifiers.has(modifier)) return 'organization';
  if (/^(group|team|unit)$/.test(word) && nameAt(head - 1)?.party === 'organization') return 'organization';
  if (/^governments?$/.test(word) && modifier === 'foreign') return 'state';
  if (!partyHeads.has(word)) return isCriminal(tokens, from, head) ? 'group' : 'organization';
  if (/^(state|states|nation|nations|country|countries|power|powers)$/.test(word)) return 'state';
  return singular.has(word) ? 'person' : 'group';
}

const criminalHeads = words('organization organizations organisation organisations enterprise service team company companies');
function isCriminal(tokens: Token[], from: number, head: number): boolean {
  if (!criminalHeads.has(tokens[head]!.lower)) return false;
  for (let i = from; i < head; i++)
    if (/^(cybercrime|criminal|crime|espionage|spying|hacking|terrorist|terror)$/.test(tokens[i]!.lower)) return true;
  return false;
}

/** Whether a description tells of a party of the story rather than of people in general. */
function isMarked(
  tokens: Token[],
  { firstToken, tokenEnd }: Sentence,
  head: number,
  use: HeadUse,
  { from, determiner }: PartyPhrase,
  to: number,
  nameAt: NameAt,
): boolean {
  const next = to < tokenEnd ? tokens[to]! : undefined;
  const indefinite = determiner === 'a' || determiner === 'an';
  if (indefinite && next?.tag === 'M' && next.lower !== 'will') return false;
  let qualified = false;
  for (let i = from; i < head; i++) if (hostileModifiers.has(tokens[i]!.lower) || unknownParty.has(tokens[i]!.lower)) qualified = true;
  if (institutionHeads.has(tokens[head]!.lower))
    for (let i = from; i < head; i++) if (officialModifiers.has(tokens[i]!.lower) || nameAt(i)?.party || nameAt(i)?.state) qualified = true;
  if (use === 'qualified') return qualified || to > head + 1;
  if (use === 'always' || qualified || to > head + 1) return true;
  if (definite.has(determiner))
    return partyHeads.has(tokens[head]!.lower) || !vague.has(determiner) || (tokens[from]!.kind === 'word' && tokens[from]!.tag === '#');
  if (next && speechVerbs.has(next.lower) && 'DZVX'.includes(next.tag)) return true;
  if (use === 'told') return false;
  for (let i = from; i < head; i++) {
    const { tag, lower, capital } = tokens[i]!;
    if (tag === 'P' || tag === '#' || (capital && i > firstToken) || quantities.has(lower)) return true;
  }
  return head > from && from === firstToken;
}
