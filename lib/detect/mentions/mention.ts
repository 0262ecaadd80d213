import type { Evidence } from '../../model/detection';
import type { Span } from '../../model/span';

/** A phrase that names a party: an actor (a person, a group, a state) or an agency (an organization). `likelihood` runs from 0 to 1. */
export interface Mention {
  span: Span;
  kind: 'actor' | 'agency';
  type: 'person' | 'group' | 'state' | 'organization';
  likelihood: number;
  evidence: Evidence[];
}

/** A mention before it is given out: by token index, `to` exclusive, with the rule that found it. */
export interface Candidate {
  from: number;
  to: number;
  /** The noun of a description. */
  head?: number;
  type: Mention['type'];
  likelihood: number;
  rule: string;
}
