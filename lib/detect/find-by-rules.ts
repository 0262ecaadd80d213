import { cueClassOf } from './cue-class-of';
import type { Finding } from './finding';
import type { Analysis } from './grammar/analysis';
import type { Parties } from './parties';
import { findCulprits } from './responsibility/find-culprits';
import { findHedgedActs } from './responsibility/find-hedged-acts';
import { findResponsibility } from './responsibility/find-responsibility';
import { findTies } from './responsibility/find-ties';
import { likelihoodOf } from './rules/likelihoods';
import { findHearsay } from './statements/find-hearsay';
import { findNouns } from './statements/find-nouns';
import { findSources } from './statements/find-sources';
import { findStatements } from './statements/find-statements';
import { isWithinSpeech } from './within-speech';

/**
 * What a nested statement's likelihood is, as a share of that of one of the same rule that stands on its own: between our own annotated news, where 33 of 63 are
 * right and 784 of 893 others, and PolNeAR, which annotates none. `npm run measure:detect`.
 */
const nestedShare = 0.4;

/** What the rules find, the surer ways first: of two that share a cue word, `resolve` keeps the first. */
export function findByRules(analysis: Analysis, parties: Parties): Finding[] {
  const hearsay = findHearsay(analysis, parties);
  return [
    ...findSources(analysis),
    ...findResponsibility(analysis, parties),
    ...findTies(analysis, parties),
    ...findCulprits(analysis, parties),
    ...findHedgedActs(analysis, parties),
    ...hearsay.filter(({ kind }) => kind === 'responsibility'),
    ...findStatements(analysis),
    ...hearsay.filter(({ kind }) => kind === 'statement'),
    ...findNouns(analysis),
  ].map((finding) => {
    const nested = isWithinSpeech(analysis, finding);
    return {
      ...finding,
      nested,
      cueClass: cueClassOf(analysis.tokens, finding),
      likelihood: likelihoodOf(finding.rule) * (nested ? nestedShare : 1),
    };
  });
}
