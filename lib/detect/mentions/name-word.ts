import { calendarWords } from '../../lexicon/calendar';
import { firstNames } from '../../lexicon/first-names';
import { institutionHeads, officialModifiers } from '../../lexicon/institution-heads';
import { organisationEndings } from '../../lexicon/name-heads';
import { abbreviations, sentenceAdverbs } from '../../lexicon/not-names';
import { hostileModifiers, partyHeads } from '../../lexicon/party-heads';
import type { Token } from '../../text/tokenize';

/** Words that describe parties. */
const describing: { has(word: string): boolean }[] = [
  partyHeads,
  institutionHeads,
  organisationEndings,
  hostileModifiers,
  officialModifiers,
];
const functionTags = 'TIOSWUCMERD';

/** Whether a token is a capitalised word that can be (part of) a name rather than one that opens its sentence. */
export function isNameWord(tokens: Token[], at: number, firstToken: number): boolean {
  const token = tokens[at]!;
  if (!token.capital || token.kind !== 'word' || isCalendarWord(tokens, at) || sentenceAdverbs.has(token.lower)) return false;
  const opens = opensClause(tokens, at, firstToken);
  if (abbreviations.has(token.lower) && (opens || isCapitals(token.text))) return false;
  if (opens) return opensWithName(tokens, at);
  if (tokens[at - 1]!.capital && firstNames.has(tokens[at - 1]!.lower)) return true;
  return token.tag === 'P' || (token.tag !== 'R' && (!functionTags.includes(token.tag) || token.text.length > 4));
}

/** Whether the first word of a sentence is a name: not if it is a noun for a party and a small word follows (`Security experts`). */
function opensWithName(tokens: Token[], at: number): boolean {
  const { lower, text, tag } = tokens[at]!;
  if (isInnerCapital(text) || firstNames.has(lower)) return true;
  const next = tokens[at + 1];
  return tag === 'P' && !(next && !next.capital && describing.some((list) => list.has(lower)));
}

/** A day, a month or the like; `May`, `June` or `August` after a given name is a name. */
function isCalendarWord(tokens: Token[], at: number): boolean {
  return calendarWords.has(tokens[at]!.lower) && !(at > 0 && tokens[at - 1]!.capital && firstNames.has(tokens[at - 1]!.lower));
}

/** Whether a token is the first of its sentence, or of a quotation or heading within it, where any word has a capital. */
export function opensClause(tokens: Token[], at: number, firstToken: number): boolean {
  if (at === firstToken) return true;
  const before = tokens[at - 1]!;
  return before.tag === '"' || before.tag === ':' || before.text === '•' || before.text === '|' || before.text === '*';
}

/** Whether a word has a capital after its first letter: `FireEye`, `NCOZ`. */
export function isInnerCapital(word: string): boolean {
  for (let i = 1; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit >= 65 && unit <= 90) return true;
  }
  return false;
}

/** Whether a word is of capitals only: `NCOZ`. */
export function isCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}
