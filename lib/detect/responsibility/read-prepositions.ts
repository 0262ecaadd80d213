import type { Analysis } from '../grammar/analysis';
import { confidenceEnd } from '../grammar/confidence';
import { baseEnd, phraseEnd } from '../grammar/noun-phrase';
import type { Parties } from '../parties';
import type { ResponsibilityRule, Role } from '../rules/rule';
import type { Site } from '../site';
import { agentEnd } from './agent-end';
import type { Reading } from './meets-need';

const reach = 16; // tokens after a verb within which its prepositions are looked for

/** What `of` belongs to rather than to the verb: `accused members of the gang of theft`. */
const parts = new Set(
  'member members leader leaders head one two three four five some many most dozens hundreds thousands group part'.split(' '),
);

/** Where an object that starts at a token ends; one of the verb's own prepositions ends it. */
export function endOfObject({ analysis: { tokens }, limit }: Site, row: ResponsibilityRule, from: number): number {
  const to = phraseEnd(tokens, from, limit);
  for (let i = from + 1; i < to; i++) {
    const isPart = tokens[i]!.lower === 'of' && parts.has(tokens[i - 1]!.lower);
    if ('IU'.includes(tokens[i]!.tag) && row.frame[tokens[i]!.lower] !== undefined && !isPart) return i;
  }
  return to;
}

/**
 * What the phrases after a verb are in its frame, from token `start` on; of prepositions the cue takes in those before a target and, in the passive, all. The “by” of a
 * passive brings the subject of the active.
 */
export function readPrepositions(site: Site, row: ResponsibilityRule, start: number, passive: boolean, parties: Parties): Reading {
  const { analysis, limit } = site;
  const { tokens } = analysis;
  const reading: Reading = { roles: {}, pieces: [], passive };
  for (let at = start; at < limit && at - start < (row.near ? 2 : reach); at++) {
    const { tag, lower } = tokens[at]!;
    const confidence = confidenceEnd(tokens, at);
    if (confidence > at) {
      at = confidence - 1;
      continue;
    }
    if ('.:,DZVMX'.includes(tag) || (tag === 'G' && row.frame[lower] === undefined)) break;
    if (!'IURG'.includes(tag)) continue;
    const isBy = passive && lower === 'by' && row.frame.subject !== undefined;
    const role = isBy ? row.frame.subject : lower === 'subject' || lower === 'object' ? undefined : row.frame[lower];
    if (
      !role ||
      reading.roles[role] ||
      (isBy && tokens[at + 1]?.tag === 'G') ||
      (lower === 'on' && role === 'content' && !isCharge(tokens, at))
    )
      continue;
    const from = lower === 'back' && tokens[at + 1]?.lower === 'to' ? at + 2 : at + 1;
    const to = endOfRole(site, row, parties, role, from);
    if (to === from) continue;
    reading.roles[role] = { from, to };
    if (role === 'target' || passive) for (let i = at; i < from; i++) reading.pieces.push(i);
    if (isBy) reading.agent = { from, to: baseEnd(tokens, from, limit) };
    at = isBy ? to - 1 : at;
  }
  return reading;
}

const charges = new Set(['charges', 'charge', 'suspicion', 'counts', 'allegations', 'accusations']);

/** `on fraud charges`, not `on Monday`. */
const isCharge = (tokens: Analysis['tokens'], on: number): boolean =>
  charges.has(tokens[baseEnd(tokens, on + 1, tokens.length) - 1]?.lower ?? '');

function endOfRole(site: Site, row: ResponsibilityRule, parties: Parties, role: Role, from: number): number {
  if (role === 'content') return contentEnd(site, from);
  return role === 'target' ? agentEnd(site.analysis, parties, from, site.limit) : endOfObject(site, row, from);
}

/**
 * An accusation's content runs to the end of its clause: the next comma, quotation mark or stop, or the verb that the accused is subject of (`the gang blamed for theft
 * has fled`); over commas before more deeds (`stealing files, selling them and leaving`).
 */
export function contentEnd({ analysis: { tokens }, limit, group }: Site, from: number): number {
  const isReduced = group.from === group.head;
  let to = from;
  for (; to < limit; to++) {
    const { tag } = tokens[to]!;
    if (tag === ',' && continuesDeeds(tokens, to)) continue;
    if (',.:"'.includes(tag) || confidenceEnd(tokens, to) > to || (isReduced && (tag === 'Z' || tag === 'M'))) break;
  }
  return Math.max(to, phraseEnd(tokens, from, limit));
}

/** `, selling them`, `, and leaving`. */
function continuesDeeds(tokens: Analysis['tokens'], comma: number): boolean {
  const next = tokens[comma + 1]?.tag === 'C' ? comma + 2 : comma + 1;
  return tokens[next]?.tag === 'G';
}
