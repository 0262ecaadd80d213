import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { training } from '../../lib/export/training';
import { type Annotation, claimToBody } from '../../lib/model/annotation';
import { RelationKind } from '../../lib/model/attribution-relation';
import type { Claim } from '../../lib/model/claim';
import type { Correction } from '../../lib/model/correction';
import { Strength } from '../../lib/model/strength';
import { correction } from '../corrections/samples';
import { claim } from '../store/samples';
import { anyCollection } from './arbitraries';
import { hostile, hostileWords } from './hostile-words';
import { annotation, exported } from './samples';

const Ranges = z.array(z.tuple([z.int(), z.int()]));
const Relation = z.strictObject({ kind: RelationKind, strength: Strength, source: Ranges, cue: Ranges, content: Ranges, target: Ranges });
/** A line of the annotation guide's format; entities are left out of gold that has none. */
const Line = z.strictObject({ id: z.string(), text: z.string(), attributions: z.tuple([Relation]) });

async function linesOf(annotations: Annotation[]): Promise<z.infer<typeof Line>[]> {
  const text = await exported(annotations, [], training);
  expect(text === '' || text.endsWith('\n')).toBe(true);
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => Line.parse(JSON.parse(line)));
}

const quote = 'The port authority blamed Northland for the outage, and was right.';
function tagged(changed: Partial<Claim>): Annotation {
  const sample = annotation(1);
  const [, position] = sample.target.selector;
  const around = { type: 'TextQuoteSelector', exact: quote, prefix: 'ter noon. ', suffix: ' Nobody answ' } as const;
  const parts = { statement: 'the outage', assertedBy: 'The port authority', attributedTo: 'Northland', basis: 'blamed' };
  return { ...sample, body: claimToBody({ ...claim, ...parts, ...changed }), target: { ...sample.target, selector: [around, position] } };
}

const rows: [
  what: string,
  changed: Partial<Claim>,
  parts: Partial<Record<'source' | 'cue' | 'content' | 'target', string[]>> | undefined,
][] = [
  ['a responsibility', {}, { source: ['The port authority'], cue: ['blamed'], content: ['the outage'], target: ['Northland'] }],
  ['a statement', { kind: 'statement', statement: 'was right' }, { source: ['The port authority'], content: ['was right'], target: [] }],
  ['a cue of two pieces', { basis: 'blamed … for' }, { cue: ['blamed', 'for'] }],
  ['a claim of nobody', { assertedBy: undefined }, { source: [] }],
  ['a claim that was reworded', { statement: 'The lights went out.' }, undefined],
  ['a source that is not in the quote', { assertedBy: 'Ada Lovelace' }, undefined],
  ['a target that is not in the quote', { attributedTo: 'Ember Heron' }, undefined],
  ['a claim without a cue', { basis: undefined }, undefined],
  ['a responsibility without a target', { attributedTo: undefined }, undefined],
  ['an act that is the whole sentence', { statement: quote }, undefined],
];
for (const [what, changed, parts] of rows) {
  test(`${what} is ${parts ? 'a line for training' : 'left out of training'}`, async () => {
    const item = tagged(changed);
    const [line] = await linesOf([item]);
    expect(training.takes(item)).toBe(parts !== undefined);
    expect(line === undefined).toBe(parts === undefined);
    for (const [part, expected] of Object.entries(parts ?? {})) {
      const ranges = line?.attributions[0][part as 'source'] ?? [];
      expect(ranges.map(([start, end]) => line?.text.slice(start, end))).toEqual(expected);
    }
  });
}

const parties = ['actor', 'agency'];
const corrected: [what: string, changed: Partial<Correction>, type: string | undefined, types: string[]][] = [
  ['an actor that is none', {}, undefined, parties],
  ['an attribution that is none', { found: 'attribution' }, undefined, ['attribution']],
  ['selected words that are none', { found: undefined }, undefined, [...parties, 'attribution']],
  ['a mark of another kind', { is: 'agency' }, 'agency', parties],
  ['words that were selected', { found: undefined, is: 'attribution' }, 'attribution', ['attribution']],
];
for (const [what, changed, type, types] of corrected) {
  test(`${what} is a line of which one place is known`, async () => {
    const made = correction(1, 'It was noon when the [port authority] spoke to the crowd that had come.', changed);
    const line = JSON.parse(await exported([], [], training, [], [made]));
    const start = line.text.indexOf('port authority');
    const place = { start, end: start + 'port authority'.length };
    expect(line).toEqual({
      id: made.id,
      text: expect.stringMatching(/^was noon when the port authority spoke to the crowd that /),
      spans: type ? [{ type, ...place, text: 'port authority' }] : [],
      known: [[place.start, place.end]],
      types,
    });
  });
}

test('the text is the quote and the whole words around it', async () => {
  expect((await linesOf([tagged({})]))[0]?.text).toBe(`noon. ${quote} Nobody `);
});

for (const [what, words] of hostileWords) {
  test(`${what} keep their places in a line for training`, async () => {
    const [line] = await linesOf([hostile(words, { kind: 'statement' }).item]);
    const [[start, end] = [0, 0]] = line?.attributions[0].content ?? [];
    expect(line?.text.slice(start, end)).toBe(words.toWellFormed());
  });
}

test('any claims give lines whose places are in their texts', async () => {
  await fc.assert(
    fc.asyncProperty(anyCollection(5), async ({ annotations }) => {
      for (const { text, attributions } of await linesOf(annotations))
        for (const [start, end] of [...attributions[0].source, ...attributions[0].cue, ...attributions[0].content])
          expect(start < end && end <= text.length).toBe(true);
    }),
    { numRuns: 100 },
  );
});
