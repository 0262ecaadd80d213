import { type Token, tokenize } from '../text/tokenize';

/** Phrases by their first word, the longest first. Words are compared exactly, apostrophes straight. */
export type PhraseIndex<Value> = Map<string, { words: string[]; value: Value }[]>;

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

/** Indexes phrases, cut into words as the text is. The value that is given last for a phrase holds. */
export function indexPhrases<Value>(phrases: Iterable<readonly [string, Value]>): PhraseIndex<Value> {
  const index: PhraseIndex<Value> = new Map();
  for (const [phrase, value] of phrases) {
    const [first, ...words] = wordsOf(phrase);
    if (first === undefined) continue;
    const row = index.get(first) ?? [];
    const same = row.find((entry) => entry.words.length === words.length && entry.words.every((word, i) => word === words[i]));
    if (same) same.value = value;
    else row.push({ words, value });
    index.set(first, row);
  }
  for (const row of index.values()) row.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** The longest phrase of the index that the tokens from `start` spell, within `limit`. */
export function matchPhrase<Value>(
  index: PhraseIndex<Value>,
  tokens: Token[],
  start: number,
  limit: number,
): PhraseMatch<Value> | undefined {
  const row = index.get(straight(tokens[start]!.text));
  if (!row) return undefined;
  for (const { words, value } of row) {
    const end = start + 1 + words.length;
    if (end > limit) continue;
    let k = 0;
    while (k < words.length && straight(tokens[start + 1 + k]!.text) === words[k]) k++;
    if (k === words.length) return { end, value };
  }
  return undefined;
}
