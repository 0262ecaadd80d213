import type { Token } from '../../text/tokenize';
import { confidenceEnd } from './confidence';

/** A stretch of tokens, `to` exclusive. */
export interface Range {
  from: number;
  to: number;
}

const nominal = 'NPO#E';
const insideTags = 'NPJ#X\'-G"';
const attaching = new Set('of for in at from on with to within inside behind near under across about against between'.split(' '));
const quantifiers = new Set(
  'one two three some many most several few all both each none any others those half dozens hundreds thousands'.split(' '),
);
/** What ends a time that something lasted: `for two years` says nothing of the noun before it. */
const durations = new Set('years months weeks days hours minutes decades decade centuries'.split(' '));
/** -ing forms that stand within noun phrases (`a hacking group`). */
const nounLikeGerunds = new Set('hacking spying phishing operating governing ruling leading voting polling holding reporting'.split(' '));

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && (nominal.includes(token.tag) || quantifiers.has(token.lower));

/** Where the simple noun phrase that ends before `to` starts (`the group's new leader`), or `to` when none ends there; never before `floor`. */
export function baseStart(tokens: Token[], to: number, floor: number): number {
  const last = tokens[to - 1];
  if (to - 1 < floor || last === undefined) return to;
  if ('OT'.includes(last.tag)) return to - 1;
  if (!isNominal(last) && !'XGJ'.includes(last.tag) && !(last.tag === '"' && to - 2 >= floor)) return to;
  let from = to;
  while (from - 1 >= floor) {
    const { tag, lower } = tokens[from - 1]!;
    if (tag === 'T' || tag === 'S') {
      from--;
      const before = tokens[from - 1];
      // `all the`, `both the`
      if (from - 1 >= floor && before && (before.tag === 'T' || quantifiers.has(before.lower))) from--;
      break;
    }
    const modifies = tag === 'R' && from < to && 'J#'.includes(tokens[from]!.tag);
    const joinsNames =
      tag === 'C' && (lower === '&' || (tokens[from]!.tag === 'P' && tokens[from - 3]?.lower === 'of' && tokens[from - 4]?.tag === 'P'));
    if (!insideTags.includes(tag) && !modifies && !joinsNames) break;
    from--;
  }
  return withoutStray(tokens, from, to);
}

/** Takes off what does not belong at the start of a phrase: a possessive ending, a hyphen, a quotation mark without its partner, a dateline's year. */
function withoutStray(tokens: Token[], start: number, to: number): number {
  let from = start;
  while (from < to && "'-".includes(tokens[from]!.tag)) from++;
  if (from < to && tokens[from]!.tag === '"' && countMarks(tokens, from, to) % 2 === 1) from++;
  if (to - from > 1 && tokens[from]!.tag === '#' && /^(19|20)\d\d$/.test(tokens[from]!.lower) && tokens[from + 1]!.capital) from++;
  return from;
}

function countMarks(tokens: Token[], from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) if (tokens[i]!.tag === '"') n++;
  return n;
}

/** Where the noun phrase that ends before `to` starts, with the phrases that hang on it by prepositions: `One of the officials in Prague`. */
export function phraseStart(tokens: Token[], to: number, floor: number): number {
  let from = baseStart(tokens, to, floor);
  while (from < to) {
    const preposition = tokens[from - 1];
    if (from - 2 < floor || preposition === undefined || !'IU'.includes(preposition.tag) || !attaching.has(preposition.lower)) break;
    if (!isNominal(tokens[from - 2]) && tokens[from - 2]!.text !== ')') break;
    const next = baseStart(tokens, from - 1, floor);
    if (next === from - 1) break;
    from = next;
  }
  return from;
}

/** The noun phrase that ends before `to`, if any. */
export function phraseBefore(tokens: Token[], to: number, floor: number): Range | undefined {
  const from = phraseStart(tokens, to, floor);
  return from < to ? { from, to } : undefined;
}

/** Where the simple noun phrase that starts at `from` ends, or `from` when none starts there. */
export function baseEnd(tokens: Token[], from: number, limit: number): number {
  const first = tokens[from];
  if (first === undefined || from >= limit) return from;
  if ('OE'.includes(first.tag)) return from + 1;
  let to = from;
  let last = from;
  for (; to < limit; to++) {
    const { tag, lower } = tokens[to]!;
    const before = tokens[to - 1];
    const afterName = last === to && last > from && before?.tag === 'P';
    if (isNominal(tokens[to])) {
      if ((tag === 'O' && last > from) || (afterName && quantifiers.has(lower))) break;
      last = to + 1;
      continue;
    }
    if (tag === "'" && to > from) continue;
    if (tag === '"' || tag === '-') continue;
    if (tag === 'J' && !(afterName && !tokens[to]!.capital)) continue;
    if (tag === 'X' && !(last === to && last > from)) continue;
    if (tag === 'G' && to > from && (before?.tag !== 'N' || nounLikeGerunds.has(lower))) continue;
    const opensPhrase = last === from && 'TSR'.includes(tag) && (to === from || tag === 'R' || before?.tag === '"' || before?.tag === 'R');
    if (opensPhrase || (tag === 'T' && to === from + 1 && quantifiers.has(first.lower))) continue;
    if (tag === 'C' && (lower === '&' || (last === from && to > from && 'JX'.includes(before?.tag ?? ' ')))) continue;
    break;
  }
  if (last > from) return tokens[last]?.tag === '"' && countMarks(tokens, from, last) % 2 === 1 ? last + 1 : last;
  if (first.lower === 'her') return from + 1;
  return 'TJ#'.includes(first.tag) && first.lower !== 'that' ? Math.max(to, from + 1) : from;
}

/** Where the noun phrase that starts at `from` ends, with what hangs on it by prepositions, coordination and brackets. */
export function phraseEnd(tokens: Token[], from: number, limit: number): number {
  let to = bracketEnd(tokens, baseEnd(tokens, from, limit), limit);
  while (to > from && to + 1 < limit) {
    const joint = tokens[to]!;
    const attaches = 'IU'.includes(joint.tag) && attaching.has(joint.lower);
    if ((!attaches && joint.lower !== 'and' && joint.lower !== 'or') || confidenceEnd(tokens, to) > to) break;
    const next = baseEnd(tokens, to + 1, limit);
    if (joint.lower === 'for' && (tokens[to + 1]!.lower === 'more' || durations.has(tokens[next - 1]!.lower))) break;
    if (next === to + 1 || (joint.tag === 'C' && 'DZVM'.includes(tokens[next]?.tag ?? '.'))) break;
    to = bracketEnd(tokens, next, limit);
  }
  return to;
}

/** Over an abbreviation or party in brackets: `the National Security Agency (NSA)`. */
function bracketEnd(tokens: Token[], to: number, limit: number): number {
  if (tokens[to]?.text !== '(') return to;
  for (let close = to + 1; close < limit && close - to < 6; close++) if (tokens[close]!.text === ')') return close + 1;
  return to;
}
