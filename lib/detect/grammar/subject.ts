import type { Token } from '../../text/tokenize';
import { endingWithInsertion, hasFinite, isInsertion } from './insertion';
import { baseStart, phraseBefore, phraseEnd, phraseStart, type Range } from './noun-phrase';
import type { VerbGroup } from './verb-group';

/** A subject; `shared` when it stands with an earlier verb that this one is joined to. */
export interface Subject extends Range {
  shared?: boolean;
}

const relative = new Set(['who', 'which', 'that', 'whom']);
const reach = 12; // verbs before this one among which the one that it is joined to is sought
const times = new Set(
  'yesterday today tomorrow now monday tuesday wednesday thursday friday saturday sunday meanwhile however then week month year'.split(' '),
);

/** Where subjects are looked for: a sentence's verbs, from token `floor` on. */
export interface SubjectScope {
  tokens: Token[];
  groups: VerbGroup[];
  floor: number;
  /** Whether a verb is one of saying: a verb joined to such a verb shares its subject rather than that of the clause between them. */
  reports?: (word: string) => boolean;
}

/** The subject of the verb group `index`, with its appositions and relative clauses: its own or that of the verb it is joined to; undefined when nothing can be one. */
export function subjectOf(scope: SubjectScope, index: number): Subject | undefined {
  const own = ownSubject(scope, index);
  return own === 'shared' ? sharedSubject(scope, index) : own;
}

/** The subject that stands before a verb; `shared` when it must be sought with an earlier verb. */
function ownSubject(scope: SubjectScope, index: number, withGap = true): Range | 'shared' | undefined {
  const { tokens, groups, floor } = scope;
  const group = groups[index]!;
  if (group.form === 'infinitive' || group.form === 'gerund') return 'shared';
  const end = skipAdverbs(tokens, group.from, floor);
  const before = tokens[end - 1];
  if (end <= floor || before === undefined) return 'shared';
  if (relative.has(before.lower) && 'WTIO'.includes(before.tag)) return { from: end - 1, to: end };
  return (
    (withGap && gapSubject(scope, index, end)) ||
    (subjectEndingAt(tokens, end, floor) ?? (',C"'.includes(before.tag) ? 'shared' : undefined))
  );
}

/** `who Gevers said was responsible`: the relative pronoun before the verb of saying is the subject. */
function gapSubject(scope: SubjectScope, index: number, end: number): Range | undefined {
  const { tokens, groups, floor } = scope;
  const previous = groups[index - 1];
  if (previous?.to !== end || previous.form !== 'finite') return undefined;
  const speaker = ownSubject(scope, index - 1, false);
  if (speaker === undefined || speaker === 'shared' || speaker.from <= floor) return undefined;
  const pronoun = tokens[speaker.from - 1]!;
  return relative.has(pronoun.lower) ? { from: speaker.from - 1, to: speaker.from } : phraseBefore(tokens, speaker.from, floor);
}

/** What a relative pronoun stands for: the noun phrase before it. */
export function antecedent(tokens: Token[], range: Range, floor: number): Range {
  if (range.to - range.from !== 1 || !relative.has(tokens[range.from]!.lower)) return range;
  if (tokens[range.from]!.lower === 'that' && tokens[range.from - 1]?.tag === ',') return range; // `according to him, that was so`
  const end = tokens[range.from - 1]?.tag === ',' ? range.from - 1 : range.from;
  const to = tokens[end - 1]?.tag === '#' && tokens[end - 2]?.tag === ',' && end - 2 > floor ? end - 2 : end; // `Novak, 49, who`
  let from = baseStart(tokens, to, floor);
  if (from < to && from - 2 >= floor && tokens[from - 1]!.lower === 'of') from = baseStart(tokens, from - 1, floor);
  return from < to && tokens[to - 1]!.tag !== 'J' ? { from, to } : range; // not `unclear who`
}

function subjectEndingAt(tokens: Token[], end: number, floor: number): Range | undefined {
  const start = endingWithInsertion(tokens, end, floor);
  const mark = tokens[end - 1]!;
  if (start < end) return { from: widen(tokens, start, floor), to: ',:'.includes(mark.tag) ? end - 1 : end };
  const from = phraseStart(tokens, end, floor);
  return from < end ? { from: widen(tokens, from, floor), to: end } : undefined;
}

/** Takes in a coordinated noun phrase before (`Experts and Google`) or a title in apposition (`the prime minister, Jan Novak`) where a clause opens. */
function widen(tokens: Token[], from: number, floor: number): number {
  const joint = tokens[from - 1];
  if (joint === undefined || from - 2 < floor) return from;
  if (joint.tag === ',') return titleBefore(tokens, from, floor);
  if (joint.lower !== 'and' && joint.lower !== 'or') return from;
  if (tokens[from - 2]!.tag === ',' && tokens[from]!.tag === 'O') return from; // `saw the ruins, and he said`
  const to = tokens[from - 2]!.tag === ',' ? from - 2 : from - 1;
  const start = phraseStart(tokens, to, floor);
  if (start === to) return from;
  const opener = tokens[start - 1];
  if (start > floor && opener !== undefined && !opensClause(opener)) return from;
  // `A, B and C`
  if (opener?.tag === ',' && start - 2 >= floor) {
    const earlier = phraseStart(tokens, start - 1, floor);
    if (earlier < start - 1 && (earlier === floor || '."'.includes(tokens[earlier - 1]!.tag))) return earlier;
  }
  return opener?.lower === 'both' ? start - 1 : start;
}

const opensClause = (token: Token): boolean => ',:."C'.includes(token.tag) || ['that', 'to', 'both'].includes(token.lower);

function titleBefore(tokens: Token[], from: number, floor: number): number {
  if (tokens[from]!.tag !== 'P') return from;
  const start = phraseStart(tokens, from - 1, floor);
  const joins = tokens[start - 1]?.tag === 'C' && 'NPO'.includes(tokens[start - 2]?.tag ?? '.'); // `for Easter and Mother’s Day, Smith said`
  const atOpening = start === floor || (start > floor && '"C'.includes(tokens[start - 1]!.tag) && !joins);
  if (start === from - 1 || !atOpening || times.has(tokens[start]!.lower)) return from;
  const described = 'TS'.includes(tokens[start]!.tag) || tokens.slice(start, from - 1).some(({ tag }) => tag === "'");
  return described ? start : from;
}

/** The subject of the verb that this one is joined to: `X denied it and said …`, `X left, saying …`. */
function sharedSubject(scope: SubjectScope, index: number): Subject | undefined {
  const { tokens, groups, floor, reports } = scope;
  let nearest: Subject | undefined;
  for (let i = index - 1; i >= Math.max(0, index - reach) && groups[i]!.from >= floor; i--) {
    if (groups[i]!.form !== 'finite') continue;
    const isReport = reports?.(tokens[groups[i]!.head]!.lower) ?? false;
    if (nearest && !isReport) continue;
    const subject = ownSubject(scope, i);
    if (subject === undefined || subject === 'shared') continue;
    if (isReport) return { ...subject, shared: true };
    nearest ??= { ...subject, shared: true };
  }
  return nearest;
}

/** Steps back over adverbs and short insertions between subject and verb (`also`, `, however,`, `, in a statement,`). */
function skipAdverbs(tokens: Token[], end: number, floor: number): number {
  let at = end;
  while (at - 1 >= floor && tokens[at - 1]!.tag === 'R') at--;
  at = skipTime(tokens, at, floor);
  if (at - 1 < floor || tokens[at - 1]!.tag !== ',') return at;
  let open = at - 2;
  while (open >= floor && tokens[open]!.tag !== ',' && at - open < 14) open--;
  return open >= floor && tokens[open]!.tag === ',' && isInterruption(tokens, open + 1, at - 1) ? open : at;
}

/** `the firm this week said`, `the firm on Monday said`: a time between subject and verb, if a noun phrase stands before it. */
function skipTime(tokens: Token[], end: number, floor: number): number {
  if (end - 2 < floor || !times.has(tokens[end - 1]!.lower)) return end;
  let at = end - 1;
  if (['this', 'last', 'earlier', 'late', 'on'].includes(tokens[at - 1]!.lower)) at--;
  return at - 1 >= floor && 'NPO'.includes(tokens[at - 1]!.tag) ? at : end;
}

function isInterruption(tokens: Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (first === undefined) return false;
  if (to - from === 1) return first.tag === 'R';
  return first.tag === 'I' && first.lower !== 'of' && !hasFinite(tokens, from, to);
}

/** The subject that follows its verb, as in `"…," said X, who …`. */
export function subjectAfter(tokens: Token[], from: number, limit: number): Range | undefined {
  let to = phraseEnd(tokens, from, limit);
  if (to === from) return undefined;
  // an apposition or relative clause up to the next comma or the end
  while (to + 1 < limit && tokens[to]!.tag === ',') {
    let close = to + 1;
    while (close < limit && !',.:"'.includes(tokens[close]!.tag)) close++;
    if (!isInsertion(tokens, to + 1, close)) break;
    to = close;
  }
  return { from, to };
}
