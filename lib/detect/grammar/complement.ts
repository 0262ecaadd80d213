import type { Token } from '../../text/tokenize';
import { baseEnd, type Range } from './noun-phrase';
import type { VerbGroup } from './verb-group';

/** What follows a verb: see `Complement`. */
export type Frame = 'quote' | 'that' | 'wh' | 'to' | 'clause' | 'as' | 'noun' | 'adjective' | 'preposition' | 'gerund' | 'colon' | 'none';

/** What follows a verb, and where it starts; `object` is the noun phrase that stands between them (`told reporters that`). */
export interface Complement {
  frame: Frame;
  start: number;
  object?: Range;
  /** Words between the verb and its complement that hang on neither (`on Monday`, `in a statement`). */
  adjunct?: Range;
  preposition?: string;
}

const whWords = new Set(['whether', 'if', 'how', 'why', 'what', 'who', 'where', 'when', 'which']);
const adjunctPrepositions = new Set('on in at during to after before via from by through with over earlier late'.split(' '));
const times = new Set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight earlier later late early last this recently publicly privately repeatedly again then that'.split(
    ' ',
  ),
);

/** What follows the verb group `groups[index]` in its sentence, which ends before token `limit`. `opensQuote` says whether a quotation opens at a token. */
export function complementOf(
  tokens: Token[],
  groups: VerbGroup[],
  index: number,
  limit: number,
  opensQuote: (i: number) => boolean,
  from = groups[index]!.to,
): Complement {
  const plain = readComplement(tokens, groups, index, from, limit, opensQuote);
  if (plain.frame === 'quote' || plain.frame === 'that' || plain.frame === 'clause' || plain.frame === 'wh' || plain.frame === 'to')
    return plain;
  // `said on Monday that`, `said in a statement: "…"`
  const after = skipAdjuncts(tokens, from, limit);
  if (after > from) {
    const later = readComplement(tokens, groups, index, after, limit, opensQuote);
    const reached = later.frame === 'quote' || later.frame === 'that' || later.frame === 'clause' || later.frame === 'colon';
    if (reached) return { ...later, adjunct: { from, to: after } };
  }
  if (plain.frame !== 'noun') return plain;
  // `told reporters that`, `asked the court to`, `described X as`
  const objectEnd = phraseEndSimple(tokens, from, limit);
  const afterObject = skipAdjuncts(tokens, objectEnd, limit);
  for (const start of objectEnd === afterObject ? [objectEnd] : [objectEnd, afterObject]) {
    const later = readComplement(tokens, groups, index, start, limit, opensQuote);
    if (['quote', 'that', 'wh', 'to', 'clause', 'as', 'colon'].includes(later.frame)) return { ...later, object: { from, to: objectEnd } };
  }
  const next = tokens[objectEnd];
  if (next && 'IU'.includes(next.tag)) return { ...plain, object: { from, to: objectEnd }, preposition: next.lower };
  return { ...plain, object: { from, to: objectEnd } };
}

function readComplement(
  tokens: Token[],
  groups: VerbGroup[],
  index: number,
  start: number,
  limit: number,
  opensQuote: (i: number) => boolean,
): Complement {
  let at = start;
  while (at < limit && tokens[at]!.tag === 'R' && at - start < 3) at++;
  const token = tokens[at];
  if (at >= limit || token === undefined) return { frame: 'none', start: at };
  if (opensQuote(at)) return { frame: 'quote', start: at };
  if ((token.tag === ',' || token.tag === ':') && opensQuote(at + 1)) return { frame: 'quote', start: at + 1 };
  if (token.text === ':') return { frame: 'colon', start: at + 1 };
  if (token.lower === 'that' && isConjunction(tokens, groups, index, at, limit)) return { frame: 'that', start: at };
  if (token.lower === ',' && tokens[at + 1]?.lower === 'that') return { frame: 'that', start: at + 1 };
  if (whWords.has(token.lower)) return { frame: 'wh', start: at };
  if (token.tag === 'U' && 'BR'.includes(tokens[at + 1]?.tag ?? '.')) return { frame: 'to', start: at };
  if (token.lower === 'as' || token.lower === 'like') return { frame: 'as', start: at };
  if (startsClause(tokens, groups, index, at, limit)) return { frame: 'clause', start: at };
  if ('IU'.includes(token.tag)) return { frame: 'preposition', start: at, preposition: token.lower };
  if (token.tag === 'G') return { frame: 'gerund', start: at };
  if (baseEnd(tokens, at, limit) > at)
    return { frame: 'J'.includes(token.tag) && !hasNoun(tokens, at, baseEnd(tokens, at, limit)) ? 'adjective' : 'noun', start: at };
  if ('JX'.includes(token.tag)) return { frame: 'adjective', start: at };
  return { frame: 'none', start: at };
}

function hasNoun(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ('NPO'.includes(tokens[i]!.tag)) return true;
  return false;
}

/** `that` before a clause rather than before a noun. */
function isConjunction(tokens: Token[], groups: VerbGroup[], index: number, at: number, limit: number): boolean {
  if (tokens[at]!.tag === 'I') return true;
  return startsClause(tokens, groups, index, at + 1, limit);
}

/** Whether a clause with a subject and a finite verb starts at a token, before any comma that ends it. */
function startsClause(tokens: Token[], groups: VerbGroup[], index: number, at: number, limit: number): boolean {
  const first = tokens[at];
  if (first === undefined || at >= limit || !'TSONPJ#EXG"RI'.includes(first.tag)) return false;
  if (
    first.tag === 'I' &&
    !['if', 'when', 'while', 'because', 'although', 'since', 'in', 'there', 'despite', 'unless', 'until', 'after'].includes(first.lower)
  )
    return false;
  let next = index + 1;
  while (next < groups.length && groups[next]!.from <= at) next++;
  for (; next < groups.length; next++) {
    const { from, form } = groups[next]!;
    if (from >= limit || from - at > 40) return false;
    const before = tokens[from - 1]!;
    const isRelative = before.tag === 'W' || (before.lower === 'that' && from - 1 > at);
    if (form !== 'finite' || isRelative) continue;
    return from > at && isSubjectRun(tokens, at, from);
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
    if (':.'.includes(tag)) return false;
    if (tag === 'C' && (lower === 'but' || (lower === 'and' && tokens[i - 1]?.tag === ','))) return false;
  }
  const introduced = 'IR'.includes(tokens[from]!.tag);
  return (
    nouns > 0 && (commas === 0 || commas === 2 || introduced || (commas === 1 && tokens[to - 1]!.tag !== ',' ? introduced : commas > 1))
  );
}

function skipAdjuncts(tokens: Token[], start: number, limit: number): number {
  let at = start;
  for (;;) {
    const token = tokens[at];
    if (token === undefined || at >= limit || at - start > 14) return at;
    if (token.tag === 'R' || (times.has(token.lower) && (token.lower !== 'that' || tokens[at + 1]?.lower === 'day'))) {
      at++;
      continue;
    }
    if (
      token.lower === 'week' ||
      token.lower === 'month' ||
      token.lower === 'year' ||
      token.lower === 'morning' ||
      token.lower === 'night' ||
      token.lower === 'afternoon'
    ) {
      at++;
      continue;
    }
    if ('IU'.includes(token.tag) && adjunctPrepositions.has(token.lower)) {
      const end = baseEnd(tokens, at + 1, limit);
      if (end === at + 1) return at;
      at = end;
      continue;
    }
    return at;
  }
}

/** A noun phrase and what `of`, `in` and the like add to it. */
function phraseEndSimple(tokens: Token[], from: number, limit: number): number {
  let to = baseEnd(tokens, from, limit);
  while (to < limit && tokens[to]!.lower === 'of') {
    const next = baseEnd(tokens, to + 1, limit);
    if (next === to + 1) return to;
    to = next;
  }
  return to;
}
