import { expect, test } from 'vitest';
import type { Detection } from '../../../lib/model/detection';
import tagging from '../../../lib/text/parts-of-speech.json';
import { makeTagger } from '../../../lib/text/tag';
import { countErrors } from '../../../scripts/errors/count-errors';
import { partKind } from '../../../scripts/errors/part-kind';
import { attributed } from '../../dom/detections';

const text = 'Ana Lopes said the old mill burned. The mayor wants to rebuild it. A plan exists.';
const place = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
const article = {
  id: 'a',
  text,
  attributions: [
    { source: [place('Ana Lopes')], cue: [place('said')], content: [place('the old mill burned')] },
    { source: [place('The mayor')], cue: [place('wants')], content: [place('to rebuild it')] },
  ],
};
const kindsOf = (found: Detection[]) =>
  countErrors([article], () => found, makeTagger(tagging)).map(({ kind, count, words }) => [kind, count, words]);

const said = { source: 'Ana Lopes', cue: 'said', content: 'the old mill burned' };
const wants = { source: 'The mayor', cue: 'wants', content: 'to rebuild it' };

test('what is found as annotated is no error', () => {
  expect(kindsOf([attributed(text, said), attributed(text, wants)])).toEqual([]);
});

test('missed cues, wrong cues and parts that differ are sorted by kind', () => {
  const found = [attributed(text, { ...said, source: undefined, content: 'burned' }), attributed(text, { cue: 'plan', content: 'exists' })];
  expect(kindsOf(found)).toEqual([
    ['source not found', 1, ['said']],
    ['content begins too late', 1, ['said']],
    ['missed: finite verb of wishing, planning, supporting', 1, ['wants']],
    ['no cue: noun that no rule has', 1, ['plan']],
  ]);
});

const parts: [name: string, gold: number[], found: number[], kind: string | undefined][] = [
  ['the same', [1, 2], [1, 2], undefined],
  ['half the same', [1, 2, 3, 4], [3, 4], undefined],
  ['none on either side', [], [], undefined],
  ['nothing found', [1], [], 'source not found'],
  ['nothing annotated', [], [1], 'source found where none is annotated'],
  ['apart', [1, 2], [5], 'source elsewhere'],
  ['too long at both ends', [5], [3, 4, 5, 6], 'source begins too early and ends too late'],
  ['too short', [1, 2, 3, 4, 5], [1, 2], 'source ends too early'],
];
for (const [name, gold, found, kind] of parts) test(`parts: ${name}`, () => expect(partKind('source', gold, found)).toBe(kind));
