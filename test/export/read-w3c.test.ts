import { expect, test } from 'vitest';
import type { ImportProblem } from '../../lib/export/import-problem';
import { readCollection } from '../../lib/export/read-w3c';
import { annotation, article, exported } from './samples';

const annotations = [annotation(1), annotation(2)];
const text = await exported(annotations);
const whole = { annotations, articles: [article], ignored: [] };

/** An export of two annotations with `value` at `path`, or without what is there. */
function withValue(path: string, value: unknown): string {
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  const last = keys.pop();
  const file = JSON.parse(text);
  let at = file;
  for (const key of keys) at = at[key];
  if (!last) return JSON.stringify(value);
  at[last] = value;
  return JSON.stringify(file);
}

test('an empty collection is read', async () => {
  expect(readCollection(await exported([], []))).toEqual({ annotations: [], articles: [], ignored: [] });
});

const unknownFields: [string, string][] = [
  ['first.items[1].via', 'first.items[].via'],
  ['first.items[0].body[2].format', 'first.items[].body[].format'],
  ['first.items[0].target.selector[1].refinedBy', 'first.items[].target.selector[].refinedBy'],
  ['articles[0].wordCount', 'articles[].wordCount'],
];

for (const [path, named] of unknownFields) {
  test(`a field that has no place here, ${path}, is left out and named`, () => {
    expect(readCollection(withValue(path, { any: 'thing' }))).toEqual({ ...whole, ignored: [named] });
  });
}

test('a field that many annotations have and that has no place here is named once', () => {
  expect(readCollection(text.replaceAll('"type":"Annotation"', '"type":"Annotation","via":7'))).toEqual({
    ...whole,
    ignored: ['first.items[].via'],
  });
});

const { body, target } = annotation(1);

/** What, where it is put, what is put there, the problem, what was expected, and the place named where it is another one. */
const refused: [string, string, unknown, ImportProblem['problem'], string, string?][] = [
  ['a list', '', [], 'wrongType', 'object'],
  ['a number', '', 7, 'wrongType', 'object'],
  ['null', '', null, 'wrongType', 'object'],
  ['an object of another kind', '', { rows: [] }, 'missing', '', 'type'],
  ['one annotation', '', annotation(1), 'notAllowed', 'AnnotationCollection', 'type'],
  ['a page that lies elsewhere', 'first', 'https://news.example/page-1', 'wrongType', 'object'],
  ['no page though there should be one', 'first', undefined, 'total', '0 ≠ 2', 'total'],
  ['a page without items', 'first.items', undefined, 'missing', ''],
  ['items that are no list', 'first.items', {}, 'wrongType', 'array'],
  ['fewer annotations than it says', 'first.items', [annotation(1)], 'total', '1 ≠ 2', 'total'],
  ['an annotation that is null', 'first.items[1]', null, 'wrongType', 'object'],
  ['the same id twice', 'first.items[1].id', annotation(1).id, 'duplicate', 'first.items[0].id'],
  ['an id that is no UUID', 'first.items[0].id', 'urn:uuid:1', 'notAllowed', expect.stringContaining('urn:uuid:')],
  ['an id that is an address', 'first.items[0].id', 'https://news.example/1', 'notAllowed', expect.stringContaining('urn:uuid:')],
  ['a date that is none', 'first.items[0].modified', 'yesterday', 'notAllowed', 'YYYY-MM-DDThh:mm:ssZ'],
  ['no target', 'first.items[1].target', undefined, 'missing', ''],
  [
    'an address that runs code',
    'first.items[0].target.source',
    'javascript:alert(1)',
    'notAllowed',
    'not the address of a web page or a file',
  ],
  ['a quote that is a number', 'first.items[0].target.selector[0].exact', 7, 'wrongType', 'string'],
  ['a quote that is empty', 'first.items[0].target.selector[0].exact', '', 'notAllowed', '≥ 1'],
  ['a selector too few', 'first.items[0].target.selector', [target.selector[0]], 'notAllowed', '≥ 2'],
  ['an offset that is no whole number', 'first.items[0].target.selector[1].start', 1.5, 'wrongType', 'int'],
  ['an offset below zero', 'first.items[0].target.selector[1].start', -1, 'notAllowed', '≥ 0'],
  ['a verdict that does not exist', 'first.items[0].body[0].verdict', 'true', 'notAllowed', 'unverified | supported | disputed | refuted'],
  ['a confidence above 100', 'first.items[0].body[0].confidence', 101, 'notAllowed', '≤ 100'],
  ['a body with another purpose', 'first.items[0].body[1].purpose', 'linking', 'notAllowed', 'assessing | tagging | commenting'],
  ['two claims in one annotation', 'first.items[0].body', [body[0], body[0]], 'notAllowed', 'an annotation has exactly one claim'],
  ['half a million bodies', 'first.items[0].body', Array(500_000).fill({}), 'notAllowed', '≤ 102'],
  ['a tag of 201 letters', 'first.items[0].body[1].value', 'a'.repeat(201), 'notAllowed', '≤ 200'],
  ['a creator without a name', 'first.items[0].creator', { type: 'Person', name: '' }, 'notAllowed', '≥ 1', 'first.items[0].creator.name'],
  ['an article without a hash', 'articles[0].textHash', undefined, 'missing', ''],
];

for (const [what, path, value, problem, detail, where = path] of refused) {
  test(`${what} is refused as ${problem} at “${where}”`, () => {
    expect(readCollection(withValue(path, value))).toEqual({ problems: [{ problem, where, detail }] });
  });
}

for (const [what, path] of [
  ['items', 'first.items'],
  ['articles', 'articles'],
] as const) {
  test(`of half a million broken ${what} the first twenty problems are named`, () => {
    const result = readCollection(withValue(path, Array(500_000).fill({})));
    expect('problems' in result && result.problems).toHaveLength(20);
  });
}

test('of a hundred thousand unknown fields the first twenty are named', () => {
  const unknown = Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`field${n}`, n]));
  const result = readCollection(withValue('first.items[0]', { ...annotation(1), ...unknown }));
  expect('ignored' in result && result.ignored).toHaveLength(20);
});

test('a hostile prototype reaches no object and stands in for no field', () => {
  const hostile = text.replace('"label":', '"__proto__":{"stolen":true},"constructor":{"prototype":{"stolen":true}},"label":');
  expect(readCollection(hostile)).toEqual(whole);
  expect({}).not.toHaveProperty('stolen');
  const inherited = text.replace('"type":"Annotation",', '"__proto__":{"type":"Annotation"},');
  expect(readCollection(inherited)).toEqual({ problems: [{ problem: 'missing', where: 'first.items[0].type', detail: '' }] });
});
