import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { formats } from '../../lib/export/formats';
import { readCollection } from '../../lib/export/read-w3c';
import { ownTerms } from '../../lib/export/vocabulary';
import { w3c } from '../../lib/export/w3c';
import type { Actor } from '../../lib/model/actor';
import { correction } from '../corrections/samples';
import { uuid } from '../store/samples';
import { annotation, article, exported, now } from './samples';

const annotations = [annotation(1), annotation(2, { creator: { type: 'Person', name: 'A. Reader' } }), annotation(3)];
const other = {
  ...article,
  url: 'https://news.example/2026/other',
  canonicalUrl: 'https://news.example/other',
  byline: 'A. Writer',
  datePublished: '2026',
  dateModified: '2027',
  language: 'en',
  versions: [{ textHash: article.textHash, firstSeen: now, lastSeen: now }],
};
const elsewhere = annotation(4, { target: { ...annotation(4).target, source: other.url } });
const actor: Actor = {
  id: uuid(9),
  kind: 'identity',
  name: 'Port of Ostra',
  aliases: ['The Port Authority'],
  externalReferences: [{ sourceName: 'catalogue', externalId: 'P1', url: 'https://catalogue.example/P1' }],
};
const text = await exported(
  [...annotations, elsewhere],
  [article, other],
  w3c,
  [actor, { ...actor, id: uuid(8), name: 'Nobody', aliases: [] }],
  [correction(10, 'The [port] was shut.')],
);

/** The terms of the W3C's context that an export uses; with our own, all that may stand in one. */
const w3cTerms = [
  ...[
    'id',
    'type',
    'label',
    'created',
    'modified',
    'generator',
    'creator',
    'name',
    'total',
    'first',
    'startIndex',
    'items',
    'motivation',
    'body',
  ],
  ...['purpose', 'value', 'target', 'source', 'selector', 'exact', 'prefix', 'suffix', 'start', 'end', 'state', 'sourceDate', 'language'],
  'conformsTo',
];

/** What the W3C's assertions ask of a collection, for where they are not at hand. */
const Uri = z.string().check(z.regex(/^[a-z][a-z\d+.-]*:[\w\-.~:/?#@!$&'()*+,;=%]+$/i));
const Textual = z.looseObject({ value: z.string(), purpose: z.string() });
const Conforming = z.looseObject({
  '@context': z.tuple([z.literal('http://www.w3.org/ns/anno.jsonld'), z.looseObject({})]),
  id: Uri,
  type: z.literal('AnnotationCollection'),
  label: z.string(),
  created: z.iso.datetime(),
  total: z.int(),
  first: z.looseObject({
    id: Uri,
    type: z.literal('AnnotationPage'),
    items: z.array(
      z.looseObject({
        id: Uri,
        type: z.literal('Annotation'),
        body: z.array(Textual),
        target: z.looseObject({ source: Uri }),
        created: z.iso.datetime(),
        modified: z.iso.datetime(),
      }),
    ),
  }),
});

test('an export has the shape that the W3C asks for', () => {
  expect(Conforming.safeParse(JSON.parse(text)).error).toBeUndefined();
});

test('each term of an export has a meaning, and each term of ours is used', () => {
  const { '@context': _context, ...file } = JSON.parse(text);
  const used = new Set<string>();
  JSON.stringify(file, (key, value) => {
    if (key && !/^\d+$/.test(key)) used.add(key);
    for (const type of key === 'type' ? [value].flat() : []) if (type in ownTerms) used.add(type);
    return value;
  });
  const meant = [...w3cTerms, ...Object.keys(ownTerms)].filter((term) => term !== 'ascribe' && term !== 'assessing');
  expect([...used].sort()).toEqual(meant.sort());
});

test('annotations stand one on a line, as they come', async () => {
  const lines = text.split('\n');
  const items = lines
    .slice(lines.indexOf('"items":[') + 1)
    .slice(0, 4)
    .map((line) => JSON.parse(line.replace(/,$/, '')).id);
  expect(items).toEqual([...annotations, elsewhere].map(({ id }) => id));
});

test('the actors that the claims name are in the file, and no others', () => {
  expect(JSON.parse(text).actors).toEqual([{ type: 'Actor', ...actor }]);
  expect(readCollection(text)).toMatchObject({ actors: [actor], ignored: [] });
});

test('the number of annotations is in the file', () => {
  expect(JSON.parse(text).total).toBe(4);
});

for (const format of formats) {
  test(`${format.name} writes any collection, and has an extension and a media type`, async () => {
    const sizes = await Promise.all([[], annotations].map(async (some) => (await exported(some, [], format)).length));
    expect(sizes[1]).toBeGreaterThanOrEqual(sizes[0]!);
    expect(format.extension).toMatch(/^[a-z]+(\.[a-z]+)?$/);
    expect(format.mediaType).toMatch(/^\w+\/[\w.+-]+(;[\w.=-]+)?$/);
  });
}

test('each format has an id of its own', () => {
  expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
});
