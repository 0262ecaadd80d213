import type { Finding } from '../finding';
import type { Analysis } from '../grammar/analysis';
import type { AttributionModel } from './attribution-model';
import { newSink } from './feature-sink';
import { findCandidates } from './find-candidates';
import { judgeCandidates } from './judge';
import { addFindings, type WordReading } from './reading';
import { syntaxNames } from './syntax-names';
import { toFinding } from './to-finding';

/** Findings less likely than this are left out: no reader asks for them. */
const leastFinding = 0.2;
/** Who is held responsible by a rule is right 19 times of 20 in our own news, and unknown to PolNeAR, so the judge's doubt counts for less there. */
const leastBlame = 0.3;

/**
 * Makes a finder of attributions from trained weights. It decides over what the rules find (`ruleFindings`, by token index, the surer ways first) and what the
 * model finds, gives both a likelihood, and lists the likelier first.
 */
export function findByModel(model: AttributionModel): (analysis: Analysis, words: WordReading, ruleFindings: Finding[]) => Finding[] {
  const sink = newSink(model.cue.bits);
  return (analysis, words, ruleFindings) => {
    const reading = addFindings(words, ruleFindings);
    const candidates = findCandidates(model.cue, model.role, reading, syntaxNames.isVerb, sink);
    const judged = judgeCandidates(model.judge, reading, candidates);
    const likely = judged.map((likelihood, at) =>
      candidates[at]!.finding?.kind === 'responsibility' ? Math.max(leastBlame, likelihood) : likelihood,
    );
    return candidates
      .flatMap((candidate, at): Finding | never[] =>
        likely[at]! < leastFinding ? [] : (toFinding(analysis, candidate, likely[at]!) ?? []),
      )
      .sort((a, b) => b.likelihood - a.likelihood || a.cue[0]!.from - b.cue[0]!.from);
  };
}
