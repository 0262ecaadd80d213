import { institutionHeads } from '../../lexicon/institution-heads';
import { organisationEndings } from '../../lexicon/name-heads';
import { partyHeads } from '../../lexicon/party-heads';
import { honorifics, roles } from '../../lexicon/person-titles';
import type { Token } from '../../text/tokenize';
import type { PartyInText } from './party-in-text';

const furthest = 8; // tokens: an apposition's noun is nearer
const be = new Set(['is', 'was', 'became']);
const articles = new Set(['a', 'an', 'the', 'its', 'his', 'her', 'their']);
const lists: { has(word: string): boolean }[] = [roles, honorifics, partyHeads, institutionHeads, organisationEndings];

/** What a party is called where it stands: its own words, the nouns before it (`security firm Acme`), those in apposition (`Acme, a security firm`), in lower case. */
export function nounsOf(tokens: Token[], { from, to }: PartyInText): string[] {
  const nouns: string[] = [];
  const { sentence } = tokens[from]!;
  const isWithin = (i: number, tags: string): boolean => tokens[i]?.sentence === sentence && tags.includes(tokens[i]!.tag);
  const add = (i: number): void => {
    const word = tokens[i]!.lower.replace(/\.$/, '');
    if (lists.some((list) => list.has(word))) nouns.push(word);
  };
  for (let i = from; i < to; i++) add(i);
  for (let i = from - 1; i >= from - furthest && isWithin(i, 'NPJ-'); i--) add(i);
  const opensApposition = isWithin(to, ',') || (be.has(tokens[to]?.lower ?? '') && articles.has(tokens[to + 1]?.lower ?? ''));
  if (!opensApposition) return nouns;
  for (let i = to + 1; i < to + furthest && isWithin(i, "NPJT'-SX"); i++) if (tokens[i + 1]?.tag !== "'") add(i);
  return nouns;
}
