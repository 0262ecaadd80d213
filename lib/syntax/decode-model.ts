import { type ByteReader, damaged, readBytes, readDigits, readNumber, readRising, readWeights } from './byte-reader';
import { labels } from './labels';
import { type MoveModel, zeroMove } from './move-model';
import { mostRows, packRows } from './packed-rows';
import type { ParserModels } from './parse-sentence';
import { moveCount } from './parse-state';
import type { SparseModel } from './sparse-model';
import { tags } from './tags';
import { keyBits, makeLexicon, putWord, type WordLexicon } from './word-lexicon';

/** All that reading syntax takes: made once from the packed weights. */
export interface SyntaxModel extends ParserModels {
  lexicon: WordLexicon;
  tag: SparseModel;
}

/** Told apart from other formats by the first byte. */
export const modelFormat = 4;

/** Addresses have no more bits than this. */
const mostBits = 22;

/**
 * Reads the weights: plain columns of bytes, each of one kind, so that gzip packs them well. They are checked where they could lead a reader astray;
 * there is no checksum. @throws RangeError when they are cut short, damaged so that it shows, or of another format
 */
export function decodeModel(bytes: Uint8Array): SyntaxModel {
  if (bytes[0] !== modelFormat) throw new RangeError('The syntax weights are of another format');
  const reader: ByteReader = { bytes, at: 1 };
  const margin = readNumber(reader);
  const lexicon = readLexicon(reader);
  const tag = readClasses(reader, tags.length);
  const move = readMoves(reader);
  const label = readClasses(reader, labels.length);
  check(reader.at === bytes.length);
  return { margin, lexicon, tag, move, label };
}

function check(sound: boolean): void {
  if (!sound) throw damaged();
}

function readLexicon(reader: ByteReader): WordLexicon {
  const closedFrom = readNumber(reader);
  const classes = Array.from({ length: readNumber(reader) % 257 }, () => readBytes(reader, readNumber(reader)).slice());
  check(classes.every((set, id) => set.every((tag) => tag > 0 && tag < tags.length) && (set.length > 0 || id <= closedFrom)));
  const keys = readRising(reader, readCount(reader), 2 ** keyBits);
  const lexicon = makeLexicon(keys.length, classes, closedFrom);
  const wide = readBytes(reader, keys.length);
  const narrow = readDigits(reader, keys.length);
  const classOf = readBytes(reader, keys.length);
  for (let i = 0; i < keys.length; i++) {
    check(narrow[i]! < 8 && classOf[i]! < classes.length);
    putWord(lexicon, keys[i]!, wide[i]! * 8 + narrow[i]!, classOf[i]!);
  }
  return lexicon;
}

/** How many rows or words follow: each takes a byte at least, so that a damaged number makes no large list. */
function readCount(reader: ByteReader): number {
  const count = readNumber(reader);
  check(count <= reader.bytes.length - reader.at);
  return count;
}

function readShift(reader: ByteReader): number {
  const bits = readNumber(reader);
  check(bits > 0 && bits <= mostBits);
  return 32 - bits;
}

function readMoves(reader: ByteReader): MoveModel {
  const shift = readShift(reader);
  const addresses = readAddresses(reader, shift);
  const count = addresses.length;
  const weights = new Int8Array(count * moveCount);
  for (let move = 0; move < moveCount; move++) readWeights(reader, count, weights, move, moveCount);
  const lanes = new Int32Array(count);
  for (let i = 0, at = 0; i < count; i++, at += moveCount)
    lanes[i] = (weights[at]! + zeroMove) | ((weights[at + 1]! + zeroMove) << 8) | ((weights[at + 2]! + zeroMove) << 16);
  return { shift, rows: packRows(32 - shift, addresses), lanes };
}

function readAddresses(reader: ByteReader, shift: number): Int32Array {
  const addresses = readRising(reader, readCount(reader), 2 ** (32 - shift));
  check(addresses.length <= mostRows);
  return addresses;
}

function readClasses(reader: ByteReader, classes: number): SparseModel {
  const shift = readShift(reader);
  const addresses = readAddresses(reader, shift);
  const counts = readDigits(reader, addresses.length);
  const starts = new Int32Array(addresses.length + 1);
  for (let i = 0; i < addresses.length; i++) starts[i + 1] = starts[i]! + counts[i]!;
  const count = starts[addresses.length]!;
  const classOf = readBytes(reader, count);
  const own = new Int8Array(count);
  readWeights(reader, count, own, 0, 1);
  const weights = new Uint16Array(count);
  for (let i = 0; i < count; i++) {
    if (classOf[i]! >= classes) throw damaged();
    weights[i] = classOf[i]! * 256 + 128 + own[i]!;
  }
  return { shift, classes, rows: packRows(32 - shift, addresses), starts, weights };
}
