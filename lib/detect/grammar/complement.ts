import type { Token } from '../../text/tokenize';
import { baseEnd, type Range } from './noun-phrase';
import type { VerbGroup } from './verb-group';

/** What follows a verb: a quotation, `that`, a question word, an infinitive, a clause, `as`, a noun phrase, … */
export type Frame = 'quote' | 'that' | 'wh' | 'to' | 'clause' | 'as' | 'noun' | 'adjective' | 'preposition' | 'gerund' | 'colon' | 'none';

/** What follows a verb, and where it starts; `object` is the noun phrase that stands between them (`told reporters that`). */
export interface Complement {
  frame: Frame;
  start: number;
  object?: Range;
  preposition?: string;
}

/** Where complements are looked for: a sentence's verbs, its end, and where quotations open in it. */
export interface Scope {
  tokens: Token[];
  groups: VerbGroup[];
  limit: number;
  opensQuote: (token: number) => boolean;
}

const whWords = new Set(['whether', 'if', 'how', 'why', 'what', 'who', 'where', 'when', 'which']);
const subordinators = new Set(['if', 'when', 'while', 'because', 'although', 'since', 'despite', 'unless', 'until']);
const adjunctPrepositions = new Set('on in at during to after before via from by through with over'.split(' '));
const times = new Set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight earlier later late early last this recently publicly privately repeatedly again then week month year morning night afternoon'.split(
    ' ',
  ),
);
const reported = new Set<Frame>(['quote', 'that', 'wh', 'to', 'clause', 'colon']);
const reach = 40; // tokens: a clause whose verb comes later than this is not recognised as one

/** What follows the words of the verb group `index` from token `from` on; with `addressed` the one spoken to is looked for first. */
export function complementOf(scope: Scope, index: number, from: number, addressed: boolean): Complement {
  const { tokens, limit, opensQuote } = scope;
  const objectEnd = opensQuote(from) ? from : objectEndAt(tokens, from, limit);
  const spoken = addressed && objectEnd > from ? afterObject(scope, index, from, objectEnd) : undefined;
  if (spoken && reported.has(spoken.frame)) return spoken;
  const plain = complementAt(scope, index, from);
  // `said on Monday that`, `said in a statement: "…"`
  const later = complementAt(scope, index, skipAdjuncts(tokens, from, limit));
  if (plain.frame === 'clause' && later.frame === 'that' && times.has(tokens[plain.start]!.lower)) return later; // `said Thursday that`
  if (reported.has(plain.frame) && plain.frame !== 'colon') return plain;
  if (['quote', 'that', 'clause', 'colon'].includes(later.frame)) return later;
  const inserted = insertionEnd(tokens, from, limit);
  if (inserted > from) {
    const beyond = complementAt(scope, index, inserted);
    if (['that', 'clause', 'quote'].includes(beyond.frame)) return beyond;
  }
  if (plain.frame !== 'noun') return plain;
  const preposition = tokens[objectEnd];
  return (
    afterObject(scope, index, from, objectEnd) ?? {
      ...plain,
      object: { from, to: objectEnd },
      ...(preposition && 'IU'.includes(preposition.tag) && { preposition: preposition.lower }),
    }
  );
}

/** Where an insertion between commas or dashes right after a verb ends (`said, however, that`), or `from`. */
function insertionEnd(tokens: Token[], from: number, limit: number): number {
  const mark = tokens[from];
  if (mark === undefined || !',:'.includes(mark.tag) || mark.text === ':') return from;
  for (let at = from + 2; at < limit && at - from < 16; at++) if (tokens[at]!.tag === mark.tag) return at + 1;
  return from;
}

/** `told reporters that`, `asked the court to`, `described X as`. */
function afterObject(scope: Scope, index: number, from: number, objectEnd: number): Complement | undefined {
  for (const start of [objectEnd, skipAdjuncts(scope.tokens, objectEnd, scope.limit)]) {
    const later = complementAt(scope, index, start);
    if (reported.has(later.frame) || later.frame === 'as') return { ...later, object: { from, to: objectEnd } };
  }
  return undefined;
}

function complementAt(scope: Scope, index: number, start: number): Complement {
  const { tokens, limit, opensQuote } = scope;
  let at = start;
  while (at < limit && tokens[at]!.tag === 'R' && at - start < 3) at++;
  const token = tokens[at];
  if (at >= limit || token === undefined) return { frame: 'none', start: at };
  if (opensQuote(at)) return { frame: 'quote', start: at };
  if (',:'.includes(token.tag) && opensQuote(at + 1)) return { frame: 'quote', start: at + 1 };
  if (token.text === ':') return { frame: 'colon', start: at + 1 };
  if (token.lower === 'that' && isConjunction(scope, index, at)) return { frame: 'that', start: at };
  if (token.tag === ',' && tokens[at + 1]?.lower === 'that') return { frame: 'that', start: at + 1 };
  if (whWords.has(token.lower)) return { frame: 'wh', start: at };
  if (token.tag === 'U' && isInfinitive(tokens, at))
    return { frame: 'to', start: at > start && tokens[at - 1]!.lower === 'not' ? at - 1 : at };
  if (token.lower === 'as' || token.lower === 'like') return { frame: 'as', start: at };
  if (startsClause(scope, index, at)) return { frame: 'clause', start: at };
  if ('IU'.includes(token.tag)) return { frame: 'preposition', start: at, preposition: token.lower };
  if (token.tag === 'G') return { frame: 'gerund', start: at };
  const end = baseEnd(tokens, at, limit);
  if (end > at) return { frame: token.tag === 'J' && !hasNoun(tokens, at, end) ? 'adjective' : 'noun', start: at };
  return { frame: 'JX'.includes(token.tag) ? 'adjective' : 'none', start: at };
}

function isInfinitive(tokens: Token[], to: number): boolean {
  const next = tokens[to + 1]?.tag ?? '.';
  return next === 'B' || (next === 'R' && 'BR'.includes(tokens[to + 2]?.tag ?? '.'));
}

function hasNoun(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ('NPO'.includes(tokens[i]!.tag)) return true;
  return false;
}

/** `that` before a clause rather than before a noun. */
function isConjunction(scope: Scope, index: number, at: number): boolean {
  if (scope.tokens[at]!.tag === 'I' || 'I,W'.includes(scope.tokens[at + 1]?.tag ?? '.')) return true;
  return startsClause(scope, index, at + 1);
}

/** Whether a clause with a subject and a finite verb starts at a token, before any comma that ends it. */
function startsClause({ tokens, groups, limit }: Scope, index: number, at: number): boolean {
  const first = tokens[at];
  if (first === undefined || at >= limit || !'TSONPJ#EXG"RI'.includes(first.tag)) return false;
  if (first.tag === 'I' && !subordinators.has(first.lower)) return false;
  for (let next = index + 1; next < groups.length; next++) {
    const { from, form } = groups[next]!;
    if (from <= at) continue;
    if (from >= limit || from - at > reach) return false;
    const before = tokens[from - 1]!;
    const isRelative = before.tag === 'W' || (before.lower === 'that' && from - 1 > at);
    if (form === 'finite' && !isRelative) return isSubjectRun(tokens, at, from);
  }
  return false;
}

/** Whether tokens from the start of a clause to its verb can be its subject: no clause boundary but commas around an insertion. */
function isSubjectRun(tokens: Token[], from: number, to: number): boolean {
  let nouns = 0;
  let commas = 0;
  for (let i = from; i < to; i++) {
    const { tag, lower } = tokens[i]!;
    if ('NPOE#T'.includes(tag)) nouns++;
    if (tag === ',') commas++;
    if (':.'.includes(tag) || (tag === 'W' && commas % 2 === 0)) return false;
    if (tag === 'C' && (lower === 'but' || (lower === 'and' && tokens[i - 1]?.tag === ','))) return false;
  }
  const introduced = 'IR'.includes(tokens[from]!.tag);
  return nouns > 0 && (commas === 0 || commas > 1 || introduced);
}

/** Steps over words of time, place and manner after a verb: `on Monday`, `in a statement`. */
export function skipAdjuncts(tokens: Token[], start: number, limit: number): number {
  let at = start;
  while (at < limit && at - start <= 14) {
    const { tag, lower } = tokens[at]!;
    if (tag === 'R' || (times.has(lower) && tokens[at + 1]?.tag !== "'")) {
      at++;
      continue;
    }
    if (!'IU'.includes(tag) || !adjunctPrepositions.has(lower)) return at;
    const end = baseEnd(tokens, at + 1, limit);
    if (end === at + 1) return at;
    at = end;
  }
  return at;
}

/** A noun phrase and what `of` adds to it. */
function objectEndAt(tokens: Token[], from: number, limit: number): number {
  let to = baseEnd(tokens, from, limit);
  while (to < limit && to > from && tokens[to]!.lower === 'of') {
    const next = baseEnd(tokens, to + 1, limit);
    if (next === to + 1) return to;
    to = next;
  }
  return to;
}
