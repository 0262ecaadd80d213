import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCollection } from '../../lib/export/read-w3c';
import { ownTerms } from '../../lib/export/vocabulary';

const text = readFileSync(new URL('../../docs/data-format.md', import.meta.url), 'utf8');
const prefixes: Record<string, string> = { ascribe: ownTerms.ascribe, oa: 'http://www.w3.org/ns/oa#', schema: 'http://schema.org/' };

test('the terms of the document are those of the context, with their meanings', () => {
  const documented = [...text.matchAll(/^\| `(\w+)` \| `(http[^`]+)`/gm)].map(([, term, meaning]) => [term, meaning]);
  const { ascribe: _prefix, ...terms } = ownTerms;
  const meant = Object.entries(terms).map(([term, meaning]) => {
    const [prefix = '', name] = (typeof meaning === 'string' ? meaning : meaning['@id']).split(':');
    return [term, `${prefixes[prefix]}${name}`];
  });
  expect(documented).toEqual(meant);
});

test('the example of the document can be imported', () => {
  const [, example = ''] = /```json\n(.+?)```/s.exec(text) ?? [];
  const read = readCollection(example);
  expect(read).toMatchObject({ annotations: [{}], articles: [{}], ignored: [] });
});
