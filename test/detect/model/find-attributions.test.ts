import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeAttributionModel } from '../../../lib/detect/model/attribution-model';
import { attributionFinder } from '../../../lib/detect/model/find-attributions';
import { syntaxNames } from '../../../lib/detect/model/syntax-names';
import type { Span } from '../../../lib/model/span';
import { readSyntax } from '../../../lib/syntax/read-syntax';
import { learnAttributions } from '../../../scripts/train/attribution/learn-attributions';
import { readLessons } from '../../../scripts/train/attribution/read-lessons';
import { learnSmallSyntax } from '../../syntax/treebank';
import { readText } from '../../text/read-text';
import { articles } from './articles';

const syntax = learnSmallSyntax();
const sizes = { bits: 16, judgeBits: 14, rows: { cue: 4000, role: 4000, judge: 1000 }, steps: { cue: 31, role: 31, judge: 63 } };
const weights = learnAttributions(readLessons(articles, syntax), sizes, () => {});
const finder = attributionFinder(decodeAttributionModel(weights), syntaxNames);

/** The attributions of a text, each as `source [cue] content`. */
function find(text: string): string[] {
  const doc = readText(text);
  const cut = (span: Span | undefined): string => (span ? text.slice(span.start, span.end) : '');
  return finder(doc, readSyntax(doc, syntax), 0.5).map(
    ({ source, cue, content }) => `${cut(source)} [${cut(cue)}] ${content.map(cut).join(' … ')}`,
  );
}

const read: { text: string; finds: string[] }[] = [
  { text: 'The agency said hackers copied the files.', finds: ['The agency [said] hackers copied the files'] },
  { text: 'The court said hackers copied the letters.', finds: ['The court [said] hackers copied the letters'] },
  { text: 'Hackers deleted records, according to the lawyer.', finds: ['the lawyer [according to] Hackers deleted records'] },
  { text: 'Hackers stole files.', finds: [] },
  { text: '', finds: [] },
];

test('a finder that has learnt from invented articles finds who says what by which words', () => {
  for (const { text, finds } of read) expect(find(text), text).toEqual(finds);
});

test('no text makes the finder throw, and all that it finds lies in the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'said ',
      'according to ',
      'The agency ',
      'hackers ',
      '“',
      '”',
      '"',
      '‘',
      '’',
      "'",
      ', ',
      '. ',
      ': ',
      '\n',
      '— ',
      '(',
      ')',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => {
      const text = pieces.join('');
      const doc = readText(text);
      for (const { cue, head, source, content, likelihood } of finder(doc, readSyntax(doc, syntax), 0)) {
        for (const { start, end } of [cue, head, ...(source ? [source] : []), ...content]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(likelihood).toBeGreaterThanOrEqual(0);
        expect(likelihood).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 25 },
  );
});

test('weights that are cut short, too long, damaged or of another format are refused', () => {
  for (const length of [10, 30, 2000, weights.length - 1])
    expect(() => decodeAttributionModel(weights.subarray(0, length)), `${length} bytes`).toThrow('damaged or cut short');
  expect(() => decodeAttributionModel(Buffer.concat([weights, Uint8Array.of(0)]))).toThrow('followed by something else');
  expect(() => decodeAttributionModel(Buffer.concat([weights.subarray(0, 4), new Uint8Array(400).fill(0xff)]))).toThrow('damaged');
  for (const bytes of [new Uint8Array(0), Uint8Array.of(1, 2, 3, 4, 5)])
    expect(() => decodeAttributionModel(bytes)).toThrow('no attribution weights');
});
