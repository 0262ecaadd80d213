import { expect, test } from 'vitest';
import { correctDetections } from '../../lib/corrections/correct-detections';
import type { Correction } from '../../lib/model/correction';
import type { Detection } from '../../lib/model/detection';
import { attributed, detected } from '../dom/detections';
import { correction, unmarked } from './samples';

const marked = '[Northland] said that the Harbour Watch had seen Northland and the NORTHLAND crew there.';
const text = unmarked(marked);
const at = (kind: 'actor' | 'agency', words: string, start: number): Detection => ({
  ...detected(text, kind, words),
  spans: [{ start, end: start + words.length }],
});
const found = [
  at('actor', 'Northland', 0),
  attributed(text, { cue: 'said', source: 'Northland', content: 'that the Harbour Watch had seen Northland' }),
  at('agency', 'Harbour Watch', text.indexOf('Harbour')),
  at('actor', 'Northland', text.indexOf('Northland', 5)),
  at('actor', 'NORTHLAND crew', text.indexOf('NORTH')),
];
const words = ({ kind, spans }: Detection) =>
  `${kind} ${spans.map(({ start, end }) => text.slice(start, end)).join('…')} ${spans[0]!.start}`;
const before = found.map(words);
const on = (words: string): string => text.replace(words, `[${words}]`);

const rows: [what: string, corrections: Correction[], after: string[]][] = [
  ['a mark that is dismissed here is gone here alone', [correction(1, marked)], before.slice(1)],
  [
    'a mark that is dismissed everywhere is gone wherever its very words stand',
    [correction(1, marked, { everywhere: true })],
    before.filter((one) => !one.startsWith('actor Northland ')),
  ],
  [
    'a mark of another kind is of that kind, and in its place',
    [correction(1, on('Harbour Watch'), { found: 'agency', is: 'actor' })],
    before.map((one) => one.replace('agency', 'actor')),
  ],
  ['a mark of another kind than was corrected stays', [correction(1, marked, { found: 'agency' })], before],
  [
    'what holds everywhere knows words by their letters',
    [correction(1, on('NORTHLAND crew').replace('NORTHLAND crew', 'Northland  Crew'), { everywhere: true })],
    before.slice(0, -1),
  ],
  [
    'later corrections start from what earlier ones left',
    [correction(1, marked, { is: 'agency' }), correction(2, marked, { found: 'agency', is: 'none' })],
    before.slice(1),
  ],
  [
    'words that are selected take the place of marks within them',
    [correction(1, on('the Harbour Watch'), { found: undefined, is: 'agency' })],
    before.map((one) => one.replace(/^agency.*/, `agency the Harbour Watch ${text.indexOf('the Harbour')}`)),
  ],
  [
    'words that are selected as an actor leave attributions alone',
    [correction(1, on('Northland said'), { found: undefined, is: 'actor' })],
    ['actor Northland said 0', ...before.slice(1)],
  ],
  [
    'from words that are selected as no mark all marks are gone',
    [correction(1, on('Northland said that the Harbour'), { found: undefined, is: 'none' })],
    before.slice(3),
  ],
  ['a correction whose words have changed does nothing', [correction(1, '[Southland] said that the Harbour Watch had seen')], before],
];
for (const [what, corrections, after] of rows) {
  test(what, () => expect(correctDetections(text, found, corrections).map(words)).toEqual(after));
}

test('without corrections nothing is made anew', () => expect(correctDetections(text, found, [])).toBe(found));

test('a corrected mark says that the reader corrected it, and is sure', () => {
  const [, mark] = correctDetections(text, found.slice(0, 1), [correction(1, on('Harbour Watch'), { found: undefined, is: 'agency' })]);
  expect(mark).toMatchObject({ likelihood: 1, evidence: [{ rule: `corrected:${correction(1, marked).id}` }] });
});

test('other limits of an attribution keep who says what', () => {
  const [mark] = correctDetections(text, found.slice(1, 2), [correction(1, on('said that'), { found: undefined, is: 'attribution' })]);
  const cue = { start: 10, end: 19 };
  expect(mark).toMatchObject({ spans: [cue], relation: { ...found[1]!.relation, cueSpans: [cue] } });
});

test('a new attribution says plainly that nobody is named', () => {
  const made = correctDetections(text, [], [correction(1, on('had seen'), { found: undefined, is: 'attribution' })]);
  expect(made).toMatchObject([{ kind: 'attribution', relation: { kind: 'statement', strength: 'stated', nested: false } }]);
  expect(made[0]!.relation).not.toHaveProperty('sourceSpan');
});

test('a role stays a role when its words are no actor', () => {
  const [mark] = correctDetections(text, found.slice(0, 2), [correction(1, marked)]);
  expect(mark!.relation!.sourceSpan).toEqual({ start: 0, end: 9 });
});

test('many corrections of the same words, as a file may have, each start from what the last one left', () => {
  const names = 'Northland '.repeat(300);
  const marks = Array.from({ length: 300 }, (_, n) => at('actor', 'Northland', n * 10));
  const there = correction(1, '[Northland] here', { is: 'agency', everywhere: true });
  const back = correction(2, '[Northland] here', { found: 'agency', is: 'actor', everywhere: true });
  const corrections = Array.from({ length: 3000 }, (_, n) => (n % 2 === 0 ? there : back));
  const corrected = correctDetections(names, marks, [...corrections, there]);
  expect(corrected.map(({ kind, spans: [span] }) => [kind, span!.start])).toEqual(
    marks.map(({ spans: [span] }) => ['agency', span!.start]),
  );
});
