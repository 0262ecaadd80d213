import type { Finding } from './finding';
import type { Analysis } from './grammar/analysis';
import { phraseEnd, phraseStart, type Range } from './grammar/noun-phrase';
import { antecedent, subjectBefore } from './grammar/subject';
import type { VerbGroup } from './grammar/verb-group';
import { governed } from './governed';
import type { Parties } from './parties';
import { responsibilityVerbs } from './rules/responsibility-verbs';
import type { ResponsibilityRule, Role } from './rules/rule';
import { makeVerbLexicon, matchVerb } from './verb-lexicon';

const lexicon = makeVerbLexicon(responsibilityVerbs);
const reach = 14; // tokens after a verb within which its prepositions are looked for

type Roles = Partial<Record<Role, Range>>;
interface Reading {
  roles: Roles;
  /** Prepositions that belong to the cue, each a token index. */
  pieces: number[];
  by: boolean;
}

/** The acts and things that a verb puts down to someone. */
export function findResponsibility(analysis: Analysis, parties: Parties): Finding[] {
  const found: Finding[] = [];
  analysis.verbs.forEach((groups, sentence) => {
    for (let index = 0; index < groups.length; index++) {
      const finding = readResponsibility(analysis, parties, sentence, groups, index);
      if (finding) found.push(finding);
    }
  });
  return found;
}

function readResponsibility(analysis: Analysis, parties: Parties, sentence: number, groups: VerbGroup[], index: number): Finding | undefined {
  const { tokens } = analysis;
  const { tokenEnd } = analysis.sentences[sentence]!;
  const group = groups[index]!;
  for (const { row, end } of matchVerb(lexicon, tokens, group, tokenEnd)) {
    const passive = group.passive || (group.form === 'participle' && group.from === group.head) || isReduced(analysis, group, end, row);
    const reading = passive ? readPassive(analysis, sentence, groups, index, row, end) : readActive(analysis, sentence, groups, index, row, end);
    if (!reading || !meets(row, reading, parties, passive)) continue;
    const { from, strength, hedges } = governed(analysis, groups, index, row.strength);
    const cue: Range[] = [{ from, to: end }];
    for (const piece of reading.pieces) {
      const last = cue.at(-1)!;
      if (piece === last.to) last.to = piece + 1;
      else cue.push({ from: piece, to: piece + 1 });
    }
    return { rule: row.id, kind: 'responsibility', strength, cue, voice: passive ? 'passive' : 'active', likelihood: 0.85, hedges, ...reading.roles };
  }
  return undefined;
}

/** A past tense that is really a participle: nothing can be its object. */
function isReduced({ tokens }: Analysis, group: VerbGroup, end: number, row: ResponsibilityRule): boolean {
  const next = tokens[end];
  return group.from === group.head && tokens[group.head]!.tag === 'D' && next !== undefined && 'IU'.includes(next.tag) && (next.lower === 'by' || row.frame[next.lower] !== undefined) && row.frame.object !== undefined;
}

function readPassive(analysis: Analysis, sentence: number, groups: VerbGroup[], index: number, row: ResponsibilityRule, end: number): Reading | undefined {
  const { tokens } = analysis;
  const { firstToken, tokenEnd } = analysis.sentences[sentence]!;
  const group = groups[index]!;
  const reading = readPrepositions(analysis, row, end, tokenEnd, true);
  const role = row.frame.object;
  if (!role) return undefined;
  const direct = group.from === group.head ? { from: phraseStart(tokens, skipComma(tokens, group.from), firstToken), to: skipComma(tokens, group.from) } : undefined;
  const subject = direct && direct.to > direct.from ? direct : subjectBefore(tokens, groups, index, firstToken);
  if (subject && !reading.roles[role]) reading.roles[role] = antecedent(tokens, subject, firstToken);
  return reading;
}

const skipComma = (tokens: Analysis['tokens'], at: number): number => (tokens[at - 1]?.tag === ',' ? at - 1 : at);

function readActive(analysis: Analysis, sentence: number, groups: VerbGroup[], index: number, row: ResponsibilityRule, end: number): Reading | undefined {
  const { tokens } = analysis;
  const { firstToken, tokenEnd } = analysis.sentences[sentence]!;
  const object = row.frame.object;
  const objectEnd = object ? phraseEnd(tokens, end, tokenEnd) : end;
  if (object && objectEnd === end) return undefined;
  const reading = readPrepositions(analysis, row, object ? shortEnd(analysis, end, objectEnd, row) : end, tokenEnd, false);
  if (object) reading.roles[object] = { from: end, to: object === 'content' && reading.pieces.length === 0 ? objectEnd : shortEnd(analysis, end, objectEnd, row) };
  const subject = subjectBefore(tokens, groups, index, firstToken);
  const role = row.frame.subject;
  if (role && subject) reading.roles[role] = antecedent(tokens, subject, firstToken);
  return reading;
}

/** Where an object ends when one of the verb's own prepositions stands within it. */
function shortEnd({ tokens }: Analysis, from: number, to: number, row: ResponsibilityRule): number {
  for (let i = from + 1; i < to; i++) if ('IU'.includes(tokens[i]!.tag) && row.frame[tokens[i]!.lower] !== undefined) return i;
  return to;
}

function readPrepositions(analysis: Analysis, row: ResponsibilityRule, start: number, limit: number, passive: boolean): Reading {
  const { tokens } = analysis;
  const reading: Reading = { roles: {}, pieces: [], by: false };
  for (let at = start; at < limit && at - start < reach; at++) {
    const token = tokens[at]!;
    if ('.:'.includes(token.tag) || 'DZVM'.includes(token.tag)) break;
    if (!'IUR'.includes(token.tag)) continue;
    const isBy = passive && token.lower === 'by' && row.frame.subject !== undefined;
    const role = isBy ? row.frame.subject : row.frame[token.lower];
    if (!role || reading.roles[role] || token.lower === 'subject' || token.lower === 'object') continue;
    let from = at + 1;
    if (token.lower === 'back' || tokens[from]?.lower === 'to') from = tokens[from]?.lower === 'to' ? from + 1 : from;
    const to = role === 'content' && !isBy ? contentEnd(analysis, from, limit) : phraseEnd(tokens, from, limit);
    if (to === from) continue;
    reading.roles[role] = { from, to };
    reading.pieces.push(...Array.from({ length: from - at }, (_, i) => at + i));
    if (isBy) reading.by = true;
    at = isBy ? to - 1 : at;
  }
  return reading;
}

/** An accusation's content may be an -ing clause: it runs to the next comma or the end. */
function contentEnd({ tokens }: Analysis, from: number, limit: number): number {
  if (tokens[from]?.tag !== 'G') return phraseEnd(tokens, from, limit);
  let to = from;
  while (to < limit && !',.:"'.includes(tokens[to]!.tag)) to++;
  return to;
}

function meets(row: ResponsibilityRule, { roles, by }: Reading, parties: Parties, passive: boolean): boolean {
  const { source: _source, content, target } = roles;
  switch (row.needs) {
    case 'target':
      return target !== undefined && parties.isParty(target);
    case 'content':
      return content !== undefined && target !== undefined;
    case 'act':
      return target !== undefined && content !== undefined && (passive ? by : true) && parties.isAct(content) && (by || parties.isParty(target));
    case 'by':
      return by && target !== undefined && parties.isParty(target);
    case 'hostile by':
      return by && target !== undefined && parties.isParty(target) && (parties.isHostile(target) || (content !== undefined && parties.isAct(content)));
    case 'party by':
      return passive && target !== undefined && parties.isParty(target) && content !== undefined && (parties.isParty(content) || parties.isAct(content));
    case 'origin':
      return target !== undefined && content !== undefined && parties.isParty(target) && (parties.isAct(content) || parties.isHostile(content));
    case 'party object':
      return target !== undefined && content !== undefined && parties.isParty(target) && (parties.isHostile(content) || parties.isAct(content) || parties.isHostile(target));
    case 'party subject':
      return target !== undefined && content !== undefined && (parties.isParty(target) || parties.isAct(content)) && parties.isAct(content);
    case 'hostile':
      return target !== undefined && content !== undefined && parties.isHostile(content);
  }
}
