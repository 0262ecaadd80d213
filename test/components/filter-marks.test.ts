import { expect, test } from 'vitest';
import { filterClaims, filterDetections } from '../../components/page/filter-marks';
import type { MarkKind } from '../../components/ui/KindMark';
import type { Strength } from '../../lib/model/strength';
import { annotation, blame, detection } from './examples';

const all: MarkKind[] = ['actor', 'agency', 'attribution', 'claim'];
const detections = [
  detection('heron', 'actor', 'Ember Heron'),
  detection('port', 'agency', 'Port Authority'),
  detection('blame', 'attribution', 'blamed', blame),
  detection('deny', 'attribution', 'denied', {
    ...blame,
    source: 'the consul',
    cue: 'denied',
    content: 'it',
    target: undefined,
    strength: 'denied',
    cueClass: 'deny',
    sourceName: 'Pavel Hora',
  }),
  detection('within', 'attribution', 'sank', { ...blame, source: undefined, reportedBy: 'A diver', target: 'a gang' }),
];
const claims = [
  annotation(1),
  annotation(2, { statement: 'The consul lies', strength: 'denied', tags: [], note: undefined, assertedBy: 'me' }),
];

const rows: [text: string, kinds: MarkKind[], strength: Strength | undefined, found: string[], claims: number[]][] = [
  ['', all, undefined, ['heron', 'port', 'blame', 'deny', 'within'], [1, 2]],
  ['heron', all, undefined, ['heron', 'blame'], [1, 2]],
  ['PORT authority', all, undefined, ['port', 'blame'], [1]],
  ['authority port', all, undefined, ['port', 'blame'], [1]],
  ['sabotage', all, undefined, [], [1]],
  ['', ['actor', 'claim'], undefined, ['heron'], [1, 2]],
  ['', ['attribution'], undefined, ['blame', 'deny', 'within'], []],
  ['', all, 'denied', ['deny'], [2]],
  ['hora', all, undefined, ['deny'], []],
  ['diver', all, undefined, ['within'], []],
  ['nothing like it', all, undefined, [], []],
];
for (const [text, kinds, strength, found, left] of rows) {
  test(`"${text}", ${kinds.join(' ')}, ${strength ?? 'any strength'} leaves ${found.join(' ') || 'nothing'} and claims ${left}`, () => {
    const filter = { text, kinds: new Set(kinds), strength };
    expect(filterDetections(detections, filter).map(({ id }) => id)).toEqual(found);
    expect(filterClaims(claims, filter)).toEqual(left.map((n) => claims[n - 1]));
  });
}

test('a class leaves the attributions of that class and nothing else', () => {
  const filter = { text: '', kinds: new Set(all), cueClass: 'deny' } as const;
  expect(filterDetections(detections, filter).map(({ id }) => id)).toEqual(['deny']);
  expect(filterClaims(claims, filter)).toEqual([]);
});
