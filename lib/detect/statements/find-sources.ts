import type { RuleFinding } from '../finding';
import type { Analysis } from '../grammar/analysis';
import { nextComma, withoutMarks } from '../grammar/clause-bounds';
import { quoteWithSequel } from '../grammar/content';
import { isInsertion } from '../grammar/insertion';
import { phraseEnd, type Range } from '../grammar/noun-phrase';
import { makePhraseIndex, phrasesIn } from '../phrase-index';
import { type SourceRule, sourceRules } from '../rules/source-rules';

const index = makePhraseIndex(sourceRules, (row) => row.words);

/** Statements whose source a phrase names: `according to X`, `in the words of X`. */
export function findSources(analysis: Analysis): RuleFinding[] {
  const found: RuleFinding[] = [];
  for (const { row, at, end } of phrasesIn(index, analysis)) {
    const parts = row.report ? reportParts(analysis, at, end) : sourceParts(analysis, row, at, end);
    if (parts)
      found.push({
        rule: row.id,
        kind: 'statement',
        strength: row.strength,
        cue: [{ from: at, to: end }],
        voice: 'active',
        hedges: [],
        ...parts,
      });
  }
  return found;
}

interface Parts {
  source: Range;
  content: Range;
}

function sentenceOf({ tokens, sentences }: Analysis, at: number) {
  return sentences[tokens[at]!.sentence]!;
}

function sourceParts(analysis: Analysis, row: SourceRule, at: number, end: number): Parts | undefined {
  const { tokens, quoteAt, quotes } = analysis;
  const { firstToken, tokenEnd } = sentenceOf(analysis, at);
  const phrase = phraseEnd(tokens, end, tokenEnd);
  if (phrase === end || (row.measures && phrase === end + 1 && measures.has(tokens[end]!.lower))) return undefined;
  const source = { from: end, to: withParticiple(analysis, phrase, tokenEnd) };
  if (opensSentence(analysis, at, firstToken)) {
    const start = tokens[source.to]?.tag === ',' ? source.to + 1 : source.to;
    return { source, content: { from: start, to: withoutMarks(analysis, start, tokenEnd) } };
  }
  const before = tokens[at - 1]?.tag === ',' ? at - 1 : at;
  const quote = quotes[quoteAt[before - 1] ?? -1];
  if (quote && quote.to === before && quote.from <= firstToken)
    return { source, content: quoteWithSequel(analysis, quoteAt[before - 1]!, source.to) };
  const from = tokens[firstToken]!.tag === 'C' ? firstToken + 1 : firstToken;
  const described = describedEnd(analysis, source.to, tokenEnd);
  if (described > source.to) return { source: { from: end, to: described }, content: { from, to: before } };
  const interrupts = tokens[source.to]?.tag === ',' && source.to + 1 < tokenEnd;
  return { source, content: { from, to: interrupts ? withoutMarks(analysis, source.to + 1, tokenEnd) : before } };
}

/** A phrase that starts its sentence, or stands right after a quotation mark, a conjunction or the like. */
function opensSentence({ tokens }: Analysis, at: number, first: number): boolean {
  return at === first || (at - first <= 2 && ',"CR'.includes(tokens[at - 1]!.tag));
}

/** A source's end with the participle that identifies it (`documents filed in May`). */
function withParticiple({ tokens }: Analysis, end: number, limit: number): number {
  let to = end;
  if ('XD'.includes(tokens[to]?.tag ?? ' ')) while (to < limit && !',.:"'.includes(tokens[to]!.tag)) to++;
  return to;
}

/** Where a source ends whose description ends the sentence too (`according to the council, an industry body.`), else `at`. */
function describedEnd(analysis: Analysis, at: number, limit: number): number {
  const { tokens } = analysis;
  const end = withoutMarks(analysis, at + 1, limit);
  if (tokens[at]?.tag !== ',' || !'TW'.includes(tokens[at + 1]?.tag ?? '.')) return at;
  return nextComma(analysis, at + 1, limit) >= end && isInsertion(tokens, at + 1, end) ? end : at;
}

const measures = new Set(
  'age alphabet ability circumstances height instructions law need needs order plan plans preference price rank rules schedule size standards taste time weight'.split(
    ' ',
  ),
);

/** `going by the report that X published, …`: what is said follows the comma. */
function reportParts(analysis: Analysis, at: number, end: number): Parts | undefined {
  const { tokens } = analysis;
  const { tokenEnd } = sentenceOf(analysis, at);
  const from = 'IWT'.includes(tokens[end]?.tag ?? '.') ? end + 1 : end; // that, of, by, which
  const to = phraseEnd(tokens, from, tokenEnd);
  const comma = nextComma(analysis, to, tokenEnd);
  if (to === from || comma + 1 >= tokenEnd) return undefined;
  return { source: { from, to }, content: { from: comma + 1, to: withoutMarks(analysis, comma + 1, tokenEnd) } };
}
