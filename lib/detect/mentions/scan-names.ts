import { calendarWords } from '../../lexicon/calendar';
import { isCommonWord } from '../../lexicon/common-words';
import { firstNames } from '../../lexicon/first-names';
import { type KnownName, knownNames } from '../../lexicon/known-names';
import { organisationEndings, organisationOpenings } from '../../lexicon/name-heads';
import { nameParticles } from '../../lexicon/person-titles';
import { matchPhrase } from '../../lexicon/phrase-index';
import type { Sentence, TextDocument } from '../../text/text-document';
import type { Token } from '../../text/tokenize';
import { isNameWord } from './name-word';
import { isTitle } from './split-run';

/** A run of tokens that looks like a name, by token index, `to` exclusive; `known` when the whole of it is in the lexicon. */
export interface NameRun {
  from: number;
  to: number;
  known?: KnownName;
}

const domains = new Set('com org net de pl ca ru uk io co fr eu info tv us in'.split(' '));
const connectors = new Set(['of', 'for', 'on', 'to', 'and']);

/** The runs of capitalised words of a document, cut where a known name starts or ends, in the order of the text. */
export function scanNames(document: TextDocument): NameRun[] {
  const runs: NameRun[] = [];
  for (const sentence of document.sentences) scanSentence(document.tokens, sentence, runs);
  return runs;
}

function scanSentence(tokens: Token[], { firstToken, tokenEnd }: Sentence, runs: NameRun[]): void {
  let at = firstToken;
  while (at < tokenEnd) {
    const token = tokens[at]!;
    if (token.kind === 'punctuation' || token.kind === 'clitic') {
      at++;
      continue;
    }
    const match = matchPhrase(knownNames, tokens, at, tokenEnd);
    if (match && !startsLongerName(tokens, at, match.end, tokenEnd, match.value)) {
      runs.push({ from: at, to: match.end, known: match.value });
      at = match.end;
      continue;
    }
    if (!isNameWord(tokens, at, firstToken)) {
      at++;
      continue;
    }
    const to = match ? Math.max(match.end, runEnd(tokens, at, firstToken, tokenEnd)) : runEnd(tokens, at, firstToken, tokenEnd);
    runs.push({ from: at, to });
    at = to;
  }
}

/** Whether a known name is only the beginning of a longer one: `Russian Olympic Committee`, `Bank of America Tower`, `Target Corporation`. */
function startsLongerName(tokens: Token[], from: number, end: number, limit: number, known: KnownName): boolean {
  if (known.kind === 'product' || known.kind === 'group' || known.kind === 'people') return false;
  const next = tokens[end];
  if (next === undefined || end >= limit) return false;
  const to = runEnd(tokens, from, from, limit);
  if (to <= end) return false;
  const last = tokens[to - 1]!.lower;
  const opens = organisationOpenings.has(tokens[from]!.lower) || organisationOpenings.has(tokens[end]!.lower);
  if (organisationEndings.has(last) || (opens && to > end + 1)) return true;
  // A company's product: `Google Widgets`, but not `Reuters Jane Doe` or `Acme Chairman`
  if (known.kind !== 'organization' || !next.spaced || matchPhrase(knownNames, tokens, end, limit)) return false;
  for (let i = end; i < to; i++) if (isTitle(tokens[i]) || firstNames.has(tokens[i]!.lower)) return false;
  return true;
}

/** Where the name that starts at `from` ends. */
function runEnd(tokens: Token[], from: number, firstToken: number, limit: number): number {
  let to = from + 1;
  let opened = organisationOpenings.has(tokens[from]!.lower);
  while (to < limit) {
    const token = tokens[to]!;
    const next = tokens[to + 1];
    const tight = next !== undefined && to + 1 < limit && !next.spaced;
    if (token.kind === 'word' && (token.spaced || tokens[to - 1]!.text.endsWith('.')) && isNameWord(tokens, to, firstToken)) {
      if (startsOtherName(tokens, to, limit)) return to;
      if (organisationOpenings.has(token.lower)) opened = true;
      to++;
    } else if (token.tag === '-' && !token.spaced && tight && next.kind !== 'punctuation' && (next.capital || next.kind === 'number')) {
      to += 2;
    } else if (
      token.tag === '-' &&
      !token.spaced &&
      tight &&
      next.tag !== 'X' &&
      next.text.length < 7 &&
      to > from + 1 &&
      tokens[to - 1]!.text.length < 6 &&
      !isCommonWord(next.lower)
    ) {
      to += 2; // Hau Lung-bin
    } else if (token.text === '.' && !token.spaced && tight && domains.has(next.lower)) {
      return to + 2;
    } else if (
      token.kind === 'number' &&
      token.spaced &&
      token.text.length < 4 &&
      tokens[to - 1]!.text.length < 12 &&
      !/[,.:]/.test(token.text)
    ) {
      to++;
    } else if (token.text === '&' && next?.capital && to + 1 < limit) {
      to += 2;
    } else if (nameParticles.has(token.lower) && !token.capital && next?.capital && to + 1 < limit && (next.spaced || false)) {
      to += 2;
    } else if (nameParticles.has(token.lower) && next?.tag === '-' && !next.spaced && tokens[to + 2]?.capital) {
      to += 3;
    } else if (
      token.kind === 'clitic' &&
      /^(people|children|women|workers|men|veterans|consumers)$/.test(tokens[to - 1]!.lower) &&
      next?.capital &&
      to + 1 < limit
    ) {
      to += 2; // Workers' Party, Children's Hospital
    } else if (connectors.has(token.lower) && to + 1 < limit) {
      const end = overConnector(tokens, from, to, limit, opened);
      if (end === to) return to;
      to = end;
    } else return to;
  }
  return to;
}

/** Whether a name of another kind starts within a run: a product, a nationality, a name of several words. */
function startsOtherName(tokens: Token[], at: number, limit: number): boolean {
  const match = matchPhrase(knownNames, tokens, at, limit);
  return (
    match !== undefined &&
    (match.end > at + 1 || match.value.kind === 'product' || match.value.kind === 'nationality') &&
    !organisationEndings.has(tokens[match.end - 1]!.lower)
  );
}

/** Where a name goes on to over `of`, `for`, `on` or `and` at `to`, or `to` when it ends there. */
function overConnector(tokens: Token[], from: number, to: number, limit: number, opened: boolean): number {
  const connector = tokens[to]!.lower;
  let next = to + 1;
  if (connector !== 'and' && tokens[next]?.lower === 'the') next++;
  if (next >= limit || !tokens[next]!.capital || tokens[next]!.kind !== 'word' || calendarWords.has(tokens[next]!.lower)) return to;
  if (connector === 'of' || connector === 'for') return opened && organisationOpenings.has(tokens[to - 1]!.lower) ? next + 1 : to;
  if (connector === 'on' || connector === 'to')
    return opened && /^(committee|commission|council|conference|center|centre)$/.test(tokens[to - 1]!.lower) ? next + 1 : to;
  // `Food and Drug Administration`, `Department of Health and Human Services`
  let end = next;
  while (end < limit && tokens[end]!.capital && tokens[end]!.kind === 'word') end++;
  if (end === next || matchPhrase(knownNames, tokens, next, end)?.end === end) return to;
  const endsOrganisation = organisationEndings.has(tokens[end - 1]!.lower) && end - next > 1;
  const before = to - from;
  if (endsOrganisation && before <= 3 && !organisationEndings.has(tokens[to - 1]!.lower)) return end;
  const withinOf = opened && hasOf(tokens, from, to);
  return withinOf && end - next <= 2 && !organisationOpenings.has(tokens[next]!.lower) ? end : to;
}

function hasOf(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.lower === 'of' || tokens[i]!.lower === 'for') return true;
  return false;
}
