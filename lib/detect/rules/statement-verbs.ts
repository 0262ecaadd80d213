import { denialVerbs } from './denial-verbs';
import { intentionVerbs } from './intention-verbs';
import { judgementVerbs } from './judgement-verbs';
import type { StatementRule } from './rule';
import { speechVerbs } from './speech-verbs';
import { topicVerbs } from './topic-verbs';

/**
 * All statement rules whose cue is a verb. Which verb is in which row was chosen by how often it is a cue there in PolNeAR's train split (Newell and others,
 * LREC 2018) and in our own annotated news. Of the rules that fit, the first is taken.
 */
export const statementVerbs: StatementRule[] = [...speechVerbs, ...topicVerbs, ...denialVerbs, ...judgementVerbs, ...intentionVerbs];
