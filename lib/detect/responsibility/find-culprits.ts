import type { RuleFinding } from '../finding';
import type { Analysis } from '../grammar/analysis';
import { baseEnd, phraseBefore, phraseStart, type Range } from '../grammar/noun-phrase';
import { antecedent, subjectOf } from '../grammar/subject';
import type { VerbGroup } from '../grammar/verb-group';
import type { Parties } from '../parties';
import { governors } from '../rules/hedges';
import { reports } from '../statements/reports';
import { agentEnd } from './agent-end';
import { governed } from './governed';
import { isPossibility, isVague } from './possibility';

const reach = 5; // tokens from a verb to its “by”
/** What even a culprit does without harm, or what is only thought of one. */
const harmless = new Set(
  `provided offered enjoyed seen held hated loved sought needed required preferred favored favoured chosen known expected considered understood feared faced
  inspired caught listed generated displayed shown set named dubbed`.split(/\s+/),
);

/** What a culprit makes or does without harm. */
const harmlessDeeds = new Set(
  `visit visits trip trips tour tours speech speeches remark remarks comment comments interview interviews meeting meetings appearance appearances
  arrival arrivals departure departures performance performances song songs film films book books photograph photographs donation donations`.split(
    /\s+/,
  ),
);

/** What a culprit did, whatever the verb (`the servers were wiped by hackers`) or the noun (`an email by fraudsters`) before the “by”. */
export function findCulprits(analysis: Analysis, parties: Parties): RuleFinding[] {
  const { tokens, sentences, verbs } = analysis;
  const found: RuleFinding[] = [];
  for (let by = 1; by < tokens.length; by++) {
    if (tokens[by]!.lower !== 'by') continue;
    const { sentence } = tokens[by]!;
    const { firstToken, tokenEnd } = sentences[sentence]!;
    const agent = { from: by + 1, to: baseEnd(tokens, by + 1, tokenEnd) };
    if (!parties.isCulprit(agent) || isVague(analysis, agent)) continue;
    const target = { from: by + 1, to: agentEnd(analysis, parties, by + 1, tokenEnd) };
    const index = verbs[sentence]!.findLastIndex(({ to }) => to <= by);
    const finding = readNoun(analysis, by, firstToken, target) ?? readVerb(analysis, verbs[sentence]!, index, by, firstToken, target);
    if (finding) found.push(finding);
  }
  return found;
}

/** A passive whose “by” follows, over a place or a time at most. */
function readVerb(
  analysis: Analysis,
  groups: VerbGroup[],
  index: number,
  by: number,
  first: number,
  target: Range,
): RuleFinding | undefined {
  const { tokens } = analysis;
  const group = groups[index];
  if (!group || by - group.to > reach || !canBePassive(tokens, groups, index)) return undefined;
  if (!group.passive && !unchanged.has(tokens[group.head]!.lower) && by > group.to && tokens[group.to]!.tag !== 'R') return undefined;
  for (let i = group.to; i < by; i++) if (',:."CW'.includes(tokens[i]!.tag)) return undefined;
  const { lower } = tokens[group.head]!;
  if (reports(lower) || harmless.has(lower) || tokens[group.to]!.tag === '-' || isPossibility(analysis, group)) return undefined;
  const { from, strength, hedges } = governed(analysis, groups, index, 'stated');
  const cue: Range[] = [{ from, to: group.to }];
  if (by <= group.to + 1) cue[0]!.to = by + 1;
  else cue.push({ from: by, to: by + 1 });
  const content = patient(analysis, groups, index, first);
  const isDenied = content && tokens[content.from]!.lower === 'no'; // `no data was taken by`
  return { ...relation, rule: 'done-by', strength: isDenied ? 'denied' : strength, cue, content, target, voice: 'passive', hedges };
}

/** Participles like the plain form, which the tagger takes for it: `a site run by crooks`. */
const unchanged = new Set('run hit set put cut shut spread hurt'.split(' '));

/** A participle; an infinitive only after a verb that puts it as a fact (`is believed to be run by`). */
function canBePassive(tokens: Analysis['tokens'], groups: VerbGroup[], index: number): boolean {
  const { form, from, head } = groups[index]!;
  if (!'XD'.includes(tokens[head]!.tag) && !unchanged.has(tokens[head]!.lower)) return false;
  const above = groups[index - 1];
  return form !== 'infinitive' || unchanged.has(tokens[from]!.lower) || (above?.to === from && governors.has(tokens[above.head]!.lower));
}

const relation = { kind: 'responsibility' } as const;

/** What the passive is about: the phrase right before a participle (`data stolen by`, `firms being targeted by`), else the subject. */
function patient({ tokens }: Analysis, groups: VerbGroup[], index: number, first: number): Range | undefined {
  const group = groups[index]!;
  const adjacent = group.form === 'gerund' || group.from === group.head ? phraseBefore(tokens, group.from, first) : undefined;
  const subject = adjacent ?? subjectOf({ tokens, groups, floor: first }, index);
  return subject && antecedent(tokens, subject, first);
}

/** A noun phrase right before the “by”: what its main noun names was made or done by the culprit. */
function readNoun(analysis: Analysis, by: number, first: number, target: Range): RuleFinding | undefined {
  const { tokens } = analysis;
  if (tokens[by - 1]!.tag !== 'N') return undefined;
  const content = { from: phraseStart(tokens, by, first), to: by };
  const head = baseEnd(tokens, content.from, by) - 1;
  if (isVague(analysis, content) || harmlessDeeds.has(tokens[head]!.lower) || harmlessDeeds.has(tokens[by - 1]!.lower)) return undefined;
  const cue: Range[] =
    head === by - 1
      ? [{ from: head, to: by + 1 }]
      : [
          { from: head, to: head + 1 },
          { from: by, to: by + 1 },
        ];
  return { ...relation, rule: 'deed-by', strength: 'stated', cue, content, target, voice: 'active', hedges: [] };
}
