import { ties } from './responsibility-phrases';
import { responsibilityVerbs } from './responsibility-verbs';
import type { Rule } from './rule';
import { hearsay, sourcePhrases, statementNouns } from './statement-phrases';
import { statementVerbs } from './statement-verbs';

/** Every rule that finds attributions. */
export const rules: Rule[] = [...statementVerbs, ...sourcePhrases, ...hearsay, ...statementNouns, ...responsibilityVerbs, ...ties];
