import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Annotation } from '../../lib/model/annotation';
import { Article } from '../../lib/model/article';
import { Lexicon } from '../../lib/model/lexicon';
import { read } from './read';

const slow = 60_000; // ms: much is tried, perhaps on a busy machine

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
