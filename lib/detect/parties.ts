import type { Analysis } from './grammar/analysis';
import { baseEnd, type Range } from './grammar/noun-phrase';
import type { Mention } from './mentions/mention';
import {
  actNouns,
  anyoneNouns,
  groupNouns,
  hostileNouns,
  hostileWords,
  personNouns,
  plainActs,
  secretWords,
  stateNouns,
} from './rules/harm-words';

/** What the noun phrases of a document stand for, by token range. */
export interface Parties {
  /** A person, group, state or organisation, or a pronoun that may stand for one. */
  isParty(range: Range): boolean;
  /** A party that does harm: by its noun, as a named group or state, or as a secret service. */
  isSuspect(range: Range): boolean;
  /** One whose every deed is suspicious: by a phrase's main noun (`the hackers`, `an unknown person`) or as a named group; no state. */
  isCulprit(range: Range): boolean;
  /** A group of any kind, a suspect or a pronoun. */
  isGroup(range: Range): boolean;
  /** A harmful or secret act, or what it is done with. */
  isAct(range: Range): boolean;
  /** An attack, a theft or the like: what its main noun names is harm and nothing else. */
  isPlainAct(range: Range): boolean;
  /** Nothing but `it`, `this`, `they` or a relative pronoun. */
  isPronoun(range: Range): boolean;
}

const personal = new Set('he she they him her them who we us'.split(' '));
const pronouns = new Set('it this that they these those which who them'.split(' '));

/** Looks phrases up among the mentions of actors and agencies. */
export function makeParties({ tokens }: Analysis, mentions: Mention[]): Parties {
  const named = new Uint8Array(tokens.length);
  const acting = new Uint8Array(tokens.length);
  const group = new Uint8Array(tokens.length);
  let at = 0;
  for (const { span, type } of [...mentions].sort((a, b) => a.span.start - b.span.start)) {
    while (at < tokens.length && tokens[at]!.end <= span.start) at++;
    for (let i = at; i < tokens.length && tokens[i]!.start < span.end; i++) {
      named[i] = 1;
      if (type === 'group' && tokens[i]!.capital) group[i] = 1;
      if (type === 'state' || group[i] === 1) acting[i] = 1;
    }
  }
  const some =
    (test: (i: number) => boolean) =>
    ({ from, to }: Range): boolean => {
      for (let i = from; i < to; i++) if (test(i)) return true;
      return false;
    };
  const lower = (i: number) => tokens[i]!.lower;
  const isHostile = (i: number) => hostileNouns.has(lower(i)) || (anyoneNouns.has(lower(i)) && isDescribedAsHostile(tokens, i));
  const suspect = (i: number) => acting[i] === 1 || isHostile(i) || secretWords.has(lower(i));
  return {
    isParty: some(
      (i) =>
        named[i] === 1 ||
        personal.has(lower(i)) ||
        isHostile(i) ||
        groupNouns.has(lower(i)) ||
        personNouns.has(lower(i)) ||
        (stateNouns.has(lower(i)) && !isModifier(tokens, i)),
    ),
    isSuspect: some(suspect),
    isCulprit: some((i) => (isHostile(i) || (group[i] === 1 && lower(i) !== 'team')) && !isModifier(tokens, i)),
    isGroup: some((i) => suspect(i) || groupNouns.has(lower(i)) || pronouns.has(lower(i))),
    isAct: some((i) => actNouns.has(lower(i))),
    isPlainAct: ({ from, to }) => plainActs.has(lower(baseEnd(tokens, from, to) - 1)),
    isPronoun: ({ from, to }) => to - from === 1 && pronouns.has(lower(from)),
  };
}

/** `a hacker forum`, `the gang's victims`, `FireEye researchers`, not `hacker groups`: what follows is the main noun. */
const isModifier = (tokens: Analysis['tokens'], at: number): boolean =>
  "NP'-".includes(tokens[at + 1]?.tag ?? '.') && (!groupNouns.has(tokens[at + 1]!.lower) || tokens[at + 1]!.lower === 'team');

/** `an unauthorised third party`: one of the two words before it says so. */
function isDescribedAsHostile(tokens: Analysis['tokens'], at: number): boolean {
  return [at - 1, at - 2].some((i) => hostileWords.has(tokens[i]?.lower ?? ''));
}
