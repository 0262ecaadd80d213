import { expect, test } from 'vitest';
import { type DetectedPieces, detectInPieces } from '../../lib/dom/detect-in-pieces';
import type { Detection } from '../../lib/model/detection';
import type { PageText } from '../../lib/model/page-text';
import { detected, findWords } from './detections';

const pageOf = (lines: string[]): PageText => {
  let at = 0;
  const blocks = lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return { start, end: start + line.length };
  });
  return { text: lines.join('\n'), blocks };
};
/** Paragraphs of many lengths, as texts have them. */
const paragraph = (number: number) => `Paragraph ${number}. The Actor said so${'o'.repeat(200 + ((number * 7919) % 331))}.`;
const paragraphs = (count: number) => Array.from({ length: count }, (_, number) => paragraph(number));

async function run(page: PageText, known: DetectedPieces = new Map(), detect = async (part: PageText) => findWords(part)) {
  const sent: PageText[] = [];
  const found: Detection[] = [];
  const pieces = await detectInPieces(
    page,
    known,
    (part) => {
      sent.push(part);
      return detect(part);
    },
    async (some) => void found.push(...some),
  );
  return { sent, found, pieces };
}
const places = (detections: Detection[]) => detections.map(({ kind, spans, relation }) => ({ kind, spans, cue: relation?.cueSpans }));

test('a text of ordinary length is sent whole', async () => {
  const page = pageOf(paragraphs(50));
  const { sent, found } = await run(page);
  expect(sent).toEqual([page]);
  expect(places(found)).toEqual(places(findWords(page)));
});

test('a long text is sent in pieces of whole blocks, and every detection is at its place', async () => {
  const page = pageOf(paragraphs(3000));
  const { sent, found } = await run(page);
  expect(sent.length).toBeGreaterThan(5);
  expect(Math.max(...sent.map(({ text }) => text.length))).toBeLessThanOrEqual(100_000);
  expect(sent.flatMap(({ text, blocks }) => blocks.map(({ start, end }) => text.slice(start, end)))).toEqual(paragraphs(3000));
  expect(places(found)).toEqual(places(findWords(page)));
});

test('a block that is longer than a message is cut after a sentence', async () => {
  const page = pageOf(['The Actor said so. '.repeat(20_000).trim()]);
  const { sent, found } = await run(page);
  expect(sent.every(({ text }) => text.endsWith('.') && text.length <= 100_000)).toBe(true);
  expect(places(found)).toEqual(places(findWords(page)));
});

test('a block without a sentence is cut all the same', async () => {
  const { sent } = await run(pageOf(['x'.repeat(250_000)]));
  expect(sent.map(({ text }) => text.length)).toEqual([100_000, 100_000, 50_000]);
});

const changes: { what: string; change: (lines: string[]) => string[] }[] = [
  { what: 'text is appended', change: (lines) => [...lines, 'The Agency said more.'] },
  { what: 'text is put before it', change: (lines) => ['The Agency said more.', ...lines] },
  { what: 'a block in the middle changes', change: (lines) => lines.with(1500, 'The Agency said more.') },
];
for (const { what, change } of changes) {
  test(`when ${what}, at most three pieces of a long text are sent again`, async () => {
    const before = await run(pageOf(paragraphs(3000)));
    const page = pageOf(change(paragraphs(3000)));
    const { sent, found } = await run(page, before.pieces);
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.length).toBeLessThanOrEqual(3);
    expect(places(found)).toEqual(places(findWords(page)));
  });
}

test('detections that point outside the text are dropped, the others are named by kind and place', async () => {
  const text = 'The Actor said so.';
  const good = detected(text, 'actor', 'Actor');
  const bad = [
    { ...good, spans: [{ start: 4, end: 900 }] },
    { ...good, spans: [{ start: 9, end: 9 }] },
  ];
  const { found } = await run(pageOf([text]), new Map(), async () => [...bad, good]);
  expect(found.map(({ id }) => id)).toEqual(['actor-4-9']);
});

test('a block without a sentence is cut between characters, never within one', async () => {
  const { sent } = await run(pageOf([`a${'😀'.repeat(120_000)}`]));
  expect(sent.length).toBeGreaterThan(2);
  for (const { text } of sent) expect(text.isWellFormed()).toBe(true);
});
