import { officialModifiers } from '../../lexicon/institution-heads';
import { partyHeads } from '../../lexicon/party-heads';
import type { Token } from '../../text/tokenize';
import type { Candidate } from './mention';
import type { NameAt } from './party-phrase';

const words = (list: string): Set<string> => new Set(list.split(' '));
const teams = words('team teams unit units group');
const stateHeads = words('state states nation nations country countries power powers');
const criminalHeads = words('organization organizations organisation organisations enterprise service company companies');
const criminalModifiers = words('cybercrime criminal crime espionage spying hacking terrorist terror');
const people = words(
  'hacker cybercriminal spy researcher analyst official expert man woman boy girl spokesman spokeswoman spokesperson defector officer leader lawyer attorney attacker source suspect president minister journalist reporter employee engineer actor student teacher member whistleblower user',
);

/** What the phrase from token `from` to its head describes. */
export function partyType(tokens: Token[], from: number, head: number, nameAt: NameAt): Candidate['type'] {
  const word = tokens[head]!.lower;
  const modifier = head > from ? tokens[head - 1]!.lower : '';
  if (teams.has(word) && word !== 'group' && officialModifiers.has(modifier)) return 'organization';
  if (teams.has(word) && nameAt(head - 1)?.party === 'organization') return 'organization';
  if ((word === 'government' || word === 'governments') && modifier === 'foreign') return 'state';
  if (!partyHeads.has(word)) return criminalHeads.has(word) && isCriminal(tokens, from, head) ? 'group' : 'organization';
  if (stateHeads.has(word)) return 'state';
  return people.has(word) ? 'person' : 'group';
}

function isCriminal(tokens: Token[], from: number, head: number): boolean {
  for (let i = from; i < head; i++) if (criminalModifiers.has(tokens[i]!.lower)) return true;
  return false;
}
