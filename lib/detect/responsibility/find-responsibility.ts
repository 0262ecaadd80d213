import type { RuleFinding } from '../finding';
import type { Analysis } from '../grammar/analysis';
import { confidenceEnd } from '../grammar/confidence';
import { isNobody } from '../grammar/negation';
import { baseStart, type Range } from '../grammar/noun-phrase';
import { antecedent, subjectOf } from '../grammar/subject';
import type { Parties } from '../parties';
import { responsibilityVerbs } from '../rules/responsibility-verbs';
import type { ResponsibilityRule } from '../rules/rule';
import { type Site, sitesOf } from '../site';
import { reports } from '../statements/reports';
import { makeVerbLexicon, matchVerb } from '../verb-lexicon';
import { isDeed } from './deed';
import { isFirm } from './firm';
import { governed } from './governed';
import { meetsNeed, type Reading } from './meets-need';
import { isPossibility } from './possibility';
import { contentEnd, endOfObject, readPrepositions } from './read-prepositions';
import { agreeing, tidyParty } from './tidy-party';

const lexicon = makeVerbLexicon(responsibilityVerbs);

/** The acts, things and groups that a verb puts down to someone. */
export function findResponsibility(analysis: Analysis, parties: Parties): RuleFinding[] {
  const found: RuleFinding[] = [];
  for (const site of sitesOf(analysis, (word) => lexicon.has(word))) {
    const finding = readResponsibility(site, parties);
    if (finding) found.push(finding);
  }
  return found;
}

function readResponsibility(site: Site, parties: Parties): RuleFinding | undefined {
  const { analysis, groups, index, group, limit } = site;
  for (const { row, end, predicate } of matchVerb(lexicon, analysis.tokens, group, limit)) {
    const passive = !predicate && isPassive(site, row, end);
    if (passive && 'NJP#'.includes(analysis.tokens[end]?.tag ?? '.') && group.from === group.head && end === group.to) continue; // `the suspected leak`
    const reading = passive ? readPassive(site, row, end, parties) : readActive(site, row, end, parties);
    if (reading) turnTie(row, reading, parties);
    if (!reading || !meetsNeed(row.needs, reading, parties, (range) => isDeed(analysis, range, row.needs !== 'charge'))) continue;
    if ((reading.agent || row.needs === 'act') && isPossibility(analysis, group)) continue;
    if (row.needs === 'hostile author' && isOfFirm(analysis, reading, parties)) continue;
    const { from, strength, hedges } = withNobody(analysis, reading, governed(analysis, groups, index, row.strength, end));
    const bare = !isAble(site) && row.frame.subject !== 'source' && group.form === 'infinitive' && from === group.from;
    if (bare || (group.form === 'gerund' && from === site.first)) continue; // `to work for the firm`, `Attributing attacks is hard`
    const voice = passive ? (reading.roles.target ? 'passive' : 'agentless') : 'active';
    return {
      rule: row.id,
      kind: 'responsibility',
      strength,
      cue: cuePieces(analysis.tokens, isAble(site) ? group.head : from, end, reading.pieces),
      voice,
      hedges,
      ...reading.roles,
    };
  }
  return undefined;
}

/** `Nobody blamed Russia`, `no group claimed responsibility`: it is denied, and nobody is no party; a negative act (`no attack was carried out by`) stays. */
function withNobody({ tokens }: Analysis, { roles }: Reading, put: ReturnType<typeof governed>): ReturnType<typeof governed> {
  const denying = (['source', 'target', 'content'] as const).flatMap((role) => {
    const range = roles[role];
    if (!range || !isNobody(tokens, range)) return [];
    if (role !== 'content') delete roles[role];
    return [{ from: range.from, to: range.from + 1 }];
  });
  return denying.length > 0 ? { ...put, strength: 'denied', hedges: [...put.hedges, ...denying] } : put;
}

/** `a report published by an intelligence company`; its malware is another matter. */
function isOfFirm({ tokens }: Analysis, { agent, roles: { content } }: Reading, { isAct }: Parties): boolean {
  return agent !== undefined && isFirm(tokens, agent) && !(content && isAct(content));
}

/** `hackers linked to the attack`: a tie to an act holds responsible whom it ties. */
function turnTie({ id }: ResponsibilityRule, { roles }: Reading, parties: Parties): void {
  const { content, target } = roles;
  if (id !== 'link-to' || !content || !target || !parties.isPlainAct(target) || !parties.isParty(content)) return;
  roles.content = target;
  roles.target = content;
}

/** `were able to pull off`, `managed to breach`: it was done. */
function isAble({ analysis: { tokens }, groups, index }: Site): boolean {
  return ['able', 'managed', 'succeeded'].includes(tokens[groups[index - 1]?.head ?? -1]?.lower ?? '');
}

/** The verb's own words, and its prepositions as pieces of their own unless they follow directly or after an adverb. */
function cuePieces(tokens: Analysis['tokens'], from: number, end: number, prepositions: number[]): Range[] {
  const cue: Range[] = [{ from, to: end }];
  for (const at of prepositions) {
    const last = cue.at(-1)!;
    if (at === last.to || (at === last.to + 1 && tokens[last.to]!.tag === 'R')) last.to = at + 1;
    else cue.push({ from: at, to: at + 1 });
  }
  return cue;
}

/** Passive by its auxiliary, as a participle, or as a past tense that can have no object (`files stolen by`). */
function isPassive({ analysis: { tokens }, group }: Site, row: ResponsibilityRule, end: number): boolean {
  if (row.frame.object === undefined) return false;
  if (group.passive) return true;
  if (group.from !== group.head) return false;
  const next = tokens[end];
  if (group.form === 'participle') return true;
  return (
    'DX'.includes(tokens[group.head]!.tag) &&
    tokens[group.head - 1]?.tag !== 'O' &&
    next !== undefined &&
    'IU'.includes(next.tag) &&
    (next.lower === 'by' || row.frame[next.lower] !== undefined)
  );
}

function readPassive(site: Site, row: ResponsibilityRule, end: number, parties: Parties): Reading | undefined {
  const { analysis, groups, index, group, first } = site;
  const { tokens } = analysis;
  const role = row.frame.object;
  if (!role) return undefined;
  const reading = readPrepositions(site, row, end, true, parties);
  if (row.frame.after) reading.roles[row.frame.after] = { from: end, to: contentEnd(site, end) };
  const isReduced = group.from === group.head || group.form === 'gerund'; // `stolen by`, `being stolen by`
  const subject = (isReduced && reducedHead(tokens, group.from, first)) || subjectOf({ tokens, groups, floor: first }, index);
  if (subject && !reading.roles[role])
    reading.roles[role] = tidyParty(tokens, agreeing(tokens, subject, antecedent(tokens, subject, first), group.from));
  return reading;
}

/** The simple noun phrase that a participle right after it describes: `a cyberattack carried out by …`. */
function reducedHead(tokens: Analysis['tokens'], at: number, floor: number): Range | undefined {
  let to = at;
  while (to > floor && tokens[to - 1]!.tag === 'R') to--;
  if (tokens[to - 1]?.tag === ',') to--;
  const from = baseStart(tokens, to, floor);
  return from < to && 'NPO#"'.includes(tokens[to - 1]!.tag) ? { from, to } : undefined;
}

function readActive(site: Site, row: ResponsibilityRule, end: number, parties: Parties): Reading | undefined {
  const { analysis, groups, index, group, first } = site;
  const { tokens } = analysis;
  if (row.needs === 'act' && group.form === 'infinitive' && !isAble(site)) return undefined;
  const isModifier = group.form === 'gerund' && group.from === group.head; // `a gang originating from …`
  const subject =
    (isModifier && reducedHead(tokens, group.from, first)) ||
    subjectOf({ tokens, groups, floor: first, reports: row.frame.subject === 'source' ? reports : undefined }, index);
  const object = row.frame.object;
  const isDeedNext = object === 'content' && tokens[end]?.tag === 'G'; // `responsible for wiping files`
  const start = isDeedNext || !object ? end : confidenceEnd(tokens, end); // `attributes with high confidence the attack to`
  const objectEnd = isDeedNext ? contentEnd(site, end) : object ? endOfObject(site, row, start) : end;
  const reading = readPrepositions(site, row, objectEnd, false, parties);
  if (object && objectEnd > start)
    reading.roles[object] = {
      from: start,
      to:
        object === 'content' && row.needs !== 'act' ? Math.max(objectEnd, reading.pieces.length ? 0 : contentEnd(site, start)) : objectEnd,
    };
  else if (object) {
    // `the breach, which the firm blamed on hackers`
    const pronoun = subject && tokens[subject.from - 1];
    if (!subject || !pronoun || !(pronoun.tag === 'W' || pronoun.lower === 'that')) return undefined;
    reading.roles[object] = antecedent(tokens, { from: subject.from - 1, to: subject.from }, first);
  }
  const role = row.frame.subject;
  if (role && subject) {
    const party = antecedent(tokens, subject, first);
    if (tokens[party.from]!.lower === 'who' && party.to - party.from === 1) return undefined; // `would not say who was behind it`
    reading.roles[role] = tidyParty(tokens, party);
    reading.isPerson = role === 'target' && tokens[subject.from]!.lower === 'who';
  }
  return reading;
}
