import type { RuleFinding } from '../finding';
import type { Analysis } from '../grammar/analysis';
import { nextComma, withoutMarks } from '../grammar/clause-bounds';
import { confidenceEnd } from '../grammar/confidence';
import { baseStart, phraseEnd, phraseStart, type Range } from '../grammar/noun-phrase';
import { makePhraseIndex, phrasesIn } from '../phrase-index';
import { type NounRule, nounRules } from '../rules/noun-rules';

const index = makePhraseIndex(nounRules, (row) => row.nouns);

/** Statements that a noun reports: `the claim that …`, `no evidence that …`, `allegations of …`. */
export function findNouns(analysis: Analysis): RuleFinding[] {
  const found: RuleFinding[] = [];
  for (const { row, at } of phrasesIn(index, analysis)) {
    const finding = readNoun(analysis, at, row);
    if (finding) found.push(finding);
  }
  return found;
}

function readNoun(analysis: Analysis, at: number, row: NounRule): RuleFinding | undefined {
  const { tokens, sentences } = analysis;
  const { firstToken, tokenEnd } = sentences[tokens[at]!.sentence]!;
  const next = tokens[at + 1];
  if (tokens[at]!.tag !== 'N' || !next || at + 1 >= tokenEnd || !row.takes.includes(next.lower)) return undefined;
  const isThat = next.lower === 'that';
  if (isThat && !reportsClause(analysis, at, firstToken)) return undefined;
  const start = phraseStart(tokens, at + 1, firstToken);
  if (next.lower === 'of' && start === at && row.needs === undefined && !tokens[at]!.lower.endsWith('s')) return undefined; // `in charge of`
  if (confidenceEnd(tokens, start - 1) > start) return undefined; // `assesses with high confidence that`: a hedge of the verb's
  const no = negationIn(analysis, start, at);
  const source = possessor(analysis, start, at);
  if ((row.needs === 'no' && no === undefined) || (row.needs === 'possessor' && !isThat && !source)) return undefined;
  const contentFrom = isThat ? at + 1 : at + 2;
  const contentTo = isThat
    ? withoutMarks(analysis, contentFrom, nextComma(analysis, contentFrom, tokenEnd))
    : phraseEnd(tokens, contentFrom, tokenEnd);
  const cue = { from: no ?? at, to: contentFrom };
  const common = { rule: row.id, kind: 'statement', cue: [cue], content: { from: contentFrom, to: contentTo }, hedges: [] } as const;
  if (no !== undefined) return { ...common, cue: [cue], strength: 'denied', voice: 'agentless', hedges: [] };
  return { ...common, cue: [cue], strength: row.strength, source, voice: 'active', hedges: [] };
}

/** Not `a claim that seems odd` (a relative clause), nor `said in a statement that` (the verb's own clause). */
function reportsClause({ tokens }: Analysis, at: number, floor: number): boolean {
  if (tokens[at + 1]!.tag !== 'I' || 'DZVM'.includes(tokens[at + 2]?.tag ?? '.')) return false;
  return !['in', 'to'].includes(tokens[baseStart(tokens, at + 1, floor) - 1]?.lower ?? '');
}

/** Where `no` before a noun stands, with `there is` before it. */
function negationIn({ tokens }: Analysis, start: number, at: number): number | undefined {
  for (let i = start; i < at; i++) if (tokens[i]!.lower === 'no') return tokens[i - 2]?.tag === 'E' ? i - 2 : i;
  return undefined;
}

/** `Her` in `her warning`, `the mayor` in `the mayor's warning`. */
function possessor({ tokens }: Analysis, start: number, at: number): Range | undefined {
  for (let i = at - 1; i >= start && at - i < 5; i--) {
    if (tokens[i]!.tag === "'") return { from: start, to: i };
    if (tokens[i]!.tag === 'S') return { from: i, to: i + 1 };
  }
  return undefined;
}
