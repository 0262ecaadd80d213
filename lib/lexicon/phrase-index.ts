import { type Token, tokenize } from '../text/tokenize';

/** A phrase's words after its first, and what it means. */
interface Entry<Value> {
  words: string[];
  value: Value;
}

/** Phrases that begin with one word: as they were given, and once a text has that word cut into theirs, the longest first. */
interface PhraseRow<Value> {
  phrases: (readonly [string, Value])[];
  entries?: Entry<Value>[];
}

/** Phrases by their first word. Words are compared exactly, apostrophes straight. */
export type PhraseIndex<Value> = Map<string, PhraseRow<Value>>;

export interface PhraseMatch<Value> {
  /** The index after its last token. */
  end: number;
  value: Value;
}

const straight = (word: string): string => (word.includes('’') ? word.replace('’', "'") : word);

/** The words of a phrase as the text is cut; most are letters, digits and spaces, which need no reading to be cut. */
function wordsOf(phrase: string): string[] {
  if (/^[A-Za-z][A-Za-z0-9]*(?: [A-Za-z][A-Za-z0-9]*)*$/.test(phrase)) return phrase.split(' ');
  const tokens: Token[] = [];
  tokenize(phrase, { start: 0, end: phrase.length }, tokens);
  return tokens.map((token) => straight(token.text));
}

/** The first of `wordsOf`; where a space or the end follows letters and digits, the rest need not be cut. */
function firstWordOf(phrase: string): string | undefined {
  if (!/^[A-Za-z][A-Za-z0-9]*(?: |$)/.test(phrase)) return wordsOf(phrase)[0];
  const end = phrase.indexOf(' ');
  return end < 0 ? phrase : phrase.slice(0, end);
}

/**
 * Adds phrases to an index; the value that is given last for a phrase holds. Only their first words are cut here: of thousands of phrases a text meets few, and
 * whoever waits for the first text waits for this.
 */
export function indexPhrases<Value>(index: PhraseIndex<Value>, phrases: Iterable<readonly [string, Value]>): void {
  for (const phrase of phrases) {
    const first = firstWordOf(phrase[0]);
    if (first === undefined) continue;
    const row = index.get(first);
    if (row) row.phrases.push(phrase);
    else index.set(first, { phrases: [phrase] });
  }
}

function cutPhrases<Value>(phrases: PhraseRow<Value>['phrases']): Entry<Value>[] {
  const entries: Entry<Value>[] = [];
  for (const [phrase, value] of phrases) {
    const words = wordsOf(phrase).slice(1);
    const same = entries.find((entry) => entry.words.length === words.length && entry.words.every((word, i) => word === words[i]));
    if (same) same.value = value;
    else entries.push({ words, value });
  }
  return entries.sort((a, b) => b.words.length - a.words.length);
}

/** The longest phrase of the index that the tokens from `start` spell, within `limit`. */
export function matchPhrase<Value>(
  index: PhraseIndex<Value>,
  tokens: readonly Pick<Token, 'text'>[],
  start: number,
  limit: number,
): PhraseMatch<Value> | undefined {
  const row = index.get(straight(tokens[start]!.text));
  if (!row) return undefined;
  row.entries ??= cutPhrases(row.phrases);
  for (const { words, value } of row.entries) {
    const end = start + 1 + words.length;
    if (end > limit) continue;
    let k = 0;
    while (k < words.length && straight(tokens[start + 1 + k]!.text) === words[k]) k++;
    if (k === words.length) return { end, value };
  }
  return undefined;
}
