import type { RuleFinding } from '../finding';
import type { Analysis } from '../grammar/analysis';
import { nextComma, withoutMarks } from '../grammar/clause-bounds';
import { baseEnd, phraseBefore, phraseEnd, type Range } from '../grammar/noun-phrase';
import { antecedent, subjectOf } from '../grammar/subject';
import type { VerbGroup } from '../grammar/verb-group';
import type { Parties } from '../parties';
import { makePhraseIndex, phrasesIn } from '../phrase-index';
import { type HearsayRule, hearsayRules } from '../rules/hearsay-rules';
import { statementLexicon } from './reports';

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
  const from = readOrigin(analysis, parties, at, row);
  if (from) return from;
  const groups = verbs[sentence]!;
  const index = groups.findIndex((group) => group.to > at);
  const group = groups[index];
  if (!group) return statement(row, at, { from: firstToken, to: withoutMarks(analysis, firstToken, tokenEnd) });
  const subject =
    subjectOf({ tokens, groups, floor: firstToken }, index) ?? (group.from === at + 1 ? phraseBefore(tokens, at, firstToken) : undefined);
  const end = withoutMarks(analysis, group.head, nextComma(analysis, group.head, tokenEnd));
  const author = subject && antecedent(tokens, subject, firstToken);
  const isOfVerb = group.from <= at + 1 ? !isReport(tokens[group.head]!.lower) : at === firstToken || tokens[at + 1]!.tag === ',';
  const acts =
    isOfVerb &&
    !group.passive &&
    !isReducedPassive(analysis, group, at) &&
    author !== undefined &&
    isPerson(analysis, parties, subject ?? author, author);
  if (!acts) return statement(row, at, { from: subject?.from ?? at + 1, to: end });
  const within = group.from < at;
  return {
    rule: row.id,
    kind: 'responsibility',
    strength: row.strength,
    cue: [{ from: within ? group.from : at, to: at + 1 }],
    target: author,
    content: { from: within ? at + 1 : group.from, to: end },
    voice: 'active',
    hedges: [],
  };
}

/** A verb of saying or knowing (`apparently disagrees`), which is a cue of its own. */
const isReport = (word: string): boolean => statementLexicon.get(word)?.some(({ row }) => !row.attitude) ?? false;

/** `files allegedly stolen`; with an object after it (`a man allegedly tricked the firm`) it is a past tense. */
function isReducedPassive({ tokens }: Analysis, { form, to }: VerbGroup, at: number): boolean {
  return form === 'participle' && !('NPOW'.includes(tokens[at - 1]?.tag ?? '.') && 'TNPOSJ#'.includes(tokens[to]?.tag ?? '.'));
}

/** Whether the main noun of a subject is a party; whoever `who` stands for is one. */
function isPerson({ tokens }: Analysis, parties: Parties, subject: Range, author: Range): boolean {
  return tokens[subject.from]!.lower === 'who' || parties.isParty({ from: author.from, to: baseEnd(tokens, author.from, author.to) });
}

/** `a message allegedly from a rival`: who is behind what stands before it. */
function readOrigin({ tokens, sentences }: Analysis, parties: Parties, at: number, row: HearsayRule): RuleFinding | undefined {
  const joint = tokens[at + 1];
  if (joint?.lower !== 'from' && joint?.lower !== 'by') return undefined;
  const { firstToken, tokenEnd } = sentences[tokens[at]!.sentence]!;
  const content = phraseBefore(tokens, at, firstToken);
  const target = { from: at + 2, to: phraseEnd(tokens, at + 2, tokenEnd) };
  if (!content || target.to === target.from || !parties.isParty(target)) return undefined;
  return {
    rule: row.id,
    kind: 'responsibility',
    strength: row.strength,
    cue: [{ from: at, to: at + 2 }],
    target,
    content,
    voice: 'active',
    hedges: [],
  };
}
