import type { Finding, RuleFinding } from '../finding';
import type { Analysis } from '../grammar/analysis';
import type { Range } from '../grammar/noun-phrase';
import { sourceRules } from '../rules/source-rules';
import { isWithinSpeech } from '../within-speech';
import { meaningOf } from './cue-meaning';
import type { TokenSpan } from './find-roles';
import type { Candidate } from './judge-features';
import type { CueTokens } from './role-window';

/** Where rules know better what is said: at *according to* and the like, and at *described … as* (contents right: 98 of 116 by the rules, 84 by the model). */
const ruled = new Set(['describe-as', ...sourceRules.map(({ id }) => id)]);

const range = ([from, to]: TokenSpan): Range => ({ from, to });

/** Participles that after a form of be report nothing of their own. */
const addressed = new Set(['told', 'informed', 'called', 'named', 'asked']);
const being = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

/** `Parliament was not told`, `the town was called after a saint`: nothing is said, unless what is said follows in the same block. */
function saysNothing({ tokens, sentences }: Analysis, { from, head, to }: CueTokens, content: Range | undefined): boolean {
  if (!addressed.has(tokens[head]!.lower) || !tokens.slice(from, head).some(({ lower }) => being.has(lower))) return false;
  const blockOf = (token: number) => sentences[tokens[token]!.sentence]!.block;
  return !content || content.to <= to || blockOf(content.to - 1) !== blockOf(head);
}

/** A candidate as a finding, if it says anything: what a rule found keeps the rule's name and what it says of it, the rest is read from the cue's words. */
export function toFinding(analysis: Analysis, { cue, roles, finding }: Candidate, likelihood: number): Finding | undefined {
  if (finding && (finding.kind === 'responsibility' || finding.cue.length > 1 || ruled.has(finding.rule)))
    return { ...finding, likelihood };
  const own = withoutMarks(analysis, cue);
  const source = roles.source && range(roles.source);
  const first = roles.content[0];
  const last = roles.content[roles.content.length - 1];
  const content = first && last && { from: first[0], to: last[1] };
  const pieces = roles.content.length > 1 ? { contentPieces: roles.content.map(range) } : {};
  if (finding) return { ...finding, source, content, ...pieces, likelihood };
  if (saysNothing(analysis, cue, content)) return undefined;
  const { cueClass, ...meaning } = meaningOf(analysis, own, cue.head, source);
  const found: RuleFinding = {
    rule: 'learned',
    kind: 'statement',
    cue: [own],
    source,
    content,
    ...pieces,
    voice: source ? 'active' : 'agentless',
    ...meaning,
  };
  return { ...found, cueClass, likelihood, nested: isWithinSpeech(analysis, found) };
}

/** A cue without marks at its end (`also warned:`). */
function withoutMarks({ tokens }: Analysis, { from, to, head }: CueTokens): Range {
  let end = to;
  while (end - 1 > head && tokens[end - 1]!.kind === 'punctuation') end--;
  return { from, to: end };
}
