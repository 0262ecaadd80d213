import { calendarWords } from '../../lexicon/calendar';
import { knownNames } from '../../lexicon/known-names';
import { organisationEndings, organisationOpenings } from '../../lexicon/name-heads';
import { nameParticles } from '../../lexicon/person-titles';
import { matchPhrase } from '../../lexicon/phrase-index';
import type { Token } from '../../text/tokenize';
import { isNameWord } from './name-word';

/** A name being read: it starts at `from`, reaches up to `to`, in a sentence from `firstToken` to before `limit`. */
interface Reading {
  tokens: Token[];
  from: number;
  firstToken: number;
  limit: number;
  /** Whether a word such as `Ministry` was read, after which `of` goes on with the name. */
  opened: boolean;
}

/** Where the name goes on to from `to`, or `to` when this way of going on does not fit. */
type Step = (name: Reading, to: number) => number;

const domains = new Set('com org net de pl ca ru uk io co fr eu info tv us in'.split(' '));
const committees = new Set('committee commission council conference center centre'.split(' '));
const possessors = new Set('people children women workers men veterans consumers'.split(' '));
/** Endings that also stand before another: `Research and Analysis Team`. */
const attributive = new Set(
  'research security health intelligence insurance finance financial media energy cyber technology information army navy'.split(' '),
);
const longestName = 16; // tokens: keeps the time linear on pages of capitals
const longestNumber = 3; // digits: `Channel 4`, `Unit 121`; longer ones are years and amounts

/** Where the name that starts at token `from` ends, read to the right within its sentence. */
export function runEnd(tokens: Token[], from: number, firstToken: number, limit: number): number {
  const name: Reading = { tokens, from, firstToken, limit, opened: organisationOpenings.has(tokens[from]!.lower) };
  let to = from + 1;
  while (to - from < longestName) {
    const before: number = to;
    for (const step of steps) {
      if (before < limit) to = step(name, before);
      if (to > before) break;
    }
    if (to === before) return to;
    if (organisationOpenings.has(tokens[to - 1]!.lower)) name.opened = true;
  }
  return to;
}

/** `Acme Labs`, `St.Jude`. */
const overWord: Step = ({ tokens, firstToken, limit }, to) => {
  const token = tokens[to]!;
  if (token.kind !== 'word' || !(token.spaced || tokens[to - 1]!.text.endsWith('.')) || !isNameWord(tokens, to, firstToken)) return to;
  return startsOtherName(tokens, to, limit) ? to : to + 1;
};

/** `Rolls-Royce`, `Storm-0558`, `Hau Lung-bin`. */
const overHyphen: Step = ({ tokens, from, limit }, to) => {
  const next = tokens[to + 1];
  if (tokens[to]!.tag !== '-' || tokens[to]!.spaced || to + 1 >= limit || !next || next.spaced || next.kind === 'punctuation') return to;
  if (next.capital || next.kind === 'number') return to + 2;
  const isGivenName = to > from + 1 && next.tag !== 'X' && next.text.length < 7 && tokens[to - 1]!.text.length < 6 && !next.common;
  return isGivenName ? to + 2 : to;
};

/** `Example.org`. */
const overDomain: Step = ({ tokens, limit }, to) => {
  const next = tokens[to + 1];
  return tokens[to]!.text === '.' && !tokens[to]!.spaced && to + 1 < limit && !next!.spaced && domains.has(next!.lower) ? to + 2 : to;
};

/** `Channel 4`. */
const overNumber: Step = ({ tokens }, to) =>
  tokens[to]!.kind === 'number' && tokens[to]!.spaced && tokens[to]!.text.length <= longestNumber && !/\D/.test(tokens[to]!.text)
    ? to + 1
    : to;

/** `Smith & Sons`. */
const overAmpersand: Step = ({ tokens, limit }, to) =>
  tokens[to]!.text === '&' && to + 1 < limit && tokens[to + 1]!.capital ? to + 2 : to;

/** `Ludwig van Beethoven`, `Masjid al-Haram`. */
const overParticle: Step = ({ tokens, limit }, to) => {
  const next = tokens[to + 1];
  if (tokens[to]!.capital || !nameParticles.has(tokens[to]!.lower) || to + 1 >= limit || !next) return to;
  if (next.capital && next.spaced) return to + 2;
  return next.tag === '-' && !next.spaced && to + 2 < limit && tokens[to + 2]!.capital ? to + 3 : to;
};

/** `Children's Hospital`, `People's Liberation Army`. */
const overPossessive: Step = ({ tokens, limit }, to) =>
  tokens[to]!.kind === 'clitic' && possessors.has(tokens[to - 1]!.lower) && to + 1 < limit && tokens[to + 1]!.capital ? to + 2 : to;

/** `Ministry of Defence`, `Centre for Cyber Security`, `Committee on the Judiciary`. */
const overPreposition: Step = ({ tokens, limit, opened }, to) => {
  const { lower } = tokens[to]!;
  const last = tokens[to - 1]!.lower;
  const fits =
    lower === 'of' || lower === 'for' ? organisationOpenings.has(last) : (lower === 'on' || lower === 'to') && committees.has(last);
  if (!opened || !fits) return to;
  const next = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  return next < limit && startsWithName(tokens[next]!) ? next + 1 : to;
};

/** `Food and Drug Administration`, `Department of Health and Human Services`. */
const overAnd: Step = ({ tokens, from, limit, opened }, to) => {
  const next = to + 1;
  if (tokens[to]!.lower !== 'and' || next >= limit || !startsWithName(tokens[next]!)) return to;
  let end = next;
  while (end < limit && tokens[end]!.capital && tokens[end]!.kind === 'word') end++;
  if (matchPhrase(knownNames, tokens, next, end)?.end === end) return to;
  const isOneOrganisation = organisationEndings.has(tokens[end - 1]!.lower) && end - next > 1 && to - from <= 3;
  const last = tokens[to - 1]!.lower;
  if (isOneOrganisation && (attributive.has(last) || !organisationEndings.has(last))) return end;
  const afterOf = opened && hasPreposition(tokens, from, to);
  return afterOf && end - next <= 2 && !organisationOpenings.has(tokens[next]!.lower) ? end : to;
};

const steps: Step[] = [overWord, overHyphen, overDomain, overNumber, overAmpersand, overParticle, overPossessive, overPreposition, overAnd];

const startsWithName = (token: Token): boolean => token.capital && token.kind === 'word' && !calendarWords.has(token.lower);

/** Whether a name of another kind starts within a run: a product, a nationality, a known name of several words. */
function startsOtherName(tokens: Token[], at: number, limit: number): boolean {
  const match = matchPhrase(knownNames, tokens, at, limit);
  if (!match || organisationEndings.has(tokens[match.end - 1]!.lower)) return false;
  return match.end > at + 1 || match.value.kind === 'product' || match.value.kind === 'nationality';
}

function hasPreposition(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.lower === 'of' || tokens[i]!.lower === 'for') return true;
  return false;
}
