import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Detection } from '../../lib/model/detection';
import type { Span } from '../../lib/model/span';
import { detect } from './detect';

const pieces = [
  'said',
  'says',
  'told',
  'according',
  'to',
  'that',
  'who',
  'which',
  'the',
  'gang',
  'attack',
  'hackers',
  'Russia',
  'blamed',
  'for',
  'was',
  'carried',
  'out',
  'by',
  'allegedly',
  'It',
  'is',
  'alleged',
  'behind',
  'and',
  'but',
  'not',
  "n't",
  'of',
  'origin',
  'with',
  'links',
  'quoted',
  'as',
  'saying',
  'claims',
  'evidence',
  'no',
  'Mr.',
  'U.S.',
  'NUKIB',
  '(NCOZ)',
  ',',
  '.',
  '!',
  '?',
  ':',
  ';',
  '—',
  '“',
  '”',
  '"',
  "'",
  '’',
  '‘',
  "''",
  '(',
  ')',
  '-',
  '...',
  '\n',
  '\n\n',
  ' ',
  '  ',
  '\u00a0',
  '\ud83d\ude00',
  '\ud83d',
  '\ude00',
  '\u0301',
  '\u200d',
  '\u0000',
  '𝔄',
  'e\u0301',
  'İ',
  '中文',
  'עברית',
  '1,000',
  '2016',
  '%',
  '$5',
];
const newsLike = fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((words) => words.join(' '));
const joined = fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((words) => words.join(''));
const anything = fc.string({ unit: 'binary', maxLength: 300 });

function expectSound(text: string, detections: Detection[]): void {
  const splitsPair = (at: number) => at > 0 && at < text.length && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
  const isSound = ({ start, end }: Span) => start >= 0 && start < end && end <= text.length && !splitsPair(start) && !splitsPair(end);
  for (const detection of detections) {
    const { spans, relation, evidence } = detection;
    const parts = relation
      ? [...relation.cueSpans, relation.sourceSpan, relation.contentSpan, relation.targetSpan].filter((part) => part !== undefined)
      : [];
    const sound = Detection.safeParse(detection).success && [...spans, ...evidence.flatMap((one) => one.spans), ...parts].every(isSound);
    if (!sound) expect.fail(`not sound: ${JSON.stringify(detection)}`);
  }
  expect(new Set(detections.map(({ id }) => id)).size).toBe(detections.length);
}

for (const [name, texts] of Object.entries({
  'words of news in any order': newsLike,
  'words run together': joined,
  'any characters': anything,
})) {
  test(`detection never throws and keeps its offsets within the text: ${name}`, () => {
    fc.assert(
      fc.property(texts, (text) => expectSound(text, detect({ text, blocks: [] }))),
      { numRuns: 400 },
    );
  });
}

test('detection keeps to the blocks that it is given, whatever they cut through', () => {
  const withBlocks = newsLike.chain((text) =>
    fc.uniqueArray(fc.nat({ max: text.length }), { maxLength: 8 }).map((cuts) => {
      const at = [...cuts].sort((a, b) => a - b);
      return { text, blocks: at.slice(1).flatMap((end, i) => (i % 2 === 0 ? [{ start: at[i]!, end }] : [])) };
    }),
  );
  fc.assert(
    fc.property(withBlocks, (page) => {
      const detections = detect(page);
      for (const { start, end } of detections.flatMap(({ spans }) => spans)) {
        if (page.blocks.length > 0) expect(page.blocks.some((block) => start >= block.start && end <= block.end)).toBe(true);
      }
    }),
  );
});

test('the same text gives the same detections with the same ids', () => {
  fc.assert(
    fc.property(newsLike, (text) => {
      expect(detect({ text, blocks: [] })).toEqual(detect({ text, blocks: [] }));
    }),
  );
});

const long = 10_000;
const hostile: Record<string, string> = {
  'one word': 'a'.repeat(long),
  'one verb without end': 'said '.repeat(long),
  'joined verbs': 'and said '.repeat(long),
  'open quotation marks': '“ '.repeat(long),
  'straight quotation marks': '" '.repeat(long),
  'open brackets': '('.repeat(long),
  commas: 'X, '.repeat(long),
  'nested relatives': 'who officials said '.repeat(long / 4),
  prepositions: 'of the gang '.repeat(long / 4),
  'white space': ' '.repeat(long),
  stops: '.'.repeat(long),
  'capital names': 'The Red Gang '.repeat(long / 4),
  combining: `e${'\u0301'.repeat(long)}`,
  pairs: '\ud83d\ude00'.repeat(long),
  'lone surrogates': '\ud83d'.repeat(long),
};
for (const [name, text] of Object.entries(hostile)) {
  test(`detection ends on a long text of ${name}`, () => {
    expectSound(text, detect({ text, blocks: [] }));
  });
}
