import type { Range } from '../grammar/noun-phrase';
import type { Parties } from '../parties';
import type { Need, Role } from '../rules/rule';

/** The parts that a responsibility verb's frame was filled with. */
export interface Reading {
  roles: Partial<Record<Role, Range>>;
  /** Prepositions that belong to the cue, each a token index. */
  pieces: number[];
  passive: boolean;
  /** The simple noun phrase of the by-agent. */
  agent?: Range;
  /** The target is whoever `who` stands for. */
  isPerson?: boolean;
}

/** Whether a verb's frame is filled as its rule needs it for someone to be held responsible. */
export function meetsNeed(
  need: Need,
  { roles: { content, target }, passive, agent, isPerson = false }: Reading,
  parties: Parties,
  isDeed: (range: Range) => boolean,
): boolean {
  if (!target) return false;
  const { isSuspect, isCulprit, isGroup, isAct, isPronoun } = parties;
  const isParty = (range: Range) => (isPerson && range === target) || parties.isParty(range);
  const by = agent !== undefined && (!isAct(agent) || isSuspect(agent)); // not `hit by an attack`
  const act = content !== undefined && isAct(content);
  const someAct = content !== undefined && (isAct(content) || isPronoun(content));
  switch (need) {
    case 'both':
      return content !== undefined && isParty(target);
    case 'party':
      return isParty(target);
    case 'accused':
      return isParty(target) || act;
    case 'anyone':
      return true;
    case 'charge':
      return content !== undefined && (act || isDeed(content));
    case 'tie':
      return (
        isParty(target) &&
        (isSuspect(target) || (content !== undefined && (act || isSuspect(content) || (isGroup(target) && !isPronoun(target)))))
      );
    case 'act':
      return by
        ? act || (isParty(target) && (content === undefined || someAct || isSuspect(target)))
        : !passive && act && (isSuspect(target) || (isGroup(target) && parties.isPlainAct(content!)));
    case 'author':
      return by && isParty(target);
    case 'hostile author':
      return by && isParty(target) && (isSuspect(target) || act);
    case 'backer':
      return passive && isParty(target) && content !== undefined && (isGroup(content) || act);
    case 'origin':
      return content !== undefined && (act || isGroup(content)) && !isPronoun(content);
    case 'culprit':
      return (
        content !== undefined &&
        (act || (isPronoun(content) && isParty(target)) || isCulprit(target) || (isParty(target) && isDeed(content)))
      );
    case 'work':
      return content !== undefined && (act || isPronoun(content)) && (act || isParty(target));
    case 'suspect':
      return isSuspect(target);
    case 'suspected work':
      return someAct && isSuspect(target) && !parties.isPlainAct(target); // not `the result of a hacker attack`
    case 'blamed':
      return isParty(target) && (content === undefined || act);
    case 'named':
      return content !== undefined && isSuspect(content);
    case 'hostile content':
      return content !== undefined && isParty(target) && (isGroup(content) || act);
  }
}
