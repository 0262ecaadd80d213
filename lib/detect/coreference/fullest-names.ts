import { firstNames } from '../../lexicon/first-names';
import type { Gender } from '../../lexicon/given-name-gender';
import { organisationEndings } from '../../lexicon/name-heads';
import { nameParticles } from '../../lexicon/person-titles';
import type { Token } from '../../text/tokenize';
import { genderOf } from './gender';
import type { PartyInText } from './party-in-text';

const joining = new Set('of the and for on in & at'.split(' '));
const longestName = 8; // words: a longer run of capitals is a heading or a list

/** A name as it is written somewhere, and the party that has it first. */
interface Name {
  party: number;
  words: string[];
  isPerson: boolean;
  /** Unknown too where titles tell both. */
  gender: Gender;
}

/**
 * For each party, by index, the party whose name for the same one is the fullest of the text: `Berg` → `Ann Berg`, `NQA` → `National Quality Agency`, `Acme` →
 * `Acme Labs`. Its own index where no fuller name fits or more than one does; -1 for what has no name.
 */
export function findFullestNames(tokens: Token[], parties: PartyInText[]): Int32Array {
  const names = new Map<string, Name>();
  const keys = parties.map((party, index) => {
    if (!party.named) return '';
    const words: string[] = [];
    for (let i = party.from; i < party.to; i++) if (tokens[i]!.kind !== 'punctuation') words.push(tokens[i]!.lower);
    const isPerson = party.type === 'person' && !isCapitals(tokens, party);
    const key = `${isPerson ? 'person' : party.type === 'state' ? 'state' : 'body'} ${words.join(' ')}`;
    const gender = isPerson ? genderOf(tokens, party) : 'unknown';
    const known = names.get(key);
    if (known && gender !== 'unknown' && known.gender !== gender) known.gender = known.gender === 'unknown' ? gender : 'unknown';
    if (!known) names.set(key, { party: index, words, isPerson, gender });
    return key;
  });
  const fuller = new Map<string, Set<string>>();
  const add = (short: string, full: string): void => {
    fuller.set(short, (fuller.get(short) ?? new Set()).add(full));
  };
  for (const [key, name] of names) for (const short of shortForms(key, name)) add(short, key);
  for (const [short, full] of abbreviations(tokens, parties, keys)) add(short, full);
  const fullest = new Map<string, number>();
  for (const [key, { party }] of names) fullest.set(key, names.get(longestOf(names, fuller, key))?.party ?? party);
  return Int32Array.from(keys, (key) => fullest.get(key) ?? -1);
}

/** The shorter names, as keys, that a full name allows. */
function shortForms(key: string, { words, isPerson }: Name): string[] {
  if (words.length < 2 || words.length > longestName || key.startsWith('state')) return [];
  if (isPerson) {
    const surname = words.findIndex((word, i) => i > 0 && (nameParticles.has(word) || i === words.length - 1));
    const surnames = [`person ${words.slice(surname).join(' ')}`, `person ${words.at(-1)}`];
    const given = firstNames.has(words[0]!) ? [`person ${words[0]}`] : [];
    const withoutMiddle = words.length > 2 ? [`person ${words[0]} ${words.at(-1)}`] : [];
    return [...surnames, ...given, ...withoutMiddle];
  }
  const initials = words.filter((word) => !joining.has(word)).map((word) => word[0]!);
  const openings = organisationEndings.has(words.at(-1)!) ? words.slice(1).map((_, i) => words.slice(0, i + 1)) : [];
  // What ends like an organization is whole: `Royal Academy` beside `Royal Academy of Arts and Crafts School`.
  const isWhole = (part: string[]): boolean => part.length > 1 && organisationEndings.has(part.at(-1)!);
  const short = openings.filter((part) => !joining.has(part.at(-1)!) && !isWhole(part)).map((part) => `body ${part.join(' ')}`);
  return initials.length > 1 ? [`body ${initials.join('')}`, ...short] : short;
}

/** Names with an abbreviation in brackets after them, whatever its letters, and abbreviations with their name in brackets. */
function* abbreviations(tokens: Token[], parties: PartyInText[], keys: string[]): Generator<[short: string, full: string]> {
  for (let i = 1; i < parties.length; i++) {
    const before = parties[i - 1]!;
    const { from, to } = parties[i]!;
    if (tokens[from - 1]?.text !== '(' || before.to !== from - 1 || tokens[to]?.text !== ')') continue;
    const [outside, inside] = [keys[i - 1]!, keys[i]!];
    if (!outside.startsWith('body') || !inside.startsWith('body')) continue;
    if (isCapitals(tokens, parties[i]!)) yield [inside, outside];
    else if (isCapitals(tokens, before)) yield [outside, inside];
  }
}

const isCapitals = (tokens: Token[], { from, to }: PartyInText): boolean =>
  to - from === 1 && tokens[from]!.text.length > 1 && tokens[from]!.text === tokens[from]!.text.toUpperCase();

/** The longest of the names that are fuller than a name, when it holds all the others; else the name itself. */
function longestOf(names: Map<string, Name>, fuller: Map<string, Set<string>>, key: string): string {
  const { gender } = names.get(key)!;
  const agrees = (other: string): boolean => gender === 'unknown' || [gender, 'unknown'].includes(names.get(other)!.gender);
  const found = [...(fuller.get(key) ?? [])].filter((other) => other !== key && agrees(other));
  const longest = found.reduce((best, other) => (names.get(other)!.words.length > (names.get(best)?.words.length ?? 0) ? other : best), '');
  if (longest === '') return key;
  const all = new Set(names.get(longest)!.words);
  return found.every((other) => names.get(other)!.words.every((word) => all.has(word))) ? longest : key;
}
