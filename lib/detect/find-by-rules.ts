import type { Finding } from './finding';
import type { Analysis } from './grammar/analysis';
import type { Parties } from './parties';
import { findResponsibility } from './responsibility/find-responsibility';
import { findTies } from './responsibility/find-ties';
import { likelihoodOf } from './rules/likelihoods';
import { findHearsay } from './statements/find-hearsay';
import { findNouns } from './statements/find-nouns';
import { findSources } from './statements/find-sources';
import { findStatements } from './statements/find-statements';
import { isWithinSpeech } from './within-speech';

/** What the rules find, the surer ways first: of two that share a cue word, `resolve` keeps the first. See `DetectOptions` for `all`. */
export function findByRules(analysis: Analysis, parties: Parties, all: boolean): Finding[] {
  return [
    ...findSources(analysis),
    ...findResponsibility(analysis, parties),
    ...findTies(analysis, parties),
    ...findStatements(analysis, all),
    ...findHearsay(analysis, parties),
    ...findNouns(analysis),
  ]
    .filter((finding) => all || !isWithinSpeech(analysis, finding))
    .map((finding) => ({ ...finding, likelihood: likelihoodOf(finding.rule) }));
}
