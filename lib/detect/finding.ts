import type { RelationKind, Voice } from '../model/attribution-relation';
import type { Strength } from '../model/strength';
import type { Range } from './grammar/noun-phrase';

/** An attribution as a rule finds it, in tokens; `resolve` turns findings into detections. */
export interface Finding {
  rule: string;
  kind: RelationKind;
  strength: Strength;
  cue: Range[];
  source?: Range;
  content?: Range;
  target?: Range;
  voice: Voice;
  /** 0 to 1: how often what this rule finds is right. */
  likelihood: number;
  /** Words beside the cue that decide strength: a hedge, a negation. */
  hedges: Range[];
}
