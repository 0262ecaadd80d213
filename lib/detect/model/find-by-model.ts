import type { Syntax } from '../../syntax/syntax';
import type { Finding, RuleFinding } from '../finding';
import type { Analysis } from '../grammar/analysis';
import type { Range } from '../grammar/noun-phrase';
import { isWithinSpeech } from '../within-speech';
import type { AttributionModel } from './attribution-model';
import { meaningOf } from './cue-meaning';
import { newSink } from './feature-sink';
import { findCandidates } from './find-candidates';
import type { TokenSpan } from './find-roles';
import { judgeCandidates } from './judge';
import type { Candidate } from './judge-features';
import { readColumns } from './reading';
import { syntaxNames } from './syntax-names';
import { wordTypes } from './word-type';

/** Candidates less likely than this are not looked at again: below it one in eleven is right. */
const leastCue = 0.1;
/** Findings less likely than this are left out: no reader asks for them. */
const leastFinding = 0.2;

const range = ([from, to]: TokenSpan): Range => ({ from, to });

/**
 * Makes a finder of attributions from trained weights. It decides over what the rules find (`ruleFindings`, by token index) and what the model finds, gives both
 * a likelihood, and lists the likelier first.
 */
export function findByModel(model: AttributionModel): (analysis: Analysis, syntax: Syntax, ruleFindings: Finding[]) => Finding[] {
  const typeOf = wordTypes();
  const sink = newSink(model.cue.bits);
  return (analysis, syntax, ruleFindings) => {
    const reading = readColumns(analysis, typeOf, syntax, syntaxNames.labels);
    const candidates = findCandidates(model.cue, model.role, reading, leastCue, syntaxNames.isVerb, sink);
    const likely = judgeCandidates(model.judge, reading, candidates);
    const ruled = new Uint8Array(analysis.tokens.length);
    for (const { cue } of ruleFindings) for (const { from, to } of cue) ruled.fill(1, from, to);
    const learned = candidates.flatMap((candidate, at): Finding[] =>
      ruled[candidate.cue.head] === 1 ? [] : [toFinding(analysis, candidate, likely[at]!)],
    );
    return [...ruleFindings, ...learned]
      .filter(({ likelihood }) => likelihood >= leastFinding)
      .sort((a, b) => b.likelihood - a.likelihood || a.cue[0]!.from - b.cue[0]!.from);
  };
}

function toFinding(analysis: Analysis, { cue, roles }: Candidate, likelihood: number): Finding {
  const own: Range = { from: cue.from, to: cue.to };
  const source = roles.source && range(roles.source);
  const { cueClass, ...meaning } = meaningOf(analysis, own, cue.head, source);
  const first = roles.content[0];
  const last = roles.content[roles.content.length - 1];
  const found: RuleFinding = {
    rule: 'learned',
    kind: 'statement',
    cue: [own],
    source,
    content: first && last && { from: first[0], to: last[1] },
    voice: source ? 'active' : 'agentless',
    ...meaning,
  };
  return { ...found, cueClass, likelihood, nested: isWithinSpeech(analysis, found) };
}
