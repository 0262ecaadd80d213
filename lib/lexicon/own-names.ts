import { type Token, tokenize } from '../text/tokenize';
import { ambiguousOrganisations } from './organisations';
import { indexPhrases, type PhraseIndex } from './phrase-index';
import { ambiguousGroups } from './threat-groups';

/** A name that the reader wants marked: as it is written in the list, as what, and the name of the list. */
export interface OwnName {
  name: string;
  kind: 'actor' | 'agency';
  list: string;
  /** Its words as the text is cut, once a text has something like it. */
  words?: string[];
}

/** The reader's own names by their words in small letters without diacritics. */
export type OwnNames = PhraseIndex<OwnName>;

/** A list of names, as far as detection needs it. */
export interface OwnList {
  name: string;
  entries: readonly { name: string; aliases: readonly string[]; kind: OwnName['kind'] }[];
}

/** Why a name cannot be marked: too `short` to tell from a word or an abbreviation, or `small`, without the capital or digit that tells a name in a text. */
export type Unfit = 'short' | 'small';

const leastLength = 3; // letters and digits: of two there are `IS`, `IT`, `US`

/** The index of the names of several lists; where two have a name, the later one's kind holds. Names that cannot be marked are left out. */
export function indexOwnNames(lists: Iterable<OwnList>): OwnNames {
  const index: OwnNames = new Map();
  indexPhrases(index, phrasesOf(lists));
  return index;
}

function* phrasesOf(lists: Iterable<OwnList>): Generator<[string, OwnName]> {
  for (const { name: list, entries } of lists) {
    for (const { name, aliases, kind } of entries) {
      for (const written of [name, ...aliases]) {
        const bare = withoutArticle(written);
        if (!unfit(written)) yield [foldWord(bare), { name: bare, kind, list }];
      }
    }
  }
}

/** Why a name cannot be marked, if so. Names in a script without capitals need none. */
export function unfit(name: string): Unfit | undefined {
  const bare = withoutArticle(name);
  if ((bare.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < leastLength || !/\p{L}/u.test(bare)) return 'short';
  return bare === bare.toLowerCase() && bare !== bare.toUpperCase() && !/\p{N}/u.test(bare) ? 'small' : undefined;
}

/** The words of a name that has been met, as the text is cut. */
export function wordsOf(own: OwnName): string[] {
  own.words ??= cut(own.name).map(({ text }) => text);
  return own.words;
}

/** Whether a name is a word of English too, or as often something else by our own lists, so that the words around it must agree. */
export function isWordToo({ text, common }: Token): boolean {
  return common || ambiguousGroups.has(text) || ambiguousOrganisations.has(text);
}

/** A word or phrase in small letters without diacritics, its marks of punctuation kept: as names and texts are compared. */
export function foldWord(text: string): string {
  const small = text.toLowerCase();
  for (let i = 0; i < small.length; i++) if (small.charCodeAt(i) > 0x7f) return small.normalize('NFKD').replace(/\p{M}+/gu, '');
  return small;
}

/** The words of a name in tokens. */
export function cut(name: string): Token[] {
  const tokens: Token[] = [];
  tokenize(name, { start: 0, end: name.length }, tokens);
  return tokens;
}

const withoutArticle = (name: string): string => name.replace(/^the\s+(?=\S)/i, '');
