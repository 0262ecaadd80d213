/**
 * Numbers packed by a binary range coder whose odds adapt as it goes (as in LZMA, after Martin 1979): weights take about as few bits as their
 * distribution allows, which a general packer does not reach on columns of small numbers.
 */
export interface RangeDecoder {
  bytes: Uint8Array;
  at: number;
  range: number;
  code: number;
}

/** The odds of a kind of bit, in 1/4096 that it is 0, for each context. */
export type Odds = Uint16Array;

/** Odds are counted in 1/2^12, and move by 1/2^5 of what is missing with each bit. */
export const oddsBits = 12;
export const oddsSpeed = 5;
/** Contexts that a number takes in `readNumber`. */
export const numberContexts = 97;

/** Even odds for `count` contexts. */
export const makeOdds = (count: number): Odds => new Uint16Array(count).fill(1 << (oddsBits - 1));

/** Starts to read at `at`. */
export function openRange(bytes: Uint8Array, at: number): RangeDecoder {
  const decoder = { bytes, at, range: 0xffffffff, code: 0 };
  for (let i = 0; i < 5; i++) decoder.code = ((decoder.code << 8) | nextByte(decoder)) >>> 0;
  return decoder;
}

function nextByte(decoder: RangeDecoder): number {
  const byte = decoder.bytes[decoder.at++];
  // The last numbers may reach a few bytes past the end; more means that the weights are cut short.
  if (byte === undefined && decoder.at > decoder.bytes.length + 8) throw new RangeError('The syntax weights end too early');
  return byte ?? 0;
}

/** Reads one bit whose odds stand at `context`. */
export function readBit(decoder: RangeDecoder, odds: Odds, context: number): number {
  const own = odds[context]!;
  const bound = (decoder.range >>> oddsBits) * own;
  let bit = 0;
  if (decoder.code < bound) {
    decoder.range = bound;
    odds[context] = own + (((1 << oddsBits) - own) >> oddsSpeed);
  } else {
    decoder.code -= bound;
    decoder.range -= bound;
    odds[context] = own - (own >> oddsSpeed);
    bit = 1;
  }
  while (decoder.range < 0x1000000) {
    decoder.range = (decoder.range << 8) >>> 0;
    decoder.code = ((decoder.code << 8) | nextByte(decoder)) >>> 0;
  }
  return bit;
}

/** Reads a whole number from 0: how many bits it has, in ones and a zero, then those below the first (Elias gamma), with odds of their own in the upper two. */
export function readNumber(decoder: RangeDecoder, odds: Odds, context: number): number {
  let bits = 0;
  while (bits < 31 && readBit(decoder, odds, context + bits) === 1) bits++;
  let value = 1;
  for (let i = bits - 1; i >= 0; i--)
    value = value * 2 + readBit(decoder, odds, i >= bits - 2 ? context + 32 + Math.min(bits, 15) * 4 + (value % 4) : context + 96);
  return value - 1;
}
