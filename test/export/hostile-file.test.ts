import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCollection } from '../../lib/export/read-w3c';
import { Annotation } from '../../lib/model/annotation';
import { annotation, exported } from './samples';

const slow = 60_000; // ms: much is tried, perhaps on a busy machine

const bytes = new TextEncoder().encode(await exported([annotation(1), annotation(2, { creator: { type: 'Person', name: 'Zoë' } })]));
const file = JSON.parse(new TextDecoder().decode(bytes));

/** A file is read or refused, never half: it does not throw, names a place for broken syntax, and gives only annotations that are whole. */
function expectReadOrRefused(damaged: Uint8Array | string): void {
  const result = readCollection(damaged);
  if ('problems' in result) {
    expect(result.problems.length).toBeGreaterThan(0);
    for (const { problem, where } of result.problems) if (problem === 'syntax') expect(where).toMatch(/^\d+:\d+$/);
    return;
  }
  for (const item of result.annotations) expect(Annotation.safeParse(item).success).toBe(true);
}

test(
  'a file with bytes changed, cut out or put in is read or refused',
  () => {
    const cut = fc.record({ at: fc.nat(bytes.length), remove: fc.nat(20), insert: fc.uint8Array({ maxLength: 5 }) });
    fc.assert(
      fc.property(cut, ({ at, remove, insert }) => {
        expectReadOrRefused(new Uint8Array([...bytes.subarray(0, at), ...insert, ...bytes.subarray(at + remove)]));
      }),
      { numRuns: 500 },
    );
  },
  slow,
);

/** Every place in a value that holds something, as a list of keys. */
function places(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => places(part, [...path, key]))];
}

test(
  'a file with any part replaced by anything is read or refused',
  () => {
    fc.assert(
      fc.property(fc.constantFrom(...places(file).filter((path) => path.length > 0)), fc.jsonValue(), (path, value) => {
        const copy = structuredClone(file);
        const last = path.at(-1) ?? '';
        path.slice(0, -1).reduce((at, key) => at[key], copy)[last] = value;
        expectReadOrRefused(JSON.stringify(copy));
      }),
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
