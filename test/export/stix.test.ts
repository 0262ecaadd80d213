import { existsSync, readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stix } from '../../lib/export/stix';
import type { Actor } from '../../lib/model/actor';
import { type Annotation, claimToBody } from '../../lib/model/annotation';
import type { Article } from '../../lib/model/article';
import type { Claim } from '../../lib/model/claim';
import { claim, uuid } from '../store/samples';
import { anyCollection } from './arbitraries';
import { hostile, hostileWords } from './hostile-words';
import { annotation, article, exported } from './samples';
import { StixShape } from './stix-shape';

const shared = new URL('../../../shared/schemas/stix/schemas/', import.meta.url);
const isHere = existsSync(shared);
const ajv = addFormats(new Ajv({ strict: false, logger: false, unicodeRegExp: false }));
if (isHere) {
  for (const group of ['common', 'observables', 'sdos', 'sros'])
    for (const name of readdirSync(new URL(group, shared))) {
      const schema = JSON.parse(readFileSync(new URL(`${group}/${name}`, shared), 'utf8'));
      ajv.addSchema(schema, name);
    }
}

type Objects = NonNullable<StixShape['objects']>;

async function bundleOf(annotations: Annotation[], articles?: Article[], actors?: Actor[]): Promise<Objects> {
  return StixShape.parse(JSON.parse(await exported(annotations, articles, stix, actors))).objects ?? [];
}

/** What STIX 2.1 asks beyond the shapes: references that lead to something that stands before, each object once, the tables of relationships. */
function expectSound(objects: Objects): void {
  const known = new Set<string>();
  for (const object of objects) {
    expect(known.has(object.id), `${object.id} is there twice`).toBe(false);
    const refs = [
      ...('object_refs' in object ? object.object_refs : []),
      ...('source_ref' in object ? [object.source_ref, object.target_ref] : []),
      ...(object.created_by_ref ? [object.created_by_ref] : []),
    ];
    for (const ref of refs) expect([ref, known.has(ref)]).toEqual([ref, true]);
    known.add(object.id);
    expect(Date.parse(object.modified)).toBeGreaterThanOrEqual(Date.parse(object.created));
    if (object.type !== 'relationship') continue;
    const ends = [object.source_ref, object.target_ref].map((ref) => ref.replace(/--.*/, '')).join(' to ');
    expect(['campaign to intrusion-set', 'campaign to threat-actor', 'threat-actor to identity']).toContain(ends);
  }
}

function expectValid(objects: Objects): void {
  for (const object of objects) {
    const isValid = ajv.validate(`${object.type}.json`, object);
    expect([object.id, isValid, ajv.errors]).toEqual([object.id, true, null]);
  }
}

const tagged = (changed: Partial<Claim>, n = 1) => annotation(n, { body: claimToBody({ ...claim, ...changed }) });
const reader = { type: 'Person', name: 'A. Reader' } as const;
const actor = (kind: Actor['kind']): Actor => ({
  id: uuid(9),
  kind,
  name: 'Ember Heron',
  aliases: ['NORTHLAND', 'APT 0'],
  externalReferences: [
    { sourceName: 'catalogue', externalId: 'G0000', url: 'https://catalogue.example/G0000' },
    { sourceName: 'cve', externalId: 'CVE-2020-1234', url: 'javascript:alert(1)' },
  ],
});

const typesOf = (objects: Objects) => objects.map(({ type }) => type);
const rows: [what: string, changed: Partial<Claim>, actors: Actor[], types: string][] = [
  ['an act put down to someone', {}, [], 'identity threat-actor campaign relationship note note report'],
  ['to a known intrusion set', {}, [actor('intrusion-set')], 'identity intrusion-set campaign relationship note note report'],
  ['to a known threat actor', {}, [actor('threat-actor')], 'identity threat-actor campaign relationship note note report'],
  ['to a known state', {}, [actor('identity')], 'identity identity threat-actor relationship campaign relationship note note report'],
  ['what is denied', { strength: 'denied' }, [], 'identity identity note note report'],
  ['what is denied of a threat actor', { strength: 'denied' }, [actor('threat-actor')], 'identity threat-actor note note report'],
  ['what was refuted', { verdict: 'refuted' }, [], 'identity identity note note opinion report'],
  ['a statement', { kind: 'statement', attributedTo: undefined, note: undefined }, [], 'identity note report'],
  ['a statement of nobody', { kind: 'statement', assertedBy: undefined, note: undefined }, [], 'identity note report'],
  ['a responsibility without a culprit', { attributedTo: undefined, note: undefined }, [], 'identity note report'],
  ['a disputed act', { verdict: 'disputed', note: undefined }, [], 'identity threat-actor campaign relationship note opinion report'],
];
for (const [what, changed, actors, types] of rows) {
  test(`${what} becomes ${types}`, async () => {
    const objects = await bundleOf([tagged(changed)], [article], actors);
    expect(typesOf(objects).join(' ')).toBe(types);
    expectSound(objects);
  });
}

const opinions: [verdict: Claim['verdict'], confidence: number | undefined, opinion: string | undefined][] = [
  ['unverified', 90, undefined],
  ['supported', undefined, 'agree'],
  ['supported', 69, 'agree'],
  ['supported', 70, 'strongly-agree'],
  ['disputed', 90, 'disagree'],
  ['refuted', 5, 'strongly-disagree'],
];
for (const [verdict, confidence, opinion] of opinions) {
  test(`${verdict} with a confidence of ${confidence ?? 'none'} is ${opinion ?? 'no opinion'}`, async () => {
    const objects = await bundleOf([tagged({ verdict, confidence })]);
    expect(objects.flatMap((object) => (object.type === 'opinion' ? object.opinion : []))).toEqual(opinion ? [opinion] : []);
    const claimed = objects.filter(({ type }) => type === 'note' || type === 'relationship');
    expect(claimed.some((object) => object.confidence === confidence)).toBe(true);
  });
}

test('the reader who set a name is who made each claim, its note and its verdict', async () => {
  const objects = await bundleOf([annotation(1, { creator: reader, body: claimToBody({ ...claim, verdict: 'supported' }) })]);
  const [self] = objects;
  expect(self).toMatchObject({ type: 'identity', name: 'A. Reader', identity_class: 'individual' });
  for (const object of objects) if (['note', 'opinion', 'relationship'].includes(object.type)) expect(object.created_by_ref).toBe(self?.id);
});

test('the passage can be opened from a claim, and the article from its report', async () => {
  const objects = await bundleOf([annotation(1)]);
  const urls = objects.flatMap(({ type, external_references }) => (external_references ? [[type, external_references[0]?.url]] : []));
  expect(urls).toEqual([
    ['relationship', `${article.url}#:~:text=disabled-,the%20cranes,-at%20noon`],
    ['note', `${article.url}#:~:text=disabled-,the%20cranes,-at%20noon`],
    ['note', `${article.url}#:~:text=disabled-,the%20cranes,-at%20noon`],
    ['report', article.url],
  ]);
});

test('names of one actor are one object, which has the others as aliases, and no address that is none', async () => {
  const objects = await bundleOf([tagged({}), tagged({ attributedTo: 'Apt-0', note: undefined }, 2)], [article], [actor('threat-actor')]);
  const actors = objects.filter(({ type }) => type === 'threat-actor');
  expect(actors).toMatchObject([
    {
      name: 'Ember Heron',
      aliases: ['NORTHLAND', 'APT 0'],
      external_references: [{ source_name: 'catalogue', external_id: 'G0000', url: 'https://catalogue.example/G0000' }],
    },
  ]);
  expect(objects.filter(({ type }) => type === 'campaign')).toHaveLength(1);
  expect(objects.filter(({ type }) => type === 'relationship')).toHaveLength(2);
});

test('the same claims have the same ids whenever they are exported, and those of others have others', async () => {
  const ids = async (some: Annotation[]) => (await bundleOf(some)).filter(({ type }) => type !== 'report').map(({ id }) => id);
  const first = await ids([annotation(1)]);
  expect(await ids([annotation(1)])).toEqual(first);
  const both = await ids([annotation(2), annotation(1)]);
  for (const id of first) expect(both).toContain(id);
  expect(new Set(both).size).toBeGreaterThan(first.length);
});

test('the example of a published UUID of version 5 is what ours is made like', async () => {
  const { v5 } = await import('uuid');
  expect(v5('www.example.com', v5.DNS)).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2'); // RFC 9562, appendix A.4
  expect(v5('https://ascribe.invalid/ns#', v5.URL)).toBe('0cd1761f-80b0-59d0-b162-0d489319a982');
});

const dates = [
  ['2026-03-01', '2026-03-01T00:00:00.000Z'],
  ['2026-03-01T10:00:00+01:00', '2026-03-01T09:00:00.000Z'],
  ['2026-03-01T10:00:00+0100', '2026-03-01T09:00:00.000Z'],
  ['2026-03-01 10:00', '2026-03-01T10:00:00.000Z'],
  ['yesterday', article.retrieved],
  ['2026-13-01', article.retrieved],
  [undefined, article.retrieved],
] as const;
for (const [datePublished, published] of dates) {
  test(`an article of ${datePublished ?? 'no date'} is published ${published}`, async () => {
    expect((await bundleOf([annotation(1)], [{ ...article, datePublished }])).at(-1)).toMatchObject({ type: 'report', published });
  });
}

for (const [what, words] of hostileWords) {
  test(`${what} stay as they are in STIX`, async () => {
    const { item, about } = hostile(words);
    const objects = await bundleOf([item], [about]);
    expectSound(objects);
    expect(objects.find(({ type }) => type === 'campaign')).toMatchObject({ name: words.toWellFormed() });
    if (isHere) expectValid(objects);
  });
}

test('any claims give a bundle that is sound and, by OASIS’ schemas where they are at hand, valid', async () => {
  await fc.assert(
    fc.asyncProperty(anyCollection(5), async ({ annotations, articles }) => {
      const objects = await bundleOf(annotations, articles);
      expectSound(objects);
      if (isHere) expectValid(objects);
    }),
    { numRuns: 100 },
  );
});

for (const [what, changed, actors] of rows) {
  test.skipIf(!isHere)(`${what} is valid by OASIS’ schemas (needs ../shared)`, async () => {
    expectValid(await bundleOf([tagged(changed)], [article], actors));
  });
}

test.skipIf(!isHere)('OASIS’ schemas refuse what they should, or the tests above would say nothing (needs ../shared)', async () => {
  const [identity] = await bundleOf([annotation(1)]);
  for (const broken of [
    { ...identity, id: 'identity--1' },
    { ...identity, created: 'yesterday' },
    { ...identity, name: undefined },
  ])
    expect(ajv.validate('identity.json', broken)).toBe(false);
});
