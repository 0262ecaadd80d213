import fc from 'fast-check';

/** The place of a part in a JSON value. */
type Path = readonly (string | number)[];

/** A change of a file's structure: what is done, at which of its places (counted round), with which other place or value. */
interface Change {
  how: (typeof hows)[number];
  at: number;
  other: number;
  odd: unknown;
  /** The id of something else. */
  id: string;
}

const hows = ['drop', 'double', 'replace', 'nest', 'swap', 'copy', 'rename', 'add', 'forge'] as const;
/** Keys that mean something to JavaScript, or to a format that is read. */
const keys = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', 'then', 'toJSON', ''],
  ...[
    'id',
    '@id',
    'type',
    '@type',
    'items',
    'first',
    'next',
    '@graph',
    'rows',
    'values',
    'objects',
    'target',
    'selector',
    'refinedBy',
    'body',
  ],
];

/** Values that programs have come to grief over. */
const odds = [
  ...['', ' ', '\0', '\u200b', '\ud83d', '\u202egnp.exe', 'x'.repeat(120_000), 'a\u0301'.repeat(400)],
  ...['__proto__', 'NaN', 'Infinity', '=1+1', '<img src=x onerror=alert(1)>', '{"a":1}'],
  ...['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://', 'HTTPS://NEWS.EXAMPLE/%', 'http://[', '//news.example'],
  ...[
    '+275760-09-13T00:00:00Z',
    '-000001-01-01T00:00:00Z',
    '9999-12-31T23:59:59.999Z',
    '2026-02-30T00:00:00Z',
    '2026-01-01T24:00:00Z',
    '0',
  ],
  ...[0, -0, -1, 0.5, 2 ** 53, -(2 ** 53), 1e308, 5e-324, true, false, null, [], {}, [[]], [null], { length: 1e9 }],
  ...['__proto__', 'constructor', 'toString', 'toJSON', 'then'].map((key): unknown =>
    JSON.parse(`{"${key}":{"polluted":1,"type":"Annotation"}}`),
  ),
];

/** Ids of nobody, of others, and of no form. */
const foreignIds = ['urn:uuid:00000000-0000-0000-0000-000000000000', 'https://annotations.example/7', 'urn:uuid:', '../..'];

/** Changes of a file's structure; `kept` are ids that it may forge. */
export function anyChanges(kept: readonly string[]): fc.Arbitrary<Change[]> {
  const odd = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<unknown>(...odds) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  );
  const id = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...kept) },
    { weight: 1, arbitrary: fc.constantFrom(...foreignIds, ...kept.map((one) => one.toUpperCase())) },
  );
  return fc.array(fc.record({ how: fc.constantFrom(...hows), at: fc.nat(), other: fc.nat(), odd, id }), { minLength: 1, maxLength: 4 });
}

/** The JSON of a file after changes of its structure. */
export function changedJson(file: unknown, changes: readonly Change[]): string {
  const root: { file: unknown } = { file: structuredClone(file) };
  for (const change of changes) apply(root, structuredClone(change));
  return JSON.stringify(root.file) ?? '';
}

function apply(root: object, { how, at, other, odd, id }: Change): void {
  const all = places(root, []).slice(1);
  const idPlaces = all.filter((place) => place.at(-1) === 'id');

  const path = how === 'forge' ? idPlaces[at % idPlaces.length] : all[at % all.length];
  const key = path?.at(-1);
  if (!path || key === undefined) return; // the whole file is gone, or it has no ids
  const parent = partAt(root, path.slice(0, -1));
  const part = partAt(root, path);
  const second = all[other % all.length]!;
  if (how === 'drop') remove(parent, key);
  if (how === 'double') add(parent, key, structuredClone(part));
  if (how === 'replace') put(parent, key, odd);
  if (how === 'forge') put(parent, key, id);
  if (how === 'nest') put(parent, key, nested(part, other));
  if (how === 'copy') put(parent, key, structuredClone(partAt(root, second)));
  if (how === 'add') add(part, keys[other % keys.length]!, odd);
  if (how === 'rename' && remove(parent, key)) add(parent, keys[other % keys.length]!, part);
  // Of two places one of which is within the other, only the inner one is moved.
  if (how === 'swap' && !starts(second, path) && !starts(path, second)) {
    put(parent, key, partAt(root, second));
    put(partAt(root, second.slice(0, -1)), second.at(-1)!, part);
  }
}

const starts = (path: Path, of: Path): boolean => path.every((key, n) => key === of[n]);

function nested(part: unknown, how: number): unknown {
  const levels = how % 7 === 0 ? 60 : 1;
  let whole = part;
  for (let n = 0; n < levels; n++) whole = how % 2 === 0 ? [whole] : { value: whole, items: [whole] }.items;
  return how % 3 === 0 ? { items: whole } : whole;
}

/** All places of a value, its own first. */
function places(value: unknown, path: Path): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value) ? value.map((part, n) => [n, part] as const) : Object.entries(value);
  return [path, ...inner.flatMap(([key, part]) => places(part, [...path, key]))];
}

const partAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((part, key) => (Object.hasOwn(Object(part), key) ? Reflect.get(Object(part), key) : undefined), value);

/** `__proto__` too becomes a field, as it does in a file. */
function put(parent: unknown, key: string | number, value: unknown): void {
  if (typeof parent === 'object' && parent !== null && !(Array.isArray(parent) && typeof key === 'string')) {
    Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
  }
}

function add(parent: unknown, key: string | number, value: unknown): void {
  if (Array.isArray(parent)) parent.push(value);
  else put(parent, Object.hasOwn(Object(parent), key) && typeof key === 'string' && !keys.includes(key) ? `${key}2` : key, value);
}

function remove(parent: unknown, key: string | number): boolean {
  if (Array.isArray(parent)) return parent.splice(Number(key), 1).length > 0;
  return Reflect.deleteProperty(Object(parent), key);
}
