import { institutionHeads } from '../../lexicon/institution-heads';
import { type HeadUse, partyHeads } from '../../lexicon/party-heads';
import type { Sentence, TextDocument } from '../../text/text-document';
import type { Token } from '../../text/tokenize';
import { complementEnd } from './complement-of-party';
import { isMarked } from './is-marked';
import type { Candidate } from './mention';
import { isNoParty } from './no-party';
import { isPartyHead } from './party-head';
import { type NameAt, type PartyPhrase, readPartyPhrase } from './party-phrase';
import { partyType } from './party-type';

/** Words before a described institution that are no part of it: `another {parliamentary committee}`. */
const outside = new Set('other some several many all both another any each'.split(' '));
const be = new Set("is was are were be been 's became".split(' '));

/** Parties that are described and not named: `Russian attackers`, `one of the officials`, `a parliamentary committee`. */
export function describeParties(document: TextDocument, nameAt: NameAt): Candidate[] {
  const { tokens } = document;
  const found: Candidate[] = [];
  for (const sentence of document.sentences) {
    for (let head = sentence.firstToken; head < sentence.tokenEnd; head++) {
      const { lower } = tokens[head]!;
      const use = partyHeads.get(lower) ?? institutionHeads.get(lower);
      const party = use && isPartyHead(tokens, sentence, head, nameAt) ? readParty(tokens, sentence, head, use, nameAt) : undefined;
      if (party) found.push(party);
    }
  }
  return found;
}

function readParty(tokens: Token[], sentence: Sentence, head: number, use: HeadUse, nameAt: NameAt): Candidate | undefined {
  const phrase = readPartyPhrase(tokens, sentence.firstToken, head, nameAt);
  const to = complementEnd(tokens, head, sentence.tokenEnd, nameAt);
  if (isNoParty(tokens, sentence, { ...phrase, head, to })) return undefined;
  if (isApposed(tokens, sentence, phrase, to, nameAt) || isPredicate(tokens, sentence, phrase)) return undefined;
  if (!isMarked(tokens, sentence, { ...phrase, head, to, use }, nameAt)) return undefined;
  const type = partyType(tokens, phrase.from, head, nameAt);
  const isAgency = type === 'organization';
  const from = isAgency && phrase.from < head && outside.has(tokens[phrase.from]!.lower) ? phrase.from + 1 : phrase.from;
  return { from, to, head, type, likelihood: use === 'always' ? 0.85 : 0.65, rule: isAgency ? 'institution-described' : 'party-described' };
}

/** `Jo Doe, an engineer at Acme,`: a description in apposition is no mention. */
function isApposed(tokens: Token[], sentence: Sentence, { from, determiner }: PartyPhrase, to: number, nameAt: NameAt): boolean {
  if (!['', 'a', 'an', 'the'].includes(determiner)) return false;
  const comma = determiner === '' ? from - 1 : from - 2;
  if (comma <= sentence.firstToken || tokens[comma]!.tag !== ',' || !nameAt(comma - 1)?.party) return false;
  const after = to < sentence.tokenEnd ? tokens[to]! : undefined;
  return !after || (determiner === '' ? ',.:IW'.includes(after.tag) : !'DZM'.includes(after.tag));
}

/** `He is a student`: what someone is said to be is no mention. */
function isPredicate(tokens: Token[], { firstToken }: Sentence, { from, determiner }: PartyPhrase): boolean {
  if (determiner !== 'a' && determiner !== 'an') return false;
  return from - 2 >= firstToken && be.has(tokens[from - 2]!.lower);
}
