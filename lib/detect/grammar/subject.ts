import type { Token } from '../../text/tokenize';
import { phraseStart, type Range } from './noun-phrase';
import type { VerbGroup } from './verb-group';

const relative = new Set(['who', 'which', 'that', 'whose', 'whom']);
const closing = new Set([')', ']']);

/** The subject that stands before a verb group, with its appositions and relative clauses, none of it before token `limit`; undefined when nothing there can be one. */
export function subjectBefore(tokens: Token[], groups: VerbGroup[], index: number, limit: number): Range | undefined {
  const group = groups[index]!;
  if (group.form === 'infinitive' || group.form === 'gerund') return sharedSubject(tokens, groups, index, limit);
  const end = skipAdverbs(tokens, group.from, limit);
  const before = tokens[end - 1];
  if (end <= limit || before === undefined) return undefined;
  if (relative.has(before.lower) && 'WTI'.includes(before.tag)) return { from: end - 1, to: end };
  const nounPhrase = subjectEndingAt(tokens, end, limit);
  if (nounPhrase) return nounPhrase;
  if (before.tag === 'C' || before.tag === ',') return sharedSubject(tokens, groups, index, limit);
  return undefined;
}

function subjectEndingAt(tokens: Token[], end: number, limit: number): Range | undefined {
  const start = endingWithInsertion(tokens, end, limit);
  if (start < end) return { from: widenOverCoordination(tokens, start, limit), to: end };
  const from = phraseStart(tokens, end, limit);
  return from < end ? { from: widenOverCoordination(tokens, from, limit), to: end } : undefined;
}

/** For `X, the head of Y,`, `X (R-Texas)` and `X — who … —` that end before `end`: where X starts; else `end`. */
function endingWithInsertion(tokens: Token[], end: number, limit: number): number {
  const mark = tokens[end - 1]!;
  let open = end - 2;
  if (closing.has(mark.text)) {
    while (open >= limit && tokens[open]!.text !== '(' && tokens[open]!.text !== '[' && end - open < 40) open--;
    if (open < limit || tokens[open]!.tag !== '(') return end;
    const from = phraseStart(tokens, open, limit);
    return from < open ? from : end;
  }
  if (mark.tag !== ',' && !(mark.tag === ':' && mark.text !== ':')) return end;
  let depth = 0;
  for (; open >= limit && end - open < 60; open--) {
    const { tag, text } = tokens[open]!;
    if (tag === '"') break;
    if (closing.has(text)) depth++;
    if (text === '(') depth--;
    if (depth > 0 || (tag !== mark.tag && !(tag === ':' && mark.tag === ':'))) continue;
    if (!isInsertion(tokens, open + 1, end - 1)) {
      if (isNominalRun(tokens, open + 1, end - 1)) continue; // `X, Y, the head of Z,`
      return end;
    }
    const before =
      open - 1 >= limit && closing.has(tokens[open - 1]!.text)
        ? endingWithInsertion(tokens, open, limit)
        : phraseStart(tokens, open, limit);
    if (before < open) {
      // `X, 42, head of Y,`: an insertion of its own
      const further = before - 1 >= limit && tokens[before - 1]!.tag === ',' ? endingWithInsertion(tokens, before, limit) : before;
      return further < before && isNominalRun(tokens, before, open) && tokens[before]!.tag !== 'O' ? further : before;
    }
  }
  return end;
}

/** Whether the tokens between two commas can be an apposition or a relative clause rather than a clause of their own. */
function isInsertion(tokens: Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (first === undefined || to <= from) return false;
  if (first.tag === 'W' || first.lower === 'whose') return true;
  if ('XG#R'.includes(first.tag)) return !hasFinite(tokens, from + 1, to);
  if (first.tag === 'I') return !hasFinite(tokens, from, to) || ['like', 'including', 'along', 'together'].includes(first.lower);
  return isNominalRun(tokens, from, to);
}

function isNominalRun(tokens: Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (first === undefined || !'TSNPJ#"'.includes(first.tag)) return false;
  for (let i = from; i < to; i++) {
    if (tokens[i]!.tag === 'W') return true;
    if ('DZVM'.includes(tokens[i]!.tag)) return false;
  }
  return true;
}

function hasFinite(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ('DZVM'.includes(tokens[i]!.tag)) return true;
  return false;
}

/** `Experts and Google`: a noun phrase before `and`, when nothing before it shows that it belongs to another clause. */
function widenOverCoordination(tokens: Token[], from: number, limit: number): number {
  const joint = tokens[from - 1];
  if (joint === undefined || from - 2 < limit || (joint.lower !== 'and' && joint.lower !== 'or')) return from;
  const to = tokens[from - 2]!.tag === ',' ? from - 2 : from - 1;
  const start = phraseStart(tokens, to, limit);
  if (start === to) return from;
  const opener = tokens[start - 1];
  const opensClause =
    start === limit ||
    opener === undefined ||
    ',:."C'.includes(opener.tag) ||
    opener.lower === 'that' ||
    opener.lower === 'to' ||
    opener.lower === 'both';
  if (!opensClause) return from;
  // `A, B and C`
  if (opener?.tag === ',' && start - 2 >= limit) {
    const earlier = phraseStart(tokens, start - 1, limit);
    if (earlier < start - 1 && (earlier === limit || '."'.includes(tokens[earlier - 1]!.tag))) return earlier;
  }
  return opener?.lower === 'both' ? start - 1 : start;
}

/** The subject of the verb that this one is joined to: `X denied it and said …`, `X left, saying …`. */
function sharedSubject(tokens: Token[], groups: VerbGroup[], index: number, limit: number): Range | undefined {
  for (let i = index - 1; i >= 0; i--) {
    const earlier = groups[i]!;
    if (earlier.from < limit) return undefined;
    if (earlier.form === 'finite' || (earlier.form === 'participle' && i === 0)) return subjectBefore(tokens, groups, i, limit);
  }
  return undefined;
}

/** Steps back over adverbs and short insertions between subject and verb (`also`, `, however,`, `, in a statement,`). */
function skipAdverbs(tokens: Token[], end: number, limit: number): number {
  let at = end;
  while (at - 1 >= limit && tokens[at - 1]!.tag === 'R') at--;
  if (at - 1 >= limit && tokens[at - 1]!.tag === ',') {
    let open = at - 2;
    while (open >= limit && tokens[open]!.tag !== ',' && at - open < 14) open--;
    if (open >= limit && tokens[open]!.tag === ',' && isInterruption(tokens, open + 1, at - 1)) return open;
  }
  return at;
}

function isInterruption(tokens: Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (first === undefined) return false;
  if (to - from === 1) return first.tag === 'R';
  return first.tag === 'I' && first.lower !== 'of' && !hasFinite(tokens, from, to);
}

/** The subject that follows its verb, as in `"…," said X, who …`. */
export function subjectAfter(
  tokens: Token[],
  group: VerbGroup,
  limit: number,
  phraseEnd: (tokens: Token[], from: number, limit: number) => number,
): Range | undefined {
  const from = group.to;
  let to = phraseEnd(tokens, from, limit);
  if (to === from) return undefined;
  if (tokens[to]?.text === '(') {
    let close = to;
    while (close < limit && !closing.has(tokens[close]!.text)) close++;
    if (close < limit) to = close + 1;
  }
  // an apposition or relative clause up to the next comma or the end
  while (to < limit && tokens[to]!.tag === ',' && to + 1 < limit) {
    let close = to + 1;
    while (close < limit && !',.:"'.includes(tokens[close]!.tag)) close++;
    if (!isInsertion(tokens, to + 1, close)) return { from, to };
    to = close;
  }
  return { from, to };
}
