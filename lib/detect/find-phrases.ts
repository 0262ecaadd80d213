import type { Finding } from './finding';
import type { Analysis } from './grammar/analysis';
import { quoteWithSequel } from './grammar/content';
import { baseEnd, baseStart, phraseEnd, phraseStart, type Range } from './grammar/noun-phrase';
import { subjectOf } from './grammar/subject';
import type { Parties } from './parties';
import { type HearsayRule, hearsay, type NounRule, type SourcePhraseRule, sourcePhrases, statementNouns } from './rules/statement-phrases';

type Found = Omit<Finding, 'rule' | 'kind' | 'strength' | 'voice' | 'likelihood' | 'hedges'> & Partial<Finding>;

const split = (words: string) => words.split(',').map((item) => item.trim().split(' '));
function index<Row>(rows: Row[], words: (row: Row) => string): Map<string, { row: Row; rest: string[] }[]> {
  const map = new Map<string, { row: Row; rest: string[] }[]>();
  for (const row of rows) for (const [first = '', ...rest] of split(words(row))) map.set(first, [...(map.get(first) ?? []), { row, rest }]);
  return map;
}
const bySource = index(sourcePhrases, (row) => row.words);
const byHearsay = index(hearsay, (row) => row.words);
const byNoun = index(statementNouns, (row) => row.nouns);

/** Statements whose cue is no verb: `according to`, `allegedly`, `the claim that`. */
export function findPhrases(analysis: Analysis, parties: Parties): Finding[] {
  const found: Finding[] = [];
  const add = (row: { id: string; strength: Finding['strength'] }, piece: Found | undefined) => {
    if (piece)
      found.push({ rule: row.id, kind: 'statement', strength: row.strength, voice: 'agentless', likelihood: 0.7, hedges: [], ...piece });
  };
  analysis.tokens.forEach(({ lower }, at) => {
    for (const { row, rest } of bySource.get(lower) ?? [])
      if (follows(analysis, at, rest)) add(row, readSource(analysis, at, rest.length + 1, row));
    for (const { row } of byHearsay.get(lower) ?? []) add(row, readHearsay(analysis, parties, at, row));
    for (const { row } of byNoun.get(lower) ?? []) add(row, readNoun(analysis, at, row));
  });
  return found;
}

function follows({ tokens }: Analysis, at: number, rest: string[]): boolean {
  return rest.every((word, i) => tokens[at + 1 + i]?.lower === word);
}

function sentenceAt({ tokens, sentences }: Analysis, at: number) {
  return sentences[tokens[at]!.sentence]!;
}

/** `according to X, …` and `…, according to X`. */
function readSource(analysis: Analysis, at: number, length: number, row: SourcePhraseRule): Found | undefined {
  const { tokens, quoteAt, quotes } = analysis;
  const { firstToken, tokenEnd } = sentenceAt(analysis, at);
  let from = at + length;
  if (row.id === 'going-by-report' && ['that', 'of', 'by', 'from', 'which'].includes(tokens[from]?.lower ?? '')) from++;
  if (row.id === 'going-by-report' && tokens[at]!.lower !== 'going' && tokens[at]!.lower !== 'judging') return undefined;
  let to = phraseEnd(tokens, from, tokenEnd);
  const source = row.id === 'going-by-report' ? to : sourceEnd(analysis, from, to, tokenEnd);
  if (row.id === 'according-to' && !namesSpeaker(analysis, from, to)) return undefined;
  to = source;
  const cue = [{ from: at, to: at + length }];
  const comma = row.id === 'going-by-report' ? nextComma(analysis, to, tokenEnd) : to;
  const opensSentence = at === firstToken || (at - firstToken <= 2 && ',"CR'.includes(tokens[at - 1]!.tag));
  if (opensSentence) {
    const start = tokens[comma]?.tag === ',' ? comma + 1 : comma;
    return {
      cue,
      source: { from, to },
      content: { from: start, to: trimEnd(analysis, start, tokenEnd) },
      likelihood: 0.95,
      voice: 'active',
    };
  }
  if (row.id === 'going-by-report' && tokens[comma]?.tag === ',') {
    return {
      cue,
      source: { from, to },
      content: { from: comma + 1, to: trimEnd(analysis, comma + 1, tokenEnd) },
      likelihood: 0.95,
      voice: 'active',
    };
  }
  let before = tokens[at - 1]?.tag === ',' ? at - 1 : at;
  const quote = quoteAt[before - 1] ?? -1;
  if (quote >= 0 && quotes[quote]!.to === before && quotes[quote]!.from <= firstToken) {
    return { cue, source: { from, to }, content: quoteWithSequel(analysis, quote, to), likelihood: 0.95, voice: 'active' };
  }
  const start = contentStart(analysis, firstToken, before);
  if (tokens[to]?.tag === ',' && to + 1 < tokenEnd) before = trimEnd(analysis, to + 1, tokenEnd);
  return { cue, source: { from, to }, content: { from: start, to: before }, likelihood: 0.95, voice: 'active' };
}

/** Passes over an opening connective: `But`, `that` of an embedding clause stays. */
function contentStart({ tokens }: Analysis, from: number, _to: number): number {
  return tokens[from]!.tag === 'C' ? from + 1 : from;
}

function trimEnd({ tokens }: Analysis, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && '.,:'.includes(tokens[end - 1]!.tag)) end--;
  return end;
}

function nextComma({ tokens }: Analysis, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (tokens[i]!.tag === ',') return i;
  return from;
}

/** A source's end with what identifies it: an apposition or relative clause closed by a comma, a participle (`filed in May`). */
function sourceEnd({ tokens }: Analysis, from: number, end: number, limit: number): number {
  let to = end;
  if ('XD'.includes(tokens[to]?.tag ?? ' ') && to > from) {
    while (to < limit && !',.:"'.includes(tokens[to]!.tag)) to++;
  }
  return to;
}

const measures = new Set(
  'age alphabet ability circumstances height instructions law need needs order plan plans preference price rank rules schedule size standards taste time weight'.split(
    ' ',
  ),
);

/** `according to rank` and `according to plan` name no one. */
function namesSpeaker({ tokens }: Analysis, from: number, to: number): boolean {
  return to > from && !(to === from + 1 && measures.has(tokens[from]!.lower));
}

function readHearsay(analysis: Analysis, parties: Parties, at: number, row: HearsayRule): Found | undefined {
  const { tokens, verbs } = analysis;
  const { firstToken, tokenEnd } = sentenceAt(analysis, at);
  if (row.part === 'adjective') {
    if (tokens[at]!.tag !== 'J' && !(tokens[at - 1]?.tag === 'T' && tokens[at]!.tag !== 'Z')) return undefined;
    if (tokens[at - 1] && verbs[tokens[at]!.sentence]!.some((group) => group.head === at && group.head > group.from)) return undefined;
    const end = baseEnd(tokens, at + 1, tokenEnd);
    return end > at + 1 ? { cue: [{ from: at, to: at + 1 }], content: { from: at + 1, to: end } } : undefined;
  }
  const groups = verbs[tokens[at]!.sentence]!;
  const index = groups.findIndex((group) => group.to > at);
  const group = groups[index];
  if (!group) return { cue: [{ from: at, to: at + 1 }], content: { from: firstToken, to: trimEnd(analysis, firstToken, tokenEnd) } };
  const within = group.from < at;
  const cue = [{ from: within ? group.from : at, to: at + 1 }];
  const subject =
    subjectOf({ tokens, groups, floor: firstToken }, index) ?? (group.from === at + 1 ? before(analysis, at, firstToken) : undefined);
  const end = trimEnd(analysis, group.head, clauseLimit(analysis, group.head, tokenEnd));
  if (!group.passive && group.form !== 'participle' && subject && parties.isParty(subject)) {
    return { kind: 'responsibility', cue, target: subject, content: { from: within ? at + 1 : group.from, to: end }, voice: 'active' };
  }
  return { cue: [{ from: at, to: at + 1 }], content: { from: subject?.from ?? at + 1, to: end } };
}

function before({ tokens }: Analysis, at: number, limit: number): Range | undefined {
  const from = phraseStart(tokens, at, limit);
  return from < at ? { from, to: at } : undefined;
}

function clauseLimit({ tokens }: Analysis, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (tokens[i]!.tag === ',' || tokens[i]!.text === ';') return i;
  return limit;
}

function readNoun(analysis: Analysis, at: number, row: NounRule): Found | undefined {
  const { tokens } = analysis;
  if (tokens[at]!.tag !== 'N') return undefined;
  const { firstToken, tokenEnd } = sentenceAt(analysis, at);
  const next = tokens[at + 1];
  if (!next || at + 1 >= tokenEnd || !split(row.takes).some(([word]) => word === next.lower)) return undefined;
  const isThat = next.lower === 'that';
  if (isThat && (next.tag !== 'I' || 'DZVM'.includes(tokens[at + 2]?.tag ?? '.'))) return undefined; // `a claim that seems odd`
  const start = phraseStart(tokens, at + 1, firstToken);
  if (isThat && ['in', 'to'].includes(tokens[baseStart(tokens, at + 1, firstToken) - 1]?.lower ?? '')) return undefined; // `said in a statement that`
  const no = tokens.slice(start, at).findIndex(({ lower }) => lower === 'no');
  if (row.id === 'no-evidence' && no < 0) return undefined;
  const possessive = possessor(analysis, start, at);
  if (!isThat && row.id === 'opinion-of' && !possessive) return undefined;
  const content = isThat
    ? { from: at + 1, to: trimEnd(analysis, at + 1, clauseLimit(analysis, at + 1, tokenEnd)) }
    : { from: at + 2, to: phraseEnd(tokens, at + 2, tokenEnd) };
  const to = isThat ? at + 1 : at + 2;
  if (no < 0) return { cue: [{ from: at, to }], source: possessive, content, voice: 'active', likelihood: 0.6 };
  const thereIs = tokens[start + no - 2]?.tag === 'E' ? 2 : 0;
  return { cue: [{ from: start + no - thereIs, to }], content, strength: 'denied', likelihood: 0.82 };
}

/** `Her` in `her warning`, `the mayor` in `the mayor's warning`. */
function possessor({ tokens }: Analysis, start: number, at: number): Range | undefined {
  for (let i = at - 1; i >= start && at - i < 5; i--) {
    if (tokens[i]!.tag === "'") return { from: start, to: i };
    if (tokens[i]!.tag === 'S') return { from: i, to: i + 1 };
  }
  return undefined;
}
