import type { RelationKind, Voice } from '../model/attribution-relation';
import type { CueClass } from '../model/cue-class';
import type { Strength } from '../model/strength';
import type { Range } from './grammar/noun-phrase';

/** An attribution as a rule finds it, by token index. */
export interface RuleFinding {
  rule: string;
  kind: RelationKind;
  strength: Strength;
  cue: Range[];
  source?: Range;
  content?: Range;
  /** The pieces of the content where the cue interrupts it: two or more, from its start to its end. */
  contentPieces?: Range[];
  target?: Range;
  voice: Voice;
  /** Words that weaken it: a hedge, a modal, a negation. */
  hedges: Range[];
}

/** An attribution as any producer hands it to `resolve`; `likelihood` (0 to 1) is how often what the producer finds this way is right. */
export interface Finding extends RuleFinding {
  likelihood: number;
  cueClass: CueClass;
  /** Part of what somebody is quoted as saying. */
  nested: boolean;
}
