import type { Analysis } from './grammar/analysis';
import type { Range } from './grammar/noun-phrase';
import type { Mention } from './mentions/mention';
import { actNouns, groupNouns, hostileNouns, secretWords } from './rules/harm-words';

/** What the noun phrases of a document stand for, by token range. */
export interface Parties {
  /** A person, group, state or organisation, or a pronoun that may stand for one. */
  isParty(range: Range): boolean;
  /** A party that does harm: by its noun, as a named group or state, or as a secret service. */
  isSuspect(range: Range): boolean;
  /** A group of any kind, a suspect or a pronoun. */
  isGroup(range: Range): boolean;
  /** A harmful or secret act, or what it is done with. */
  isAct(range: Range): boolean;
  /** Nothing but `it`, `this`, `they` or a relative pronoun. */
  isPronoun(range: Range): boolean;
}

const personal = new Set('he she they him her them who we us'.split(' '));
const pronouns = new Set('it this that they these those which who them'.split(' '));

/** Looks phrases up among the mentions of actors and agencies. */
export function makeParties({ tokens }: Analysis, mentions: Mention[]): Parties {
  const named = new Uint8Array(tokens.length);
  const acting = new Uint8Array(tokens.length);
  let at = 0;
  for (const { span, type } of [...mentions].sort((a, b) => a.span.start - b.span.start)) {
    while (at < tokens.length && tokens[at]!.end <= span.start) at++;
    for (let i = at; i < tokens.length && tokens[i]!.start < span.end; i++) {
      named[i] = 1;
      if (type === 'state' || (type === 'group' && tokens[i]!.capital)) acting[i] = 1;
    }
  }
  const some =
    (test: (i: number) => boolean) =>
    ({ from, to }: Range): boolean => {
      for (let i = from; i < to; i++) if (test(i)) return true;
      return false;
    };
  const lower = (i: number) => tokens[i]!.lower;
  const suspect = (i: number) => acting[i] === 1 || hostileNouns.has(lower(i)) || secretWords.has(lower(i));
  return {
    isParty: some((i) => named[i] === 1 || personal.has(lower(i)) || hostileNouns.has(lower(i)) || groupNouns.has(lower(i))),
    isSuspect: some(suspect),
    isGroup: some((i) => suspect(i) || groupNouns.has(lower(i)) || pronouns.has(lower(i))),
    isAct: some((i) => actNouns.has(lower(i))),
    isPronoun: ({ from, to }) => to - from === 1 && pronouns.has(lower(from)),
  };
}
