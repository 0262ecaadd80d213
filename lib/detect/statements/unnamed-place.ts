import type { Complement } from '../grammar/complement';
import { clauseEnd } from '../grammar/content';
import { phraseBefore } from '../grammar/noun-phrase';
import { type Subject, subjectAfter, subjectOf } from '../grammar/subject';
import type { StatementRule, Taking } from '../rules/rule';
import type { Site } from '../site';
import type { Place } from './place';
import { reports } from './reports';

/** `It`, as in `It is alleged that`: the subject of a verb that says nothing of whose words they are. */
export function isImpersonal({ analysis: { tokens } }: Site, subject: Subject | undefined): boolean {
  return subject !== undefined && !subject.shared && subject.to - subject.from === 1 && tokens[subject.from]!.lower === 'it';
}

/** Statements in the passive: `It is alleged that …`, `X is said to …`, `X was told that …`, `… was announced by X`. */
export function passivePlace(site: Site, row: StatementRule, complement: Complement): Place | undefined {
  const { analysis, groups, index, group, first, floor, limit } = site;
  const { tokens } = analysis;
  const { frame, start } = complement;
  const reduced = !group.passive;
  const subject = reduced ? phraseBefore(tokens, group.from, first) : subjectOf({ tokens, groups, floor }, index);
  const takes = (...wanted: Taking[]) => wanted.some((taking) => row.takes.includes(taking));
  const end = clauseEnd(analysis, groups, index, start, limit, reports);
  if (subject && isImpersonal(site, subject) && takes('clause', 'anything'))
    return { content: { from: start, to: end }, voice: 'agentless', cueStart: subject.from };
  if (complement.object) return undefined;
  if (['that', 'clause', 'wh'].includes(frame) && takes('clause', 'person', 'anything', 'question'))
    return { content: { from: start, to: end }, voice: 'agentless' };
  if (frame === 'to' && takes('clause', 'person', 'anything')) {
    const from = takes('person') || !subject ? start : subject.from;
    return { content: { from, to: end }, voice: 'agentless' };
  }
  if (frame === 'preposition' && complement.preposition === 'by' && takes('noun', 'as')) {
    const source = subjectAfter(tokens, start + 1, limit);
    return source && { source, content: subject, voice: 'passive', cueEnd: start + 1 };
  }
  if (frame === 'as' && takes('as')) return { content: { from: start + 1, to: end }, voice: 'agentless', cueEnd: start + 1 };
  return undefined;
}

/** `journalists believed to be of interest`: a participle that stands for a relative clause in the passive. */
export function isReducedPassive({ analysis: { tokens }, group, first }: Site, row: StatementRule, { frame }: Complement): boolean {
  if (group.form !== 'participle' || frame !== 'to' || group.from === first || !row.takes.includes('clause')) return false;
  return 'NPT'.includes(tokens[group.from - 1]!.tag) && !row.takes.includes('person');
}

/** `It is unclear who …`, `the door seems to have been open`: what is said is the clause, or the subject and what follows. */
export function unsourcedPlace(site: Site, subject: Subject | undefined, { start }: Complement): Place {
  const { analysis, groups, index, limit } = site;
  const to = clauseEnd(analysis, groups, index, start, limit, reports);
  if (subject && isImpersonal(site, subject)) return { content: { from: start, to }, voice: 'agentless', cueStart: subject.from };
  return { content: { from: subject && !subject.shared ? subject.from : start, to }, voice: 'agentless' };
}

/** `Asked whether …, he left`: nobody is named as asking; undefined when the verb does not stand so. */
export function askedPlace(
  { analysis: { tokens }, group, first, limit }: Site,
  row: StatementRule,
  { frame, start }: Complement,
): Place | undefined {
  const opens = group.form === 'participle' && group.from - first <= 1;
  if (!opens || !row.takes.includes('question') || (frame !== 'wh' && frame !== 'preposition')) return undefined;
  let to = start;
  while (to < limit && tokens[to]!.tag !== ',') to++;
  return { content: { from: start, to }, voice: 'agentless' };
}
