import type { Analysis } from './analysis';
import type { Range } from './noun-phrase';
import type { VerbGroup } from './verb-group';

/** Where the clause or phrase that starts at token `start` ends: before the sentence's last mark, at the next verb that is joined to the cue, past the end of a quotation that it opens. */
export function clauseEnd(
  analysis: Analysis,
  groups: VerbGroup[],
  index: number,
  start: number,
  limit: number,
  reports: (word: string) => boolean,
): number {
  const { tokens, quotes, quoteAt } = analysis;
  let end = limit;
  for (let next = index + 1; next < groups.length; next++) {
    const group = groups[next]!;
    if (group.from <= start) continue;
    if (group.from >= limit) break;
    if (!reports(tokens[group.head]!.lower) || group.form === 'infinitive') continue;
    let joint = group.from - 1;
    while (joint > start && tokens[joint]!.tag === 'R') joint--;
    const { tag } = tokens[joint]!;
    if (tag !== 'C' && !(tag === ',' && group.form !== 'finite')) continue;
    end = tag === 'C' && ',"'.includes(tokens[joint - 1]!.tag) ? joint - 1 : joint;
    break;
  }
  for (let i = start + 1; i < end; i++) {
    const breaks = tokens[i]!.text === ';' || (tokens[i]!.tag === ',' && tokens[i + 1]?.lower === 'but');
    if (breaks && quoteAt[i] === quoteAt[start]) end = i;
  }
  // A quotation that opens within the content belongs to it whole.
  for (let i = start; i < end; i++) {
    const quote = quoteAt[i]!;
    if (quote >= 0 && quoteAt[start] !== quote) end = Math.max(end, Math.min(quotes[quote]!.to, end + 400));
    if (quote >= 0 && quoteAt[start] !== quote) i = Math.max(i, quotes[quote]!.to - 1);
  }
  while (end > start + 1 && '.,:'.includes(tokens[end - 1]!.tag)) end--;
  return end;
}

/** A quotation, and the one that its cue interrupts: `“A,” she said. “B.”` runs from A to B. `cueEnd` is where cue and source after it end. */
export function quoteWithSequel({ tokens, quotes, sentences }: Analysis, index: number, cueEnd = 0): Range {
  const { from, to } = quotes[index]!;
  const next = quotes[index + 1];
  if (!next || cueEnd === 0) return { from, to };
  const gap = next.from - cueEnd;
  const sameBlock = sentences[tokens[next.from]!.sentence]!.block === sentences[tokens[from]!.sentence]!.block;
  const follows = sameBlock && gap >= 0 && gap <= 1 && ',.:'.includes(tokens[cueEnd]?.tag ?? ' ');
  return { from, to: follows ? next.to : to };
}
