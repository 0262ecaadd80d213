import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Annotation } from '../../lib/model/annotation';
import { Article } from '../../lib/model/article';
import { Lexicon } from '../../lib/model/lexicon';
import { annotation, exported } from '../export/samples';
import { hypothesisRow, w3cAnnotation } from './foreign';
import { read } from './read';

const slow = 60_000; // ms: much is tried, perhaps on a busy machine

const ours: unknown = JSON.parse(await exported([annotation(1), annotation(2)]));
const misp = { name: 'X', values: [{ value: 'Quiet Wombat', meta: { synonyms: ['Marsh Choir'], refs: ['https://x.example'] } }] };
const stix = {
  type: 'bundle',
  objects: [
    {
      type: 'identity',
      name: 'Quiet Wombat',
      aliases: ['A b'],
      identity_class: 'group',
      external_references: [{ source_name: 'a', external_id: 'b', url: 'c' }],
    },
  ],
};
const files: [what: string, file: unknown][] = [
  ['an export of ours', ours],
  ['annotations of others', { type: 'AnnotationPage', items: [w3cAnnotation(), w3cAnnotation({ id: 'https://x.example/2' })] }],
  ['an export of Hypothesis', { rows: [hypothesisRow(), hypothesisRow({ id: 'other' })] }],
  ['a MISP galaxy', misp],
  ['a STIX bundle', stix],
];

/** A file is read or refused, never half: all that is given can be kept, and nothing is thrown. */
function expectReadOrRefused(contents: unknown): void {
  const result = read(contents);
  if (result.kind === 'problems') expect(result.problems.length).toBeGreaterThan(0);
  if (result.kind === 'names') expect(Lexicon.safeParse(result.lexicon).error).toBeUndefined();
  if (result.kind !== 'claims') return;
  for (const item of result.annotations) expect(Annotation.safeParse(item).error).toBeUndefined();
  for (const item of result.articles) expect(Article.safeParse(item).error).toBeUndefined();
  expect(new Set(result.annotations.map(({ id }) => id)).size).toBe(result.annotations.length);
}

/** Every place in a value that holds something, as a list of keys. */
function places(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => places(part, [...path, key]))];
}

/** A copy of a file with another value at a place. */
function withChange(file: unknown, path: string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const copy: unknown = structuredClone(file);
  if (Array.isArray(copy)) return copy.map((part: unknown, n) => (String(n) === key ? withChange(part, rest, value) : part));
  const fields = Object.entries(Object(copy)).map(([name, part]) => [name, name === key ? withChange(part, rest, value) : part]);
  return Object.fromEntries(fields);
}

const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    '',
    ' ',
    'x'.repeat(200_001),
    '__proto__',
    '\ud83d',
    'javascript:alert(1)',
    'file:///',
    'https://',
    '+275760-09-13T00:00:00Z',
    1e308,
    -1,
    [],
    {},
    [[]],
    null,
  ),
  fc
    .constantFrom('{"__proto__":{"type":"Annotation"}}', '{"toString":1,"constructor":{"prototype":1}}')
    .map((text): unknown => JSON.parse(text)),
);

for (const [what, file] of files) {
  test(
    `${what} with any part replaced by anything is read or refused`,
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...places(file)), odd, (path, value) => expectReadOrRefused(withChange(file, path, value))),
        { numRuns: 400 },
      );
    },
    slow,
  );
  test(
    `${what} with bytes changed, cut out or put in is read or refused`,
    () => {
      const bytes = new TextEncoder().encode(JSON.stringify(file));
      const cut = fc.record({ at: fc.nat(bytes.length), remove: fc.nat(20), insert: fc.uint8Array({ maxLength: 5 }) });
      fc.assert(
        fc.property(cut, ({ at, remove, insert }) => {
          expectReadOrRefused(new Uint8Array([...bytes.subarray(0, at), ...insert, ...bytes.subarray(at + remove)]));
        }),
        { numRuns: 200 },
      );
    },
    slow,
  );
}

test(
  'any text at all is read or refused',
  () => {
    const lines = fc.array(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('name', 'name,aliases', '"', ';|', '#', 'Quiet Wombat')),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n', ',', '\t'), (some, between) => expectReadOrRefused(some.join(between))),
      { numRuns: 500 },
    );
  },
  slow,
);

test(
  'any JSON at all is read or refused',
  () => {
    fc.assert(fc.property(fc.json(), expectReadOrRefused), { numRuns: 500 });
  },
  slow,
);
