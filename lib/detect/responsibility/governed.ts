import type { Strength } from '../../model/strength';
import type { Token } from '../../text/tokenize';
import type { Analysis } from '../grammar/analysis';
import { confidenceNear, isLow } from '../grammar/confidence';
import { refusalBefore } from '../grammar/negation';
import type { Range } from '../grammar/noun-phrase';
import type { VerbGroup } from '../grammar/verb-group';
import { adverbHedges, clauseGovernors, governors } from '../rules/hedges';

const weakestFirst: Strength[] = ['denied', 'alleged', 'suspected', 'assessed', 'stated', 'confirmed'];
const reach = 30; // tokens between a verb and the clause's verb that it governs

interface Hedge {
  strength: Strength;
  range: Range;
}

/**
 * How firmly a responsibility verb is put, by what governs it (`is believed to be behind`, `experts believe it is behind`), its modal, its adverbs and its
 * negation, or by `no evidence that` before it; `end` is where the cue's words end; `from` is where the words start that belong to the cue; `hedges` are the words that decided.
 */
export function governed(
  { tokens, sentences }: Analysis,
  groups: VerbGroup[],
  index: number,
  own: Strength,
  end = groups[index]!.to,
): { from: number; strength: Strength; hedges: Range[] } {
  const group = groups[index]!;
  const before = tokens[group.from - 1]?.lower ?? '';
  const adverb = adverbHedges.has(before) || before === 'never' ? group.from - 1 : group.from;
  const raising = raisingVerb(tokens, groups, index);
  const hedges = [...adverbsIn(tokens, adverb, end), ...(raising ? [raising] : [])];
  const above = clauseVerb(tokens, groups, index);
  if (above) hedges.push(above);
  const lack = lackOfEvidence(tokens, group.from);
  if (lack) hedges.push(lack);
  const refusal = refusalBefore(tokens, groups, index);
  if (refusal) hedges.push({ strength: 'denied', range: refusal });
  const { firstToken, tokenEnd } = sentences[tokens[group.head]!.sentence]!;
  for (const verb of above ? [group, above.range] : [group]) {
    const confidence = confidenceNear(tokens, verb.from, verb === group ? end : verb.to, firstToken, tokenEnd);
    if (confidence) hedges.push({ strength: isLow(tokens, confidence) ? 'suspected' : 'assessed', range: confidence });
  }
  if (group.negative) hedges.push({ strength: 'denied', range: { from: adverb, to: group.to } });
  const strength = hedges.reduce((weakest, hedge) => (isWeaker(hedge.strength, weakest) ? hedge.strength : weakest), own);
  const isConfirmed = above?.strength === 'confirmed' && strength === 'stated';
  return {
    from: Math.min(adverb, raising?.range.from ?? adverb, refusal?.from ?? adverb),
    strength: isConfirmed ? 'confirmed' : strength,
    hedges: hedges.map(({ range }) => range),
  };
}

const isWeaker = (a: Strength, b: Strength): boolean => weakestFirst.indexOf(a) < weakestFirst.indexOf(b);

function adverbsIn(tokens: Token[], from: number, to: number): Hedge[] {
  const found: Hedge[] = [];
  for (let i = from; i < to; i++) {
    const strength = adverbHedges.get(tokens[i]!.lower);
    if (strength) found.push({ strength, range: { from: i, to: tokens[i]!.lower === 'almost' ? Math.min(i + 2, to) : i + 1 } });
  }
  return found;
}

/** The verb right before an infinitive: `is believed` in `is believed to be behind`. */
function raisingVerb(tokens: Token[], groups: VerbGroup[], index: number): Hedge | undefined {
  const verb = groups[index - 1];
  if (!verb || groups[index]!.form !== 'infinitive' || verb.to !== groups[index]!.from) return undefined;
  const strength = governors.get(tokens[verb.head]!.lower);
  return strength && { strength: verb.negative ? 'denied' : strength, range: { from: verb.from, to: verb.to } };
}

/** The verb whose clause this verb is in: `believe` in `experts believe Russia is behind it`. */
function clauseVerb(tokens: Token[], groups: VerbGroup[], index: number): Hedge | undefined {
  const verb = groups[index - 1];
  const { from } = groups[index]!;
  const strength = verb && clauseGovernors.get(tokens[verb.head]!.lower);
  if (!strength || verb.passive || verb.form === 'infinitive' || from - verb.to > reach || from === verb.to) return undefined;
  for (let i = verb.to; i < from; i++) if (',:."WC'.includes(tokens[i]!.tag)) return undefined;
  return { strength: verb.negative ? 'denied' : strength, range: { from: verb.from, to: verb.to } };
}

const evidence = new Set(['evidence', 'proof', 'indication', 'indications', 'sign', 'signs']);

/** `no evidence that Russia was behind it`: the noun phrase that denies the clause. */
function lackOfEvidence(tokens: Token[], verb: number): Hedge | undefined {
  for (let i = verb - 1; i >= Math.max(2, verb - reach / 2) && !',.:"W'.includes(tokens[i]!.tag); i--) {
    if (!evidence.has(tokens[i]!.lower)) continue;
    return tokens[i - 1]!.lower === 'no' ? { strength: 'denied', range: { from: i - 1, to: i + 1 } } : undefined;
  }
  return undefined;
}
