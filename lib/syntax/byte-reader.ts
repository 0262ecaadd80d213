/** Bytes that are read from the front. */
export interface ByteReader {
  bytes: Uint8Array;
  at: number;
}

/** In a list of gaps, this byte stands for so many and says that the next byte adds to them. */
export const gapLimit = 255;

/** What to throw when weights do not fit together. */
export const damaged = (): RangeError => new RangeError('The syntax weights are damaged');

/** The next `count` bytes, as a view. @throws RangeError when there are not so many */
export function readBytes(reader: ByteReader, count: number): Uint8Array {
  const end = reader.at + count;
  if (end > reader.bytes.length) throw new RangeError('The syntax weights end too early');
  const own = reader.bytes.subarray(reader.at, end);
  reader.at = end;
  return own;
}

/** A whole number under 2^28: seven bits a byte, the lowest first, the eighth set where more follow. */
export function readNumber(reader: ByteReader): number {
  let value = 0;
  for (let shift = 0; shift < 28; shift += 7) {
    const byte = readBytes(reader, 1)[0]!;
    value |= (byte & 127) << shift;
    if (byte < 128) return value;
  }
  throw damaged();
}

/** Rising numbers under `limit`, written as how many lie between each and the one before it. */
export function readRising(reader: ByteReader, count: number, limit: number): Int32Array {
  const { bytes } = reader;
  const numbers = new Int32Array(count);
  let number = -1;
  let at = reader.at;
  for (let i = 0; i < count; i++) {
    number++;
    while (bytes[at] === gapLimit) {
      number += gapLimit;
      at++;
    }
    const gap = bytes[at++];
    if (gap === undefined) throw new RangeError('The syntax weights end too early');
    number += gap;
    numbers[i] = number;
  }
  if (number >= limit) throw damaged();
  reader.at = at;
  return numbers;
}

/** Digits from 0 up to a base that stands before them: two in a byte where that has room for them. @throws RangeError when one is too large */
export function readDigits(reader: ByteReader, count: number): Uint8Array {
  const base = readNumber(reader);
  if (digitsInByte(base) === 1) {
    const digits = readBytes(reader, count);
    for (let i = 0; i < count; i++) if (digits[i]! >= base) throw damaged();
    return digits;
  }
  const packed = readBytes(reader, Math.ceil(count / 2));
  const digits = new Uint8Array(packed.length * 2);
  const size = base * base;
  for (let i = 0, at = 0; i < packed.length; i++) {
    const both = packed[i]!;
    if (both >= size) throw damaged();
    const first = (both / base) | 0;
    digits[at++] = first;
    digits[at++] = both - first * base;
  }
  return digits.subarray(0, count);
}

/** How many digits of a base go into a byte. */
export const digitsInByte = (base: number): number => (base > 0 && base <= 16 ? 2 : 1);

/** Reads weights, each written as its place in a list of all that there are, into every `step`th place of `into` from `from` on. */
export function readWeights(reader: ByteReader, count: number, into: Int8Array, from: number, step: number): void {
  const known = new Int8Array(256);
  known.set(readBytes(reader, Math.min(256, readNumber(reader))));
  const digits = readDigits(reader, count);
  for (let i = 0, at = from; i < count; i++, at += step) into[at] = known[digits[i]!]!;
}
