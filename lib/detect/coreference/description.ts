import { institutionHeads } from '../../lexicon/institution-heads';
import { knownNames } from '../../lexicon/known-names';
import { partyHeads } from '../../lexicon/party-heads';
import { honorifics, roles } from '../../lexicon/person-titles';
import { matchPhrase } from '../../lexicon/phrase-index';
import type { Token } from '../../text/tokenize';
import type { Range } from '../grammar/noun-phrase';

/** A phrase such as `the Czech agency`, which stands for something told of before: by token index. */
export interface Description {
  /** Where it starts, its article left out. */
  from: number;
  head: number;
  /** Its noun, in lower case. */
  noun: string;
  isPerson: boolean;
  /** The words between its article and its noun, in lower case. */
  modifiers: string[];
}

const longest = 5; // tokens: a longer description brings somebody in
const groupNouns = new Set('group team gang crew regime alliance coalition consortium militia faction cartel syndicate camp'.split(' '));

/** Whether a noun is one for an organization, a group or a state. */
export const isBody = (noun: string): boolean => institutionHeads.has(noun) || groupNouns.has(noun) || noun === 'country';

/** Reads a phrase as a definite description of one party; undefined when it is none, says more after its noun, names somebody else or is of several. */
export function readDescription(tokens: Token[], { from, to }: Range): Description | undefined {
  const start = tokens[from]?.lower === 'the' ? from + 1 : from;
  if (start === from && tokens[from - 1]?.lower !== 'the') return undefined;
  const head = to - 1;
  if (head < start || to - start > longest || tokens[head]!.capital) return undefined;
  const noun = tokens[head]!.lower;
  const isPerson = !isBody(noun);
  if (isPerson && !roles.has(noun) && !honorifics.has(noun) && !partyHeads.has(noun)) return undefined;
  if (noun.endsWith('s') && !noun.endsWith('ss')) return undefined;
  const modifiers: string[] = [];
  for (let i = start; i < head; i++) {
    const { tag, capital, lower } = tokens[i]!;
    const isNationality = capital && matchPhrase(knownNames, tokens, i, head)?.value.kind === 'nationality';
    // `the prime minister` is not any minister.
    if (!'NPJ-XG'.includes(tag) || ((capital || isPerson) && !isNationality)) return undefined;
    modifiers.push(lower);
  }
  return { from: start, head, noun, isPerson, modifiers };
}
