import type { RuleFinding } from '../finding';
import type { Analysis } from '../grammar/analysis';
import { nextComma, withoutMarks } from '../grammar/clause-bounds';
import { baseEnd } from '../grammar/noun-phrase';
import { antecedent, subjectOf } from '../grammar/subject';
import type { VerbGroup } from '../grammar/verb-group';
import type { Parties } from '../parties';
import { governors } from '../rules/hedges';
import { isHarmful } from './deed';

const seeming = new Set('seem seems seemed appear appears appeared'.split(' '));

/** Acts put down to a culprit by `is said to have`, `appears to`, `was found`: a claim about them with nobody named. */
export function findHedgedActs(analysis: Analysis, parties: Parties): RuleFinding[] {
  const found: RuleFinding[] = [];
  for (const groups of analysis.verbs) {
    for (const index of groups.keys()) {
      const finding = readHedge(analysis, parties, groups, index);
      if (finding) found.push(finding);
    }
  }
  return found;
}

function readHedge(analysis: Analysis, parties: Parties, groups: VerbGroup[], index: number): RuleFinding | undefined {
  const { tokens, sentences } = analysis;
  const hedge = groups[index]!;
  const act = groups[index + 1];
  const { lower, sentence } = tokens[hedge.head]!;
  const strength = lower === 'known' ? undefined : governors.get(lower); // `are known to`: a habit
  if (!strength || !act || act.from !== hedge.to || !(hedge.passive || seeming.has(lower) || tokens[hedge.head]!.tag === 'J'))
    return undefined;
  if (act.form !== 'infinitive' && !(act.form === 'gerund' && strength === 'confirmed')) return undefined;
  if (act.passive || !isDeed(tokens, act) || (tokens[hedge.head]!.tag === 'J' && !isPast(tokens, act))) return undefined;
  const { firstToken, tokenEnd } = sentences[sentence]!;
  const subject = subjectOf({ tokens, groups, floor: firstToken }, index);
  const target = subject && antecedent(tokens, subject, firstToken);
  if (!target) return undefined;
  const main = { from: target.from, to: baseEnd(tokens, target.from, target.to) };
  if (!parties.isCulprit(main) && !(parties.isParty(main) && isHarmful(tokens[act.head]!.lower))) return undefined;
  const isAlone = tokens[act.head]!.lower === 'have'; // the tagger took the participle for an adjective
  const cueEnd = act.form === 'gerund' ? hedge.to : isAlone ? act.to : act.head;
  return {
    rule: 'said-to-act',
    kind: 'responsibility',
    strength: hedge.negative ? 'denied' : strength,
    cue: [{ from: hedge.from, to: cueEnd }],
    target,
    content: { from: cueEnd, to: withoutMarks(analysis, cueEnd, nextComma(analysis, act.head, tokenEnd)) },
    voice: 'active',
    hedges: [{ from: hedge.from, to: hedge.to }],
  };
}

/** Something done: not `appears to be inconsistent`, `seems to have no aim`. */
function isDeed(tokens: Analysis['tokens'], { head }: VerbGroup): boolean {
  const { tag, lower } = tokens[head]!;
  if (lower === 'have') return /(?:ed|en)$/.test(tokens[head + 1]?.lower ?? ''); // `to have forged emails`, read as `forged emails`
  return !'JR'.includes(tag) && !states.has(lower);
}

const states = new Set(
  'be been had know known want wanted like liked exist existed live lived include included belong belonged'.split(' '),
);

/** `is likely to have left`, not `are likely to leave`, which is a forecast. */
const isPast = (tokens: Analysis['tokens'], { from }: VerbGroup): boolean => tokens[from + 1]?.lower === 'have';
