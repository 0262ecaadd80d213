import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../../lib/detect/finding';
import type { Range } from '../../../lib/detect/grammar/noun-phrase';
import { decodeAttributionModel } from '../../../lib/detect/model/attribution-model';
import { findByModel } from '../../../lib/detect/model/find-by-model';
import { wordReader } from '../../../lib/detect/model/reading';
import { readSyntax } from '../../../lib/syntax/read-syntax';
import { learnAttributions } from '../../../scripts/train/attribution/learn-attributions';
import { readText } from '../../../scripts/train/attribution/read-corpus';
import { findWithRules, readLessons } from '../../../scripts/train/attribution/read-lessons';
import { learnSmallSyntax } from '../../syntax/treebank';
import { articles } from './articles';

const syntax = learnSmallSyntax();
const sizes = {
  bits: 16,
  judgeBits: 14,
  rows: { plain: 1000, cue: 4000, role: 4000, judge: 1000 },
  steps: { cue: 31, role: 31, judge: 63 },
};
const lessons = readLessons(articles, syntax);
const weights = learnAttributions({ polnear: lessons, own: lessons.slice(0, 12) }, sizes, () => {});
const finder = findByModel(decodeAttributionModel(weights));
const readWords = wordReader();

function find(text: string, ruleFindings?: Finding[]): Finding[] {
  const doc = readText(text);
  return finder(doc, readWords(doc, readSyntax(doc, syntax)), ruleFindings ?? findWithRules(doc));
}

/** What is likely in a text, each as `source [cue] content`, in the order of the text. */
function read(text: string, ruleFindings?: Finding[]): string[] {
  const { tokens } = readText(text);
  const cut = (range: Range | undefined): string => (range ? text.slice(tokens[range.from]!.start, tokens[range.to - 1]!.end) : '');
  return find(text, ruleFindings)
    .filter(({ likelihood }) => likelihood >= 0.5)
    .sort((a, b) => a.cue[0]!.from - b.cue[0]!.from)
    .map(({ source, cue, content }) => `${cut(source)} [${cue.map(cut).join(' … ')}] ${cut(content)}`);
}

const texts: { text: string; finds: string[] }[] = [
  { text: 'The agency said hackers copied the files.', finds: ['The agency [said] hackers copied the files'] },
  { text: 'The court said hackers copied the letters.', finds: ['The court [said] hackers copied the letters'] },
  { text: 'Hackers deleted records, according to the lawyer.', finds: ['the lawyer [according to] Hackers deleted records'] },
  { text: 'Hackers stole files.', finds: [] },
  { text: '', finds: [] },
];

test('a finder that has learnt from invented articles finds who says what by which words', () => {
  for (const { text, finds } of texts) expect(read(text), text).toEqual(finds);
});

test('a cue that the rules miss is found as learned, and says how firmly by its own words', () => {
  const [found] = find('The agency claimed hackers copied the files.', []);
  expect(found).toMatchObject({ rule: 'learned', kind: 'statement', strength: 'alleged', cueClass: 'claim', nested: false });
});

test('what a rule finds keeps its name, kind and target', () => {
  const doc = readText('The agency blamed the hackers for the theft.');
  const target: Range = { from: 3, to: 5 };
  const ruled: Finding = {
    rule: 'blame-for',
    kind: 'responsibility',
    strength: 'alleged',
    cue: [{ from: 2, to: 3 }],
    source: { from: 0, to: 2 },
    target,
    voice: 'active',
    hedges: [],
    likelihood: 0.9,
    cueClass: 'blame',
    nested: false,
  };
  const found = finder(doc, readWords(doc, readSyntax(doc, syntax)), [ruled]).find(({ rule }) => rule === 'blame-for');
  expect(found).toMatchObject({ kind: 'responsibility', target, strength: 'alleged', cueClass: 'blame' });
});

test('the likelier findings come first, and none is there that no reader asks for', () => {
  const found = find(
    articles
      .slice(0, 8)
      .map(({ text }) => text)
      .join('\n'),
  );
  expect(found.length).toBeGreaterThan(8);
  found.forEach(({ likelihood }, at) => {
    expect(likelihood).toBeGreaterThanOrEqual(0.2);
    expect(likelihood).toBeLessThanOrEqual(found[at - 1]?.likelihood ?? 1);
  });
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
      const { length } = readText(text).tokens;
      for (const { cue, source, content, likelihood } of find(text)) {
        for (const { from, to } of [...cue, ...(source ? [source] : []), ...(content ? [content] : [])]) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(length);
        }
        expect(likelihood).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 25 },
  );
});

test('a text of nothing but cues, without an end of a sentence, gives a bounded number of findings for its length', () => {
  const found = find('said according to claimed '.repeat(2000), []);
  expect(found.length).toBeLessThanOrEqual(8 * Math.ceil(8000 / 64) + 8);
});

test('weights that are cut short, too long, damaged or of another format are refused', () => {
  for (const length of [10, 30, 2000, weights.length - 1])
    expect(() => decodeAttributionModel(weights.subarray(0, length)), `${length} bytes`).toThrow('damaged or cut short');
  expect(() => decodeAttributionModel(Buffer.concat([weights, Uint8Array.of(0)]))).toThrow('followed by something else');
  expect(() => decodeAttributionModel(Buffer.concat([weights.subarray(0, 4), new Uint8Array(400).fill(0xff)]))).toThrow('damaged');
  for (const bytes of [new Uint8Array(0), Uint8Array.of(1, 2, 3, 4, 5)])
    expect(() => decodeAttributionModel(bytes)).toThrow('no attribution weights');
});
