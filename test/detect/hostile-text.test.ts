import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Detection } from '../../lib/model/detection';
import type { Span } from '../../lib/model/span';
import { detect, detectByRules } from './detect';
import { hostileNames, hostileText } from './hostile-texts';

const pieces = [
  ...'said says told according to that who which the gang attack hackers Russia blamed for was carried out by allegedly It is alleged behind and but not of origin with links quoted as saying claims evidence no Mr. U.S. NUKIB (NCOZ) , . ! ? : ; — “ ” " ’ ‘ ( ) - ... 𝔄 İ 中文 עברית 1,000 2016 % $5'.split(
    ' ',
  ),
  ...["n't", "'", "''", '\n', '\n\n', ' ', '  ', '\u00a0', '\ud83d\ude00', '\ud83d', '\ude00', '\u0301', '\u200d', '\u0000', 'e\u0301'],
];
const newsLike = fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((words) => words.join(' '));
const joined = fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((words) => words.join(''));
const withBlocks = newsLike.chain((text) =>
  fc.uniqueArray(fc.nat({ max: text.length }), { maxLength: 8 }).map((cuts) => {
    const at = [...cuts].sort((a, b) => a - b);
    return { text, blocks: at.slice(1).flatMap((end, i) => (i % 2 === 0 ? [{ start: at[i]!, end }] : [])) };
  }),
);
const long = 30_000; // UTF-16 units
const longest = 600_000; // ms: a busy machine may take its time

function expectSound(text: string, detections: Detection[]): void {
  const splitsPair = (at: number) => at > 0 && at < text.length && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
  const isSound = ({ start, end }: Span) => start >= 0 && start < end && end <= text.length && !splitsPair(start) && !splitsPair(end);
  for (const detection of detections) {
    const { spans, relation, evidence } = detection;
    const parts = relation
      ? [
          ...relation.cueSpans,
          relation.sourceSpan,
          relation.sourceReferent,
          relation.contentSpan,
          relation.targetSpan,
          relation.targetReferent,
        ].filter((part) => part !== undefined)
      : [];
    const sound = Detection.safeParse(detection).success && [...spans, ...evidence.flatMap((one) => one.spans), ...parts].every(isSound);
    if (!sound) expect.fail(`not sound: ${JSON.stringify(detection)}`);
  }
  expect(new Set(detections.map(({ id }) => id)).size).toBe(detections.length);
}

const marks = fc.constantFrom('“', '”', '"', '‘', '’', "'", "''", '«', '„', ',', '.', '\n', 'he', 'said');
const cues = fc.constantFrom('said', 'says', 'told', 'according', 'to', 'that', 'blamed', 'for', 'claims', 'denied', 'allegedly', 'and');
const texts: Record<string, fc.Arbitrary<string>> = {
  'words of news in any order': newsLike,
  'words run together': joined,
  'any characters': fc.string({ unit: 'binary', maxLength: 300 }),
  'quotation marks': fc.array(marks, { maxLength: 200 }).map((some) => some.join(' ')),
  'quotations within quotations': fc.array(fc.tuple(marks, newsLike), { maxLength: 12 }).map((some) => some.flat().join('')),
  'cues and nothing else': fc.array(cues, { maxLength: 200 }).map((some) => some.join(' ')),
};

for (const [by, find] of Object.entries({ 'by rules': detectByRules, 'with all that was learnt': detect })) {
  for (const [name, some] of Object.entries(texts)) {
    test(`detection ${by} never throws, keeps its offsets within the text and answers the same twice: ${name}`, () => {
      fc.assert(
        fc.property(some, (text) => {
          const found = find({ text, blocks: [] });
          expectSound(text, found);
          expect(find({ text, blocks: [] })).toEqual(found);
        }),
        { numRuns: 200 },
      );
    });
  }

  test(`detection ${by} keeps to the blocks that it is given, whatever they cut through`, () => {
    fc.assert(
      fc.property(withBlocks, (page) => {
        for (const { start, end } of find(page).flatMap(({ spans }) => spans)) {
          if (page.blocks.length > 0) expect(page.blocks.some((block) => start >= block.start && end <= block.end)).toBe(true);
        }
      }),
    );
  });

  for (const name of hostileNames) {
    test(`detection ${by} ends on a long text of ${name}`, () => {
      const text = hostileText(name, long);
      expectSound(text, find({ text, blocks: [] }));
    });
  }

  test(`detection ${by} ends on 5 MB of news`, { timeout: longest }, () => {
    const text = hostileText('news reports', 5_000_000);
    expect(find({ text, blocks: [] }).length).toBeGreaterThan(100_000);
  });
}
