import { existsSync, readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { w3c } from '../../lib/export/w3c';
import type { Actor } from '../../lib/model/actor';
import { claimToBody } from '../../lib/model/annotation';
import { correction } from '../corrections/samples';
import { claim, uuid } from '../store/samples';
import { annotation, article, exported, now } from './samples';

const shared = new URL('../../../shared/schemas/', import.meta.url);
const isHere = existsSync(shared);
const fromShared = (path: string) => JSON.parse(readFileSync(new URL(path, shared), 'utf8'));

const target = annotation(1).target;
const [quote, position] = target.selector;
const versions = [{ textHash: article.textHash, firstSeen: now, lastSeen: now }];
const samples = [
  annotation(1),
  annotation(2, { creator: { type: 'Person', name: 'A. Reader' } }),
  annotation(3, { body: claimToBody({ ...claim, confidence: undefined, tags: [], note: undefined, assertedBy: undefined }) }),
  annotation(4, { target: { ...target, source: 'https://news.example/a|b?q=[1]{2}^3&r=100%#/route#deep' } }),
  annotation(5, { target: { ...target, source: 'file:///home/reader/Kept Pages/harbour.html' } }),
  annotation(7, { target: { ...target, selector: [quote, position] } }),
  annotation(6, { target: { ...target, source: 'https://zprávy.example/článek' } }),
];
const actor: Actor = {
  id: uuid(9),
  kind: 'identity',
  name: 'Port of Ostra',
  aliases: ['the port authority'],
  externalReferences: [{ sourceName: 'catalogue', externalId: 'P1', url: 'https://catalogue.example/P1' }],
};
const corrections = [
  correction(10, 'The [port] was shut.', { creator: { type: 'Person', name: 'A. Reader' }, everywhere: true }),
  correction(11, 'The [port] was shut.', { found: undefined, is: 'agency' }),
];
const file = JSON.parse(
  await exported(
    samples,
    [article, { ...article, url: samples[3]!.target.source, byline: 'A. Writer', language: 'en', versions }],
    w3c,
    [actor],
    corrections,
  ),
);
const empty = JSON.parse(await exported([], []));
const withContext = (part: object) => ({ '@context': file['@context'], ...part });

const documents: [string, object, string[]][] = [
  ['the collection', file, ['collections/collectionMusts.test']],
  ['an empty collection', empty, ['collections/collectionMusts.test']],
  ['the page', withContext(file.first), ['collections/pages/pageMusts.test']],
  ...samples.map((_, n): [string, object, string[]] => [
    `annotation ${n + 1}`,
    withContext(file.first.items[n]),
    ['annotations/annotationMusts.test'],
  ]),
];

/** The W3C's assertions of a test file, those of its parts included. */
function assertionsOf(list: unknown[]): string[] {
  return list.flatMap((part) => {
    if (typeof part === 'string') return [part];
    return assertionsOf(Array.isArray(part) ? part : (part as { assertions: unknown[] }).assertions);
  });
}

const ajv = addFormats(new Ajv({ strict: false, logger: false }));
if (isHere) {
  for (const name of readdirSync(new URL('web-annotation-tests/definitions', shared)))
    ajv.addSchema(fromShared(`web-annotation-tests/definitions/${name}`), name);
}

for (const [what, document, tests] of documents) {
  test.skipIf(!isHere)(`${what} passes each of the W3C's assertions (needs ../shared)`, () => {
    const assertions = tests.flatMap((path) => assertionsOf(fromShared(`web-annotation-tests/${path}`).assertions));
    expect(assertions.length).toBeGreaterThan(9);
    for (const path of assertions) {
      const { id: _id, ...schema } = fromShared(`web-annotation-tests/${path}`);
      expect([path, ajv.validate(schema, document)]).toEqual([path, schema.expectedResult !== 'invalid']);
    }
  });
}

const options = {
  safe: true,
  documentLoader: async (url: string) => {
    if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`no network: ${url}`);
    return { documentUrl: url, document: fromShared('anno.jsonld') };
  },
};

for (const [what, document] of documents) {
  test.skipIf(!isHere)(`no term of ${what} is lost when it is expanded as JSON-LD in safe mode (needs ../shared)`, async () => {
    expect((await jsonld.expand(document, options)).length).toBe(1);
    const lossy = { ...document, unheardOf: 1 };
    await expect(jsonld.expand(lossy, options)).rejects.toThrow('Safe mode');
  });
}

test.skipIf(!isHere)('the claim, its quote and its article come out as statements of RDF (needs ../shared)', async () => {
  const quads = String(await jsonld.toRDF(file, { ...options, format: 'application/n-quads' }));
  const ns = 'https://ascribe.invalid/ns#';
  for (const statement of [
    `<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <${ns}Claim>`,
    `<${ns}strength> "alleged"`,
    `<${ns}verdict> "unverified"`,
    `<${ns}confidence> "50"^^<http://www.w3.org/2001/XMLSchema#integer>`,
    '<http://www.w3.org/1999/02/22-rdf-syntax-ns#value> "Northland disabled the harbour cranes."',
    '<http://www.w3.org/ns/oa#motivatedBy> <http://www.w3.org/ns/oa#assessing>',
    '<http://www.w3.org/ns/oa#exact> "the cranes"',
    '<http://www.w3.org/ns/oa#hasSource> <https://news.example/2026/harbour-outage>',
    `<${ns}alias> "the port authority"`,
    '<http://schema.org/headline> "Harbour cranes stand still"',
  ]) {
    expect(quads).toContain(statement);
  }
});
