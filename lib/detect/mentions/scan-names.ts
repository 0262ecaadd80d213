import { firstNames } from '../../lexicon/first-names';
import { type KnownName, knownNames } from '../../lexicon/known-names';
import { organisationEndings, organisationOpenings } from '../../lexicon/name-heads';
import { matchPhrase } from '../../lexicon/phrase-index';
import type { Sentence, TextDocument } from '../../text/text-document';
import type { Token } from '../../text/tokenize';
import { isCapitals, isNameWord, opensClause } from './name-word';
import { runEnd } from './run-end';
import { isTitle } from './split-run';

/** A run of tokens that looks like a name, by token index, `to` exclusive; `known` when the whole of it is in the lexicon. */
export interface NameRun {
  from: number;
  to: number;
  known?: KnownName;
}

const joining = new Set('of for and on to al el de van von'.split(' '));

/** The runs of capitalised words of a document, cut where a known name starts or ends, in the order of the text. */
export function scanNames(document: TextDocument): NameRun[] {
  if (knownNames.size === 0) throw new Error('names are looked for before `readNames`');
  const runs: NameRun[] = [];
  for (const sentence of document.sentences) scanSentence(document.tokens, sentence, runs);
  return runs;
}

function scanSentence(tokens: Token[], { firstToken, tokenEnd }: Sentence, runs: NameRun[]): void {
  let at = firstToken;
  while (at < tokenEnd) {
    const run = readRun(tokens, at, firstToken, tokenEnd);
    if (run) runs.push(run);
    at = run ? run.to : at + 1;
  }
}

function readRun(tokens: Token[], from: number, firstToken: number, limit: number): NameRun | undefined {
  const { kind } = tokens[from]!;
  if (kind === 'punctuation' || kind === 'clitic') return undefined;
  const match = matchPhrase(knownNames, tokens, from, limit);
  if (
    match?.value.ambiguous &&
    !isCapitals(tokens[from]!.text) &&
    match.end === from + 1 &&
    tokens[from]!.tag !== 'P' &&
    opensClause(tokens, from, firstToken)
  )
    return undefined;
  if (match) {
    const longer = startsLongerName(tokens, from, match.end, firstToken, limit, match.value);
    return longer > match.end ? { from, to: longer } : { from, to: match.end, known: match.value };
  }
  return isNameWord(tokens, from, firstToken) ? { from, to: runEnd(tokens, from, firstToken, limit) } : undefined;
}

/** Where a longer name ends that only begins with a known one (`Russian Olympic Committee`, `Target Corporation`), else `end`. */
function startsLongerName(tokens: Token[], from: number, end: number, firstToken: number, limit: number, known: KnownName): number {
  const next = tokens[end];
  if (known.kind === 'product' || known.kind === 'group' || known.kind === 'people' || next === undefined || end >= limit) return end;
  if (!next.capital && next.kind === 'word' && !joining.has(next.lower)) return end;
  const to = runEnd(tokens, from, firstToken, limit);
  if (to <= end) return end;
  if (organisationEndings.has(tokens[to - 1]!.lower)) return to;
  const opens = organisationOpenings.has(tokens[from]!.lower) || organisationOpenings.has(next.lower);
  if (opens && to > end + 1) return to;
  return isProductOf(tokens, end, to, limit, known) ? to : end;
}

/** Whether the words after a company's name tell its product: `Google Widgets`, but not `Reuters Jane Doe` or `Acme Chairman`. */
function isProductOf(tokens: Token[], end: number, to: number, limit: number, known: KnownName): boolean {
  if (known.kind !== 'organization' || !tokens[end]!.spaced || matchPhrase(knownNames, tokens, end, limit)) return false;
  for (let i = end; i < to; i++) if (isTitle(tokens[i]) || firstNames.has(tokens[i]!.lower)) return false;
  return true;
}
