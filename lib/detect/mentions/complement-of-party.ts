import { institutionHeads } from '../../lexicon/institution-heads';
import { partyHeads } from '../../lexicon/party-heads';
import { seatHeads } from '../../lexicon/place-heads';
import type { Token } from '../../text/tokenize';
import type { NameAt } from './party-phrase';

const words = (list: string): Set<string> => new Set(list.split(' '));
const prepositions = words('at of from for behind');
/** What may stand between a head and the party that it is tied to, each word with those that go on with it. */
const ties = new Map([
  ['with', words('links link ties connections')],
  ['links', words('to')],
  ['link', words('to')],
  ['ties', words('to')],
  ['connections', words('to')],
  ['linked', words('to')],
  ['tied', words('to')],
  ['working', words('for')],
  ['originating', words('from')],
]);
/** Words for a party that is told by another alone. */
export const kindred = words('related similar affiliated associated allied linked');
const placed = words('officials police residents authorities committee committees court courts hospitals governments');

/**
 * Where a described party ends, with the phrase after its head that says who they are: `researchers at Acme Labs`, `people with links to
 * Russian intelligence services`, `hackers possibly linked to Oz`, `one of the officials`. Phrases that name nobody stay out.
 */
export function complementEnd(tokens: Token[], head: number, limit: number, nameAt: NameAt): number {
  const bare = head + 1;
  const { lower } = tokens[head]!;
  const start = bare + 1 < limit && tokens[bare]!.tag === 'R' && tokens[bare + 1]!.tag === 'X' ? bare + 1 : bare;
  const word = start < limit ? tokens[start]!.lower : '';
  if ((word === 'in' && placed.has(lower)) || (word === 'of' && seatHeads.has(lower))) return placeEnd(tokens, start + 1, nameAt) ?? bare;
  if (word === 'or') return alternativeEnd(tokens, start + 1, limit) ?? bare;
  const phrase = phraseStart(tokens, start, limit);
  if (phrase < 0 || lower === 'intelligence') return bare;
  const isOf = word === 'of';
  if (isOf && institutionHeads.has(lower) && !nameAt(phrase)) return bare;
  const end = partyPhraseEnd(tokens, phrase, limit, nameAt, !isOf || tokens[phrase + 1]?.lower === 'origin');
  return end > phrase ? end : bare;
}

/** `a state actor or a related group`: an alternative that is told by the party alone belongs to it. */
function alternativeEnd(tokens: Token[], at: number, limit: number): number | undefined {
  const next = tokens[at]?.tag === 'T' ? at + 1 : at;
  if (next + 1 >= limit || !kindred.has(tokens[next]!.lower) || !partyHeads.has(tokens[next + 1]!.lower)) return undefined;
  return next + 2;
}

/** Where the noun phrase starts that hangs on the preposition or the tie (`with links to`) at `at`, or -1. */
function phraseStart(tokens: Token[], at: number, limit: number): number {
  let next = at;
  while (next + 1 < limit) {
    const { lower } = tokens[next]!;
    if (next === at && prepositions.has(lower)) return next + 1;
    const following = ties.get(lower);
    if (!following) return next > at ? next + 1 : -1;
    if (!following.has(tokens[next + 1]!.lower)) return -1;
    next++;
  }
  return -1;
}

function placeEnd(tokens: Token[], at: number, nameAt: NameAt): number | undefined {
  return nameAt(tokens[at]?.lower === 'the' ? at + 1 : at)?.to;
}

/** Where a noun phrase that starts at `from` and names or describes a party, or is of a nationality, ends; `from` if it does not. */
function partyPhraseEnd(tokens: Token[], from: number, limit: number, nameAt: NameAt, stateCounts: boolean): number {
  let at = from;
  let party = false;
  while (at < limit && at < from + 9) {
    const name = nameAt(at);
    const token = tokens[at]!;
    if (name) {
      party ||= name.party !== undefined || (stateCounts && name.state);
      at = name.to;
      if (tokens[at]?.tag === "'" && at < limit) at++;
      continue;
    }
    if (token.tag === 'N') {
      if (partyHeads.has(token.lower) || institutionHeads.has(token.lower)) party = true;
    } else if (!"TSJ#X'P".includes(token.tag) && !(token.tag === '-' && !token.spaced)) break;
    at++;
  }
  while (at > from && "TSJ#X'-".includes(tokens[at - 1]!.tag) && !nameAt(at - 1)) at--;
  return party ? at : from;
}
