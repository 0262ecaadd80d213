import { gzipSync } from 'node:zlib';
import { digitsInByte, gapLimit } from '../../../lib/syntax/byte-reader';
import type { SyntaxModel } from '../../../lib/syntax/decode-model';
import { modelFormat } from '../../../lib/syntax/decode-model';
import { type MoveModel, zeroMove } from '../../../lib/syntax/move-model';
import type { PackedRows } from '../../../lib/syntax/packed-rows';
import { moveCount } from '../../../lib/syntax/parse-state';
import type { SparseModel } from '../../../lib/syntax/sparse-model';
import type { WordLexicon } from '../../../lib/syntax/word-lexicon';

/** Packs the weights as `decodeModel` reads them. */
export function encodeModel({ margin, lexicon, tag, move, label }: SyntaxModel, say: (line: string) => void): Uint8Array {
  const parts = { lexicon: lexiconBytes(lexicon), tag: classBytes(tag), move: moveBytes(move), label: classBytes(label) };
  for (const [name, bytes] of Object.entries(parts)) say(`${name}: ${gzipSync(Uint8Array.from(bytes), { level: 9 }).length} bytes gzipped`);
  return Uint8Array.from([modelFormat, ...numberBytes(margin), ...Object.values(parts).flat()]);
}

function numberBytes(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...numberBytes(value >> 7)];
}

function risingBytes(numbers: number[]): number[] {
  let before = -1;
  return numbers.flatMap((number) => {
    const gap = number - before - 1;
    before = number;
    return [...Array.from({ length: Math.floor(gap / gapLimit) }, () => gapLimit), gap % gapLimit];
  });
}

function digitBytes(digits: number[]): number[] {
  const base = digits.reduce((most, digit) => Math.max(most, digit), 0) + 1;
  if (digitsInByte(base) === 1) return [...numberBytes(base), ...digits];
  return [...numberBytes(base), ...digits.flatMap((digit, i) => (i % 2 === 0 ? [digit * base + (digits[i + 1] ?? 0)] : []))];
}

function weightBytes(weights: number[]): number[] {
  const known = [...new Set(weights)].sort((a, b) => a - b);
  const place = new Map(known.map((weight, i) => [weight, i]));
  return [...numberBytes(known.length), ...known.map((weight) => weight & 255), ...digitBytes(weights.map((weight) => place.get(weight)!))];
}

function lexiconBytes({ keys, cluster, classOf, classes, closedFrom }: WordLexicon): number[] {
  const places = [...keys.keys()].filter((at) => keys[at] !== 0).sort((a, b) => keys[a]! - keys[b]!);
  return [
    ...numberBytes(closedFrom),
    ...numberBytes(classes.length),
    ...classes.flatMap((set) => [...numberBytes(set.length), ...set]),
    ...numberBytes(places.length),
    ...risingBytes(places.map((at) => keys[at]!)),
    ...places.map((at) => cluster[at]! >> 3),
    ...digitBytes(places.map((at) => cluster[at]! & 7)),
    ...places.map((at) => classOf[at]!),
  ];
}

/** The numbers of a set, rising. */
const unpackRows = (rows: PackedRows): number[] =>
  Array.from(rows).flatMap((word, at) =>
    Array.from({ length: 16 }, (_, bit) => at * 16 + bit).filter((_, bit) => ((word >>> bit) & 1) === 1),
  );

function moveBytes({ shift, rows, lanes }: MoveModel): number[] {
  const addresses = unpackRows(rows);
  return [
    32 - shift,
    ...numberBytes(addresses.length),
    ...risingBytes(addresses),
    ...Array.from({ length: moveCount }, (_, move) =>
      weightBytes(Array.from(lanes, (lane) => ((lane >>> (8 * move)) & 255) - zeroMove)),
    ).flat(),
  ];
}

function classBytes({ shift, rows, starts, weights }: SparseModel): number[] {
  const addresses = unpackRows(rows);
  return [
    32 - shift,
    ...numberBytes(addresses.length),
    ...risingBytes(addresses),
    ...digitBytes(addresses.map((_, row) => starts[row + 1]! - starts[row]!)),
    ...Array.from(weights, (weight) => weight >> 8),
    ...weightBytes(Array.from(weights, (weight) => (weight & 255) - 128)),
  ];
}
