import { keyOfTag, partOfTag, parts, rootTag, tagId } from './tags';
import type { WordTable } from './word-table';

/** What features of a text's states are made of, in columns by token. */
export interface ParseInput {
  table: WordTable;
  /** Keys of tags; the root has one of its own, nothing has that of 0. */
  tagKey: Int32Array;
  /** How many commas, verbs and quotation marks stand before each token. */
  commas: Int32Array;
  verbs: Int32Array;
  quotes: Int32Array;
}

const comma = tagId.get(',')!;
const openQuote = tagId.get('``')!;
const closeQuote = tagId.get("''")!;
const verb = parts.indexOf('VERB');

/** Counts the commas, verbs and quotation marks before each token, once the tags are known; `tag` has two places more than there are tokens. */
export function makeParseInput(table: WordTable, tag: Uint8Array): ParseInput {
  const { count } = table;
  const commas = new Int32Array(count + 2);
  const verbs = new Int32Array(count + 2);
  const quotes = new Int32Array(count + 2);
  for (let i = 0; i < count; i++) {
    const own = tag[i]!;
    commas[i + 1] = commas[i]! + (own === comma ? 1 : 0);
    verbs[i + 1] = verbs[i]! + (partOfTag[own] === verb ? 1 : 0);
    quotes[i + 1] = quotes[i]! + (own === openQuote || own === closeQuote ? 1 : 0);
  }
  tag[count] = rootTag;
  const tagKey = new Int32Array(count + 2);
  for (let i = 0; i < count + 2; i++) tagKey[i] = keyOfTag[tag[i]!]!;
  return { table, tagKey, commas, verbs, quotes };
}

/** What stands between two tokens: commas, verbs, and whether an odd number of quotation marks; under 32. */
export function gapOf({ commas, verbs, quotes }: ParseInput, from: number, to: number): number {
  return atMost(commas[to]! - commas[from]!, 3) * 8 + atMost(verbs[to]! - verbs[from]!, 3) * 2 + ((quotes[to]! - quotes[from]!) & 1);
}

/** A distance in tokens as one of nine steps. */
export const distanceStep = (distance: number): number =>
  distance < 5 ? distance : distance < 8 ? 5 : distance < 13 ? 6 : distance < 21 ? 7 : 8;

/** A count, cut off at `most`. */
export const atMost = (value: number, most: number): number => (value < most ? value : most);
