import { institutionHeads } from '../../lexicon/institution-heads';
import { partyHeads } from '../../lexicon/party-heads';
import { speechVerbs } from '../../lexicon/person-titles';
import type { Sentence } from '../../text/text-document';
import type { Token } from '../../text/tokenize';
import { opensClause } from './name-word';
import type { NameAt } from './party-phrase';

const words = (list: string): Set<string> => new Set(list.split(' '));
const namingVerbs = words('called dubbed named');
const offices = words('president minister chancellor senator governor mayor ambassador secretary');
const nounLikeVerbs = words('plans hopes aims wants needs claims works tries demands calls');
const officials = words('government military army navy intelligence ministry embassy');

/** Whether a noun heads its phrase and is neither a verb, nor a part of a name, nor a descriptor before one (`the researcher Jo Doe`). */
export function isPartyHead(tokens: Token[], { firstToken, tokenEnd }: Sentence, head: number, nameAt: NameAt): boolean {
  const { tag, lower, capital } = tokens[head]!;
  const before = head > firstToken ? tokens[head - 1]! : undefined;
  // After an article, a possessive or an adjective it is a noun, whatever the tagger makes of a rare one.
  if (nameAt(head) || !('NPJ'.includes(tag) || 'TSJ'.includes(before?.tag ?? '.'))) return false;
  if (before && 'UM'.includes(before.tag)) return false;
  if (lower === 'enforcement' && before?.lower !== 'law') return false;
  if (capital && !opensClause(tokens, head, firstToken) && !nameAt(head - 1) && !(before?.lower === 'the' && offices.has(lower)))
    return false;
  const next = head + 1 < tokenEnd ? tokens[head + 1] : undefined;
  if (!next) return true;
  if (next.tag === '-' && !next.spaced) return false;
  if (next.tag === 'N' && !isVerb(tokens, head + 1)) return standsBeforeNoun(tokens, head, nameAt);
  return !introducesName(tokens, head, nameAt);
}

/** A noun by its tag that is a verb: `the firm plans to`, `officials claim`. */
function isVerb(tokens: Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  return speechVerbs.has(lower) || (nounLikeVerbs.has(lower) && ['to', 'that', 'for'].includes(tokens[at + 1]?.lower ?? ''));
}

/** `police response`, `a US government report`: an institution that stands before a noun and is a party all the same. */
function standsBeforeNoun(tokens: Token[], head: number, nameAt: NameAt): boolean {
  const next = tokens[head + 1]!.lower;
  if (institutionHeads.has(next)) return false;
  if (tokens[head]!.lower === 'police') return !partyHeads.has(next);
  return officials.has(tokens[head]!.lower) && nameAt(head - 1)?.state === true;
}

/** `the firm {Acme}`, `a gang called the {Zeds}`: the name is the mention. */
function introducesName(tokens: Token[], head: number, nameAt: NameAt): boolean {
  let at = head + 1;
  if (namingVerbs.has(tokens[at]!.lower)) at += tokens[at + 1]?.lower === 'the' ? 2 : 1;
  return nameAt(at)?.party !== undefined && tokens[at]!.spaced;
}
