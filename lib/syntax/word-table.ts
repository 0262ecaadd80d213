import type { Token } from '../text/tokenize';
import { hashUnits, spread } from './hash';
import { findWord, type WordLexicon } from './word-lexicon';

/** What tagger and parser see of each token, in columns; row `count` stands for the root of a sentence, the one after it for nothing. */
export interface WordTable {
  count: number;
  /** Hash of the word in lower case, or of its shape and ending when it is not in the lexicon. */
  word: Int32Array;
  ending2: Int32Array;
  ending3: Int32Array;
  start2: Int32Array;
  shape: Uint8Array;
  /** From 8 on those of the lexicon; below, kinds of words that it does not hold. */
  cluster: Uint16Array;
  classOf: Uint8Array;
  /** What cluster, wider cluster and class add to the key of a feature. */
  clusterKey: Int32Array;
  wideKey: Int32Array;
  classKey: Int32Array;
}

const noWord = 1;
const rootWord = 2;
const kinds = { word: 0, number: 1, clitic: 2, punctuation: 3 } as const;

/** Reads the columns off tokens. */
export function makeWordTable(tokens: readonly Token[], lexicon: WordLexicon): WordTable {
  const count = tokens.length;
  const rows = count + 2;
  const table: WordTable = {
    count,
    word: new Int32Array(rows),
    ending2: new Int32Array(rows),
    ending3: new Int32Array(rows),
    start2: new Int32Array(rows),
    shape: new Uint8Array(rows),
    cluster: new Uint16Array(rows),
    classOf: new Uint8Array(rows),
    clusterKey: new Int32Array(rows),
    wideKey: new Int32Array(rows),
    classKey: new Int32Array(rows),
  };
  table.word[count] = rootWord;
  table.word[count + 1] = noWord;
  for (let i = 0; i < count; i++) fillRow(table, i, tokens[i]!, lexicon);
  for (let i = 0; i < rows; i++) {
    table.clusterKey[i] = spread(table.cluster[i]! + 1);
    table.wideKey[i] = spread((table.cluster[i]! >> 3) + 1);
    table.classKey[i] = spread(table.classOf[i]! + 1);
  }
  return table;
}

function fillRow(table: WordTable, i: number, token: Token, lexicon: WordLexicon): void {
  const { lower } = token;
  const length = lower.length;
  const hash = hashUnits(lower, 0, length);
  const shape = shapeOf(token);
  table.shape[i] = shape;
  table.ending2[i] = hashUnits(lower, Math.max(0, length - 2), length);
  table.ending3[i] = hashUnits(lower, Math.max(0, length - 3), length);
  table.start2[i] = hashUnits(lower, 0, Math.min(2, length));
  const place = findWord(lexicon, hash);
  if (place >= 0) {
    table.word[i] = hash;
    table.cluster[i] = lexicon.cluster[place]!;
    table.classOf[i] = lexicon.classOf[place]!;
    return;
  }
  table.cluster[i] =
    token.kind === 'punctuation'
      ? 0
      : 1 + (token.kind === 'number' ? 4 : (shape >> 3) & 3) + (((shape >> 1) & 1) === 1 && token.kind === 'word' ? 2 : 0);
  table.word[i] = token.kind === 'punctuation' ? hash : (table.ending2[i]! ^ Math.imul(shape + 1, 0x3c6ef372)) | 1;
}

/** Kind, capitals, digits, length and the white space before, in one small number under 256. */
function shapeOf(token: Token): number {
  const kind = kinds[token.kind];
  const { text } = token;
  const length = Math.min(text.length, 4) - 1;
  if (kind === 1) return 64 + length * 8 + (isPlain(text) ? 0 : 4) + (token.spaced ? 1 : 0);
  if (kind === 3) return 128 + (token.spaced ? 1 : 0);
  if (kind === 2) return 130;
  let upper = 0;
  let other = 0;
  for (let j = 0; j < text.length; j++) {
    const unit = text.charCodeAt(j);
    if (unit >= 65 && unit <= 90) upper++;
    else if (unit === 46) other |= 2;
    else if (unit >= 48 && unit <= 57) other |= 1;
  }
  const capitals = !token.capital ? (upper > 0 ? 3 : 0) : upper === text.length || (other && upper > 1) ? (upper > 1 ? 2 : 1) : 1;
  return capitals * 8 + other * 2 + (token.spaced ? 1 : 0) + (length === 0 ? 32 : 0);
}

function isPlain(text: string): boolean {
  for (let j = 0; j < text.length; j++) {
    const unit = text.charCodeAt(j);
    if (unit < 48 || unit > 57) return false;
  }
  return true;
}
