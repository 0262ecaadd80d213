import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeModel } from '../../lib/syntax/decode-model';
import { makeRandom } from '../../scripts/train/random';
import { encodeModel } from '../../scripts/train/syntax/encode-model';
import { learnSmallSyntax } from './treebank';

const learnt = learnSmallSyntax();
const weights = encodeModel(learnt, () => {});

test('packing and unpacking changes no weight', () => {
  const { lexicon, ...models } = decodeModel(weights);
  const { lexicon: wanted, ...wantedModels } = learnt;
  expect(models).toEqual(wantedModels);
  expect(lexicon.classes).toEqual(wanted.classes);
  expect([...lexicon.keys].sort()).toEqual([...wanted.keys].sort());
  expect(encodeModel(decodeModel(weights), () => {})).toEqual(weights);
});

test('the weights that are shipped are packed as the encoder packs them', () => {
  const shipped = new Uint8Array(readFileSync('lib/weights/syntax.bin'));
  expect(encodeModel(decodeModel(shipped), () => {})).toEqual(shipped);
});

const refused: [name: string, bytes: Uint8Array][] = [
  ['nothing', new Uint8Array(0)],
  ['another format', Uint8Array.of(99, 0, 0)],
  ['a number without an end', Uint8Array.from([weights[0]!, ...new Uint8Array(4000).fill(0xff)])],
  ['only zeros', Uint8Array.from([weights[0]!, ...new Uint8Array(4000)])],
  ['one byte too many', Uint8Array.from([...weights, 0])],
  ...[0.01, 0.1, 0.5, 0.9, 0.999].map((share): [string, Uint8Array] => [`cut at ${share}`, weights.subarray(0, weights.length * share)]),
];

test.each(refused)('weights are refused: %s', (_, bytes) => {
  expect(() => decodeModel(bytes)).toThrow(RangeError);
});

test('a byte changed anywhere is refused or read, never anything worse', () => {
  const random = makeRandom(1);
  for (let round = 0; round < 300; round++) {
    const bytes = weights.slice();
    bytes[1 + Math.floor(random() * Math.min(bytes.length - 1, round < 100 ? 300 : bytes.length))] = Math.floor(random() * 256);
    try {
      decodeModel(bytes);
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError);
    }
  }
});
