import type { Token } from '../../text/tokenize';
import type { Range } from '../grammar/noun-phrase';
import type { PartyInText } from './party-in-text';

/**
 * The party that names more fully what a phrase names by a short name (`BIS director Koudelka`, `NUKIB`), by index; undefined when the phrase names it as fully,
 * names several, or names none. `parties` are in order of their start.
 */
export function findNameIn(tokens: Token[], parties: PartyInText[], fullest: Int32Array, phrase: Range): number | undefined {
  for (let index = firstFrom(parties, phrase.from); index < parties.length && parties[index]!.from < phrase.to; index++) {
    const party = parties[index]!;
    if (!party.named || party.to > phrase.to || !isNamedBy(tokens, party, phrase)) continue;
    const full = parties[fullest[index]!]!;
    if (wordsOf(tokens, full) === wordsOf(tokens, party) || (full.from >= phrase.from && full.to <= phrase.to)) return undefined;
    return fullest[index];
  }
  return undefined;
}

/** The index of the first party that starts at a token or after it. */
function firstFrom(parties: PartyInText[], token: number): number {
  let low = 0;
  let high = parties.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parties[middle]!.from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the name in a phrase is that of the party which the phrase stands for: not of its owner, its place of work or one of several. */
function isNamedBy(tokens: Token[], { from, to }: PartyInText, phrase: Range): boolean {
  for (let i = phrase.from; i < from; i++) if ("IUC',".includes(tokens[i]!.tag)) return false;
  return to === phrase.to || ',(IW'.includes(tokens[to]!.tag);
}

const wordsOf = (tokens: Token[], { from, to }: PartyInText): string =>
  tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
