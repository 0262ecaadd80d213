import { labels } from './labels';
import type { LinearModel } from './linear-model';
import type { ParserModels } from './parse-sentence';
import { moveCount } from './parse-state';
import { makeOdds, numberContexts, type Odds, openRange, type RangeDecoder, readBit, readNumber } from './range-decoder';
import { tags } from './tags';
import { makeLexicon, putWord, type WordLexicon } from './word-lexicon';

/** All that reading syntax takes: made once from the packed weights. */
export interface SyntaxModel extends ParserModels {
  lexicon: WordLexicon;
  tag: LinearModel;
}

/** Told apart from other formats by the first byte. */
export const modelFormat = 3;
/** How many weights that are not 0 are still to come in a row, up to this, is a context for the next one. */
export const mostAhead = 6;
/** Steps of a weight's size beyond this share their odds. */
export const sizeContexts = 24;

/** Addresses have no more bits than this, and a lexicon no more words: what is above shows that the weights are damaged. */
const mostBits = 22;
const mostWords = 1 << 18;

/** Unpacks the weights. @throws RangeError when they are cut short, damaged so that it shows, or of another format */
export function decodeModel(bytes: Uint8Array): SyntaxModel {
  if (bytes[0] !== modelFormat) throw new RangeError('The syntax weights are of another format');
  const decoder = openRange(bytes, 1);
  const margin = readNumber(decoder, makeOdds(numberContexts), 0);
  const lexicon = decodeLexicon(decoder);
  const tag = decodeLinear(decoder, tags.length);
  const move = decodeLinear(decoder, moveCount);
  return { margin, lexicon, tag, move, label: decodeLinear(decoder, labels.length) };
}

function check(sound: boolean): void {
  if (!sound) throw new RangeError('The syntax weights are damaged');
}

function decodeLexicon(decoder: RangeDecoder): WordLexicon {
  const odds = makeOdds(numberContexts);
  const closedFrom = readNumber(decoder, odds, 0);
  const classCount = readNumber(decoder, odds, 0);
  check(classCount <= 256);
  const classes = Array.from({ length: classCount }, () => decodeTagSet(decoder, odds));
  const count = readNumber(decoder, odds, 0);
  check(count <= mostWords);
  const lexicon = makeLexicon(count, classes, closedFrom);
  const gapOdds = makeOdds(numberContexts);
  const wideOdds = makeOdds(256);
  const narrowOdds = makeOdds(8);
  const classOdds = makeOdds(256 * 256);
  let key = 0;
  for (let i = 0; i < count; i++) {
    key += readNumber(decoder, gapOdds, 0);
    const wide = readSymbol(decoder, wideOdds, 0, 8);
    const narrow = readSymbol(decoder, narrowOdds, 0, 3);
    const wordClass = readSymbol(decoder, classOdds, wide * 256, 8);
    check(wordClass < classCount && key < 2 ** 24);
    putWord(lexicon, key, wide * 8 + narrow, wordClass);
  }
  return lexicon;
}

function decodeTagSet(decoder: RangeDecoder, odds: Odds): Uint8Array {
  const size = readNumber(decoder, odds, 0);
  check(size <= tags.length);
  return Uint8Array.from({ length: size }, () => {
    const tag = readNumber(decoder, odds, 0);
    check(tag < tags.length);
    return tag;
  });
}

function decodeLinear(decoder: RangeDecoder, wantedClasses: number): LinearModel {
  const head = makeOdds(numberContexts);
  const bits = readNumber(decoder, head, 0);
  const classes = readNumber(decoder, head, 0);
  const count = readNumber(decoder, head, 0);
  check(bits > 0 && bits <= mostBits && classes === wantedClasses && count < 2 ** Math.min(bits, 16));
  const index = new Uint16Array(2 ** bits);
  const rows = new Int8Array((count + 1) * classes);
  const gapOdds = makeOdds(numberContexts);
  const countOdds = makeOdds(numberContexts);
  const odds = makeWeightOdds(classes);
  let at = -1;
  for (let row = 1; row <= count; row++) {
    at += 1 + readNumber(decoder, gapOdds, 0);
    let ahead = 1 + readNumber(decoder, countOdds, 0);
    check(at < index.length && ahead <= classes);
    index[at] = row;
    for (let c = 0; ahead > 0; c++) {
      if (classes - c > ahead && readBit(decoder, odds.zero, c * (mostAhead + 1) + Math.min(ahead, mostAhead)) === 0) continue;
      rows[row * classes + c] = readWeight(decoder, odds, c);
      ahead--;
    }
  }
  return { shift: 32 - bits, classes, index, rows };
}

/** Odds for a row's weights: whether each is 0, its sign, its size. */
export interface WeightOdds {
  zero: Odds;
  sign: Odds;
  size: Odds;
}

/** Even odds for rows of so many classes. */
export const makeWeightOdds = (classes: number): WeightOdds => ({
  zero: makeOdds(classes * (mostAhead + 1)),
  sign: makeOdds(classes),
  size: makeOdds(classes * sizeContexts),
});

function readWeight(decoder: RangeDecoder, { sign, size }: WeightOdds, c: number): number {
  const negative = readBit(decoder, sign, c);
  let value = 1;
  while (value < 127 && readBit(decoder, size, c * sizeContexts + Math.min(value, sizeContexts) - 1) === 1) value++;
  return negative === 1 ? -value : value;
}

/** Reads a symbol of `bits` bits, each bit's odds depending on those before it. */
function readSymbol(decoder: RangeDecoder, odds: Odds, context: number, bits: number): number {
  let node = 1;
  for (let i = 0; i < bits; i++) node = node * 2 + readBit(decoder, odds, context + node);
  return node - 2 ** bits;
}
