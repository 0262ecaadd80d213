import type { Token } from '../../text/tokenize';

/** A stretch of tokens, `to` exclusive. */
export interface Range {
  from: number;
  to: number;
}

const nominal = 'NPO#E';
const inside = 'NPJ#X\'-G"';
const attaching = new Set('of for in at from on with to within inside behind near under across about against between'.split(' '));
const quantifiers = new Set(
  'one two three some many most several few all both each none any others those half dozens hundreds thousands'.split(' '),
);

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && (nominal.includes(token.tag) || quantifiers.has(token.lower));

/** Where the simple noun phrase that ends before `to` starts (`the group's new leader`), or `to` when none ends there. */
export function baseStart(tokens: Token[], to: number, limit: number): number {
  let from = to;
  const last = tokens[to - 1];
  if (to - 1 < limit || last === undefined) return to;
  if (last.tag === 'O') return to - 1;
  if (
    !isNominal(last) &&
    !'XGJ'.includes(last.tag) &&
    !(last.tag === '"' && to - 2 >= limit) &&
    !quantifiers.has(last.lower) &&
    last.tag !== 'T'
  )
    return to;
  if (last.tag === 'T') return to - 1;
  while (from - 1 >= limit) {
    const { tag, lower } = tokens[from - 1]!;
    if (inside.includes(tag)) {
      from--;
      continue;
    }
    if (tag === 'T' || tag === 'S') {
      from--;
      // `all the`, `both the`
      if (from - 1 >= limit && (tokens[from - 1]!.tag === 'T' || quantifiers.has(tokens[from - 1]!.lower))) from--;
      break;
    }
    if (tag === 'R' && from < to && 'J#'.includes(tokens[from]!.tag)) {
      from--;
      continue;
    }
    if (tag === 'C' && (lower === '&' || (tokens[from]!.tag === 'P' && tokens[from - 2]?.tag === 'P' && isInName(tokens, from)))) {
      from--;
      continue;
    }
    break;
  }
  // A year or a date before a name is the dateline's.
  if (to - from > 1 && tokens[from]!.tag === '#' && /^(19|20)\d\d$/.test(tokens[from]!.lower) && tokens[from + 1]!.capital) from++;
  // A possessive ending leads on to the noun phrase of the possessor; a closing quotation mark needs its partner.
  while (from < to && (tokens[from]!.tag === "'" || tokens[from]!.tag === '-')) from++;
  if (from < to && tokens[from]!.tag === '"' && !hasPartner(tokens, from, to)) from++;
  return from;
}

/** `Department of Trade and Industry`: a coordinator between names after a preposition within a name. */
function isInName(tokens: Token[], from: number): boolean {
  return tokens[from - 3]?.lower === 'of' && tokens[from - 4]?.tag === 'P';
}

function hasPartner(tokens: Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (tokens[i]!.tag === '"') return true;
  return false;
}

/** Where the noun phrase that ends before `to` starts, with the phrases that hang on it by prepositions: `One of the officials in Prague`. */
export function phraseStart(tokens: Token[], to: number, limit: number): number {
  let from = baseStart(tokens, to, limit);
  if (from === to) return to;
  for (;;) {
    const preposition = tokens[from - 1];
    if (from - 2 < limit || preposition === undefined || !'IU'.includes(preposition.tag) || !attaching.has(preposition.lower)) return from;
    if (!isNominal(tokens[from - 2]) && tokens[from - 2]!.tag !== ')') return from;
    const next = baseStart(tokens, from - 1, limit);
    if (next === from - 1) return from;
    from = next;
  }
}

/** Where the simple noun phrase that starts at `from` ends, or `from` when none starts there. */
export function baseEnd(tokens: Token[], from: number, limit: number): number {
  let to = from;
  let last = from;
  const first = tokens[from];
  if (first === undefined || from >= limit) return from;
  if (first.tag === 'O' || first.tag === 'E') return from + 1;
  while (to < limit) {
    const { tag, lower } = tokens[to]!;
    if (isNominal(tokens[to])) {
      to++;
      last = to;
      if (tag === 'O') break;
      continue;
    }
    if (tag === "'" && to > from) {
      to++;
      continue;
    }
    if (
      'JX-"'.includes(tag) ||
      (tag === 'G' && to > from) ||
      (('TS'.includes(tag) || tag === 'R') && (to === last || tag === 'R') && last === from)
    ) {
      if (tag === 'X' && last > from && to > from && tokens[to - 1]!.tag !== '-') break;
      to++;
      continue;
    }
    if (tag === 'C' && lower === '&') {
      to++;
      continue;
    }
    if (tag === 'T' && to === from + 1 && quantifiers.has(first.lower)) {
      to++;
      continue;
    }
    break;
  }
  if (last > from && tokens[last]?.tag === '"' && countQuotes(tokens, from, last) % 2 === 1) last++;
  if (last === from && 'TJ#'.includes(first.tag) && first.lower !== 'that') return to > from + 1 ? to : from + 1;
  return last;
}

function countQuotes(tokens: Token[], from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) if (tokens[i]!.tag === '"') n++;
  return n;
}

/** Where the noun phrase that starts at `from` ends, with the phrases that hang on it by prepositions and names in coordination. */
export function phraseEnd(tokens: Token[], from: number, limit: number): number {
  let to = baseEnd(tokens, from, limit);
  if (to === from) return from;
  for (;;) {
    const joint = tokens[to];
    if (to + 1 >= limit || joint === undefined) return to;
    const joins = ('IU'.includes(joint.tag) && attaching.has(joint.lower)) || joint.lower === 'and' || joint.lower === 'or';
    if (!joins) return to;
    const next = baseEnd(tokens, to + 1, limit);
    if (next === to + 1) return to;
    if (joint.tag === 'C' && 'DZVM'.includes(tokens[next]?.tag ?? '.')) return to;
    to = next;
  }
}
