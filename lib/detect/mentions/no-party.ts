import { partyHeads } from '../../lexicon/party-heads';
import { buildings, seatHeads } from '../../lexicon/place-heads';
import type { Sentence } from '../../text/text-document';
import type { Token } from '../../text/tokenize';
import { kindred } from './complement-of-party';
import type { PartyPhrase } from './party-phrase';
import { actsAsState, isPlacedBy } from './state-acts';

const words = (list: string): Set<string> => new Set(list.split(' '));
const none = words('no none nobody');
/** Pronouns that only a verb can follow: `it {spies} on`, `he {leads} a team`. */
const subjects = words('it he she they who');
const be = words("is was are were be been being 's");
const superlative = /^(only|most|least|[a-z]{3,}est)$/;

/** A described party without what follows it but for its complement, up to `to`. */
export interface Described extends PartyPhrase {
  head: number;
  to: number;
}

/** Whether a phrase with a party's noun names none, whatever else speaks for it: `no group`, `it spies on`, `in this town`, `is the largest bank`. */
export function isNoParty(tokens: Token[], sentence: Sentence, described: Described): boolean {
  const { from, head, determiner } = described;
  if (none.has(determiner) || none.has(tokens[from]!.lower)) return true;
  if (head > sentence.firstToken && subjects.has(tokens[head - 1]!.lower)) return true;
  if (isAlternative(tokens, sentence, from)) return true;
  return isSuperlativePredicate(tokens, sentence, described) || isPlace(tokens, sentence, described);
}

/** `a state actor or a {related group}`: it is part of the party before. */
function isAlternative(tokens: Token[], { firstToken }: Sentence, from: number): boolean {
  if (!kindred.has(tokens[from]!.lower)) return false;
  const or = tokens[from - 1]?.tag === 'T' ? from - 2 : from - 1;
  return or > firstToken && tokens[or]!.lower === 'or' && partyHeads.has(tokens[or - 1]!.lower);
}

/** `It is the only body that can`: what someone is said to be is no mention. */
function isSuperlativePredicate(tokens: Token[], { firstToken }: Sentence, { from, determiner }: Described): boolean {
  if (determiner !== 'the') return false;
  let at = from - 1;
  let ranked = superlative.test(tokens[from]!.lower);
  for (; at > firstToken && 'JXR'.includes(tokens[at]!.tag); at--) ranked ||= superlative.test(tokens[at]!.lower);
  return ranked && at > firstToken && tokens[at]!.lower === 'the' && be.has(tokens[at - 1]!.lower);
}

/** `in this town`, `seized the city of Djerba`: a place or a building is a party only where it acts, as states are; a town without its name also as an object. */
function isPlace(tokens: Token[], { firstToken, tokenEnd }: Sentence, { from, to, head }: Described): boolean {
  const { lower } = tokens[head]!;
  const isNamed = seatHeads.has(lower) && to > head + 1;
  if (isNamed || buildings.has(lower)) return !actsAsState(tokens, { from, to, firstToken, tokenEnd, capital: false });
  return seatHeads.has(lower) && lower !== 'state' && isPlacedBy(tokens, { from, to, firstToken, tokenEnd, capital: false });
}
