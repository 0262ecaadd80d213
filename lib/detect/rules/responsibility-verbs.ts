import { accusationVerbs } from './accusation-verbs';
import { actVerbs } from './act-verbs';
import type { ResponsibilityRule } from './rule';
import { tieVerbs } from './tie-verbs';

/** All rules whose verb puts an act, a thing or a group down to someone. Of the rules that fit, the first is taken. */
export const responsibilityVerbs: ResponsibilityRule[] = [...accusationVerbs, ...tieVerbs, ...actVerbs];
