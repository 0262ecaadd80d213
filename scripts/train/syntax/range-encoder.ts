import { type Odds, oddsBits, oddsSpeed } from '../../../lib/syntax/range-decoder';

/** Packs bits as `openRange` and `readBit` read them. */
export interface RangeEncoder {
  out: number[];
  low: number;
  range: number;
  cache: number;
  /** Bytes held back because a carry may still reach them. */
  held: number;
}

/** An encoder that has written nothing. */
export const openEncoder = (): RangeEncoder => ({ out: [], low: 0, range: 0xffffffff, cache: 0, held: 1 });

/** Writes one bit whose odds stand at `context`. */
export function writeBit(encoder: RangeEncoder, odds: Odds, context: number, bit: number): void {
  const own = odds[context]!;
  const bound = (encoder.range >>> oddsBits) * own;
  if (bit === 0) {
    encoder.range = bound;
    odds[context] = own + (((1 << oddsBits) - own) >> oddsSpeed);
  } else {
    encoder.low += bound;
    encoder.range -= bound;
    odds[context] = own - (own >> oddsSpeed);
  }
  while (encoder.range < 0x1000000) {
    encoder.range = (encoder.range << 8) >>> 0;
    shiftLow(encoder);
  }
}

/** Writes a whole number from 0, as `readNumber` reads it. */
export function writeNumber(encoder: RangeEncoder, odds: Odds, context: number, number: number): void {
  const value = number + 1;
  const bits = 31 - Math.clz32(value);
  for (let i = 0; i < bits; i++) writeBit(encoder, odds, context + i, 1);
  writeBit(encoder, odds, context + bits, 0);
  for (let i = bits - 1; i >= 0; i--) {
    const above = value >>> (i + 1);
    writeBit(encoder, odds, i >= bits - 2 ? context + 32 + Math.min(bits, 15) * 4 + (above % 4) : context + 96, (value >>> i) & 1);
  }
}

/** The bytes, once all has been written. */
export function closeEncoder(encoder: RangeEncoder): Uint8Array {
  for (let i = 0; i < 5; i++) shiftLow(encoder);
  return Uint8Array.from(encoder.out);
}

function shiftLow(encoder: RangeEncoder): void {
  if (encoder.low < 0xff000000 || encoder.low >= 0x100000000) {
    const carry = encoder.low >= 0x100000000 ? 1 : 0;
    for (let byte = encoder.cache; encoder.held > 0; byte = 0xff, encoder.held--) encoder.out.push((byte + carry) & 255);
    encoder.cache = Math.floor(encoder.low / 0x1000000) & 255;
  }
  encoder.held++;
  encoder.low = (encoder.low % 0x1000000) * 256;
}
