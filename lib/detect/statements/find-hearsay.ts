import type { RuleFinding } from '../finding';
import type { Analysis } from '../grammar/analysis';
import { nextComma, withoutMarks } from '../grammar/clause-bounds';
import { baseEnd, phraseBefore } from '../grammar/noun-phrase';
import { subjectOf } from '../grammar/subject';
import type { Parties } from '../parties';
import { makePhraseIndex, phrasesIn } from '../phrase-index';
import { type HearsayRule, hearsayRules } from '../rules/hearsay-rules';

const index = makePhraseIndex(hearsayRules, (row) => row.words);

/** What is said with nobody named: `allegedly`, `the alleged theft`. With a party as the author of an act it is responsibility. */
export function findHearsay(analysis: Analysis, parties: Parties): RuleFinding[] {
  const found: RuleFinding[] = [];
  for (const { row, at } of phrasesIn(index, analysis)) {
    const finding = row.part === 'adverb' ? readAdverb(analysis, parties, at, row) : readAdjective(analysis, at, row);
    if (finding) found.push(finding);
  }
  return found;
}

function statement(row: HearsayRule, at: number, content: RuleFinding['content']): RuleFinding {
  return {
    rule: row.id,
    kind: 'statement',
    strength: row.strength,
    cue: [{ from: at, to: at + 1 }],
    content,
    voice: 'agentless',
    hedges: [],
  };
}

function readAdjective({ tokens, sentences, verbs }: Analysis, at: number, row: HearsayRule): RuleFinding | undefined {
  const { sentence, tag } = tokens[at]!;
  const isVerb = tag === 'Z' || verbs[sentence]!.some(({ from, head }) => head === at && head > from);
  if (isVerb || (tag !== 'J' && tokens[at - 1]?.tag !== 'T')) return undefined;
  const end = baseEnd(tokens, at + 1, sentences[sentence]!.tokenEnd);
  return end > at + 1 ? statement(row, at, { from: at + 1, to: end }) : undefined;
}

function readAdverb(analysis: Analysis, parties: Parties, at: number, row: HearsayRule): RuleFinding {
  const { tokens, sentences, verbs } = analysis;
  const { sentence } = tokens[at]!;
  const { firstToken, tokenEnd } = sentences[sentence]!;
  const groups = verbs[sentence]!;
  const index = groups.findIndex((group) => group.to > at);
  const group = groups[index];
  if (!group) return statement(row, at, { from: firstToken, to: withoutMarks(analysis, firstToken, tokenEnd) });
  const subject =
    subjectOf({ tokens, groups, floor: firstToken }, index) ?? (group.from === at + 1 ? phraseBefore(tokens, at, firstToken) : undefined);
  const end = withoutMarks(analysis, group.head, nextComma(analysis, group.head, tokenEnd));
  const acts = !group.passive && group.form !== 'participle' && subject !== undefined && parties.isParty(subject);
  if (!acts) return statement(row, at, { from: subject?.from ?? at + 1, to: end });
  const within = group.from < at;
  return {
    rule: row.id,
    kind: 'responsibility',
    strength: row.strength,
    cue: [{ from: within ? group.from : at, to: at + 1 }],
    target: subject,
    content: { from: within ? at + 1 : group.from, to: end },
    voice: 'active',
    hedges: [],
  };
}
