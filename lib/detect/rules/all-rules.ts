import { culpritRules } from './culprit-rules';
import { hearsayRules } from './hearsay-rules';
import { nounRules } from './noun-rules';
import { responsibilityVerbs } from './responsibility-verbs';
import type { Rule } from './rule';
import { sourceRules } from './source-rules';
import { statementVerbs } from './statement-verbs';
import { tieRules } from './tie-rules';

/** Every rule that finds attributions. */
export const rules: Rule[] = [
  ...statementVerbs,
  ...sourceRules,
  ...hearsayRules,
  ...nounRules,
  ...responsibilityVerbs,
  ...tieRules,
  ...culpritRules,
];
