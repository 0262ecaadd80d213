import { makeWeightOdds, modelFormat, mostAhead, type SyntaxModel, sizeContexts, type WeightOdds } from '../../../lib/syntax/decode-model';
import type { LinearModel } from '../../../lib/syntax/linear-model';
import { makeOdds, numberContexts, type Odds } from '../../../lib/syntax/range-decoder';
import type { WordLexicon } from '../../../lib/syntax/word-lexicon';
import { closeEncoder, openEncoder, type RangeEncoder, writeBit, writeNumber } from './range-encoder';

/** Packs the weights as `decodeModel` reads them. */
export function encodeModel({ margin, lexicon, tag, move, label }: SyntaxModel, say: (line: string) => void): Uint8Array {
  const encoder = openEncoder();
  writeNumber(encoder, makeOdds(numberContexts), 0, margin);
  let before = 0;
  const done = (part: string): void => {
    say(`${part}: ${encoder.out.length - before} bytes`);
    before = encoder.out.length;
  };
  encodeLexicon(encoder, lexicon);
  done('lexicon');
  for (const [part, model] of Object.entries({ tag, move, label })) {
    encodeLinear(encoder, model);
    done(part);
  }
  const packed = closeEncoder(encoder);
  const bytes = new Uint8Array(packed.length + 1);
  bytes[0] = modelFormat;
  bytes.set(packed, 1);
  return bytes;
}

function encodeLexicon(encoder: RangeEncoder, { keys, cluster, classOf, classes, closedFrom }: WordLexicon): void {
  const odds = makeOdds(numberContexts);
  writeNumber(encoder, odds, 0, closedFrom);
  writeNumber(encoder, odds, 0, classes.length);
  for (const set of classes) {
    writeNumber(encoder, odds, 0, set.length);
    for (const tag of set) writeNumber(encoder, odds, 0, tag);
  }
  const places = [...keys.keys()].filter((at) => keys[at] !== 0).sort((a, b) => keys[a]! - keys[b]!);
  writeNumber(encoder, odds, 0, places.length);
  const gapOdds = makeOdds(numberContexts);
  const wideOdds = makeOdds(256);
  const narrowOdds = makeOdds(8);
  const classOdds = makeOdds(256 * 256);
  let key = 0;
  for (const at of places) {
    writeNumber(encoder, gapOdds, 0, keys[at]! - key);
    key = keys[at]!;
    const wide = cluster[at]! >> 3;
    writeSymbol(encoder, wideOdds, 0, 8, wide);
    writeSymbol(encoder, narrowOdds, 0, 3, cluster[at]! & 7);
    writeSymbol(encoder, classOdds, wide * 256, 8, classOf[at]!);
  }
}

function encodeLinear(encoder: RangeEncoder, { shift, classes, index, rows }: LinearModel): void {
  const head = makeOdds(numberContexts);
  const addresses = [...index.keys()].filter((a) => index[a] !== 0 && hasWeights(rows, index[a]! * classes, classes));
  writeNumber(encoder, head, 0, 32 - shift);
  writeNumber(encoder, head, 0, classes);
  writeNumber(encoder, head, 0, addresses.length);
  const gapOdds = makeOdds(numberContexts);
  const countOdds = makeOdds(numberContexts);
  const odds = makeWeightOdds(classes);
  let before = -1;
  for (const address of addresses) {
    writeNumber(encoder, gapOdds, 0, address - before - 1);
    before = address;
    const own = Int8Array.from(rows.subarray(index[address]! * classes, (index[address]! + 1) * classes));
    let ahead = own.reduce((sum, weight) => sum + (weight === 0 ? 0 : 1), 0);
    writeNumber(encoder, countOdds, 0, ahead - 1);
    for (let c = 0; ahead > 0; c++) {
      const weight = own[c]!;
      if (classes - c > ahead) writeBit(encoder, odds.zero, c * (mostAhead + 1) + Math.min(ahead, mostAhead), weight === 0 ? 0 : 1);
      if (weight === 0) continue;
      writeWeight(encoder, odds, c, weight);
      ahead--;
    }
  }
}

function hasWeights(rows: Int8Array | Float32Array, from: number, count: number): boolean {
  for (let c = 0; c < count; c++) if (rows[from + c] !== 0) return true;
  return false;
}

function writeWeight(encoder: RangeEncoder, { sign, size }: WeightOdds, c: number, weight: number): void {
  writeBit(encoder, sign, c, weight < 0 ? 1 : 0);
  const most = Math.min(127, Math.abs(weight));
  for (let value = 1; value < 127; value++) {
    const more = value < most ? 1 : 0;
    writeBit(encoder, size, c * sizeContexts + Math.min(value, sizeContexts) - 1, more);
    if (more === 0) break;
  }
}

function writeSymbol(encoder: RangeEncoder, odds: Odds, context: number, bits: number, symbol: number): void {
  let node = 1;
  for (let i = bits - 1; i >= 0; i--) {
    const bit = (symbol >> i) & 1;
    writeBit(encoder, odds, context + node, bit);
    node = node * 2 + bit;
  }
}
