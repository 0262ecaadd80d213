import { institutionHeads } from '../../lexicon/institution-heads';
import { partyHeads } from '../../lexicon/party-heads';
import type { Token } from '../../text/tokenize';
import type { NameAt } from './party-phrase';

const prepositions = new Set('at of from for with behind linked tied working originating'.split(' '));
const seats = new Set('city town county state'.split(' '));
const placed = new Set('officials police residents authorities committee committees court courts hospitals governments'.split(' '));

/**
 * Where a described party ends, with the phrase after its head that says who they are: `researchers at Acme Labs`, `people with links to
 * Russian intelligence services`, `hackers possibly linked to Oz`, `one of the officials`. Phrases that name nobody stay out.
 */
export function complementEnd(tokens: Token[], head: number, limit: number, nameAt: NameAt): number {
  let at = head + 1;
  if (at >= limit) return at;
  if (tokens[at]!.tag === 'R' && tokens[at + 1]?.tag === 'X') at++;
  const word = tokens[at]!.lower;
  if (word === 'in' && placed.has(tokens[head]!.lower)) return nameAt(tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1)?.to ?? head + 1;
  if (word === 'of' && seats.has(tokens[head]!.lower)) return nameAt(at + 1)?.to ?? head + 1;
  if (!prepositions.has(word) || tokens[head]!.lower === 'intelligence') return head + 1;
  if (word === 'of' && institutionHeads.has(tokens[head]!.lower) && !partyHeads.has(tokens[head]!.lower) && !nameAt(at + 1))
    return head + 1;
  at++;
  if (word === 'originating') {
    if (tokens[at]?.lower !== 'from') return head + 1;
    at++;
  }
  if (word === 'linked' || word === 'tied' || word === 'working') {
    if (tokens[at]?.lower !== 'to' && tokens[at]?.lower !== 'for') return head + 1;
    at++;
  }
  if (word === 'with' && /^(links|ties|connections|link)$/.test(tokens[at]?.lower ?? '')) {
    at++;
    if (tokens[at]?.lower !== 'to') return head + 1;
    at++;
  } else if (word === 'with') return head + 1;
  const end = partyPhraseEnd(tokens, at, limit, nameAt, word !== 'of' || tokens[at + 1]?.lower === 'origin');
  return end > at ? end : head + 1;
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
