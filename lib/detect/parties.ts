import type { Range } from './grammar/noun-phrase';
import type { Analysis } from './grammar/analysis';
import type { Mention } from './mentions/mention';
import { actNouns, hostileNouns } from './rules/harm-words';

/** What the noun phrases of a document are about, by token range. */
export interface Parties {
  /** Whether a person, group, state or organisation is named there, or a pronoun stands for one. */
  isParty(range: Range): boolean;
  isHostile(range: Range): boolean;
  isAct(range: Range): boolean;
}

const personal = new Set('he she they him her them who we us'.split(' '));

/** Looks phrases up among the mentions of actors and agencies. */
export function makeParties({ tokens }: Analysis, mentions: Mention[]): Parties {
  const named = new Uint8Array(tokens.length);
  let at = 0;
  for (const { span } of [...mentions].sort((a, b) => a.span.start - b.span.start)) {
    while (at < tokens.length && tokens[at]!.end <= span.start) at++;
    for (let i = at; i < tokens.length && tokens[i]!.start < span.end; i++) named[i] = 1;
  }
  const some = ({ from, to }: Range, test: (i: number) => boolean): boolean => {
    for (let i = from; i < to; i++) if (test(i)) return true;
    return false;
  };
  return {
    isParty: (range) => some(range, (i) => named[i] === 1 || personal.has(tokens[i]!.lower) || hostileNouns.has(tokens[i]!.lower)),
    isHostile: (range) => some(range, (i) => hostileNouns.has(tokens[i]!.lower)),
    isAct: (range) => some(range, (i) => actNouns.has(tokens[i]!.lower)),
  };
}
