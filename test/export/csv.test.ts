import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csv } from '../../lib/export/csv';
import { type Annotation, bodyToClaim } from '../../lib/model/annotation';
import type { Article } from '../../lib/model/article';
import { uuid } from '../store/samples';
import { anyCollection } from './arbitraries';
import { hostile, hostileWords } from './hostile-words';
import { annotation, article, exported } from './samples';

/** The rows of a file as any reader of CSV gives them; a byte order mark is for Excel. */
async function rowsOf(annotations: Annotation[], articles?: Article[]): Promise<Record<string, string>[]> {
  const text = await exported(annotations, articles, csv);
  expect(text.startsWith('\ufeff')).toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

/** A cell as it was before a spreadsheet was kept from calculating it. */
const shown = (words: string) => {
  const within = words.replace(/([;\r\n])(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g, "$1'");
  return (/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(within) ? `'${within}` : within).toWellFormed();
};

test('a claim is one row, with all that is known of it and of its article', async () => {
  const item = annotation(1, { creator: { type: 'Person', name: 'A. Reader' } });
  const about = {
    ...article,
    byline: 'A. Writer',
    datePublished: '2026-03-01',
    dateModified: '2026-03-02',
    language: 'en',
    canonicalUrl: 'https://news.example/c',
  };
  expect(await rowsOf([item], [about])).toEqual([
    {
      statement: 'Northland disabled the harbour cranes.',
      kind: 'responsibility',
      asserted_by: 'the port authority',
      asserted_by_actor: '',
      attributed_to: 'Northland',
      attributed_to_actor: '',
      by_the_words: 'blamed',
      strength: 'alleged',
      verdict: 'unverified',
      confidence: '50',
      tags: 'harbour',
      note: 'Second source needed.',
      quote: 'the cranes',
      before: 'disabled ',
      after: ' at noon',
      link: `${article.url}#:~:text=disabled-,the%20cranes,-at%20noon`,
      title: 'Harbour cranes stand still',
      publisher: 'News Example',
      byline: 'A. Writer',
      published: '2026-03-01',
      updated: '2026-03-02',
      language: 'en',
      url: article.url,
      canonical_url: 'https://news.example/c',
      start: '1',
      end: '11',
      retrieved: article.retrieved,
      text_hash: article.textHash,
      creator: 'A. Reader',
      created: item.created,
      modified: item.modified,
      id: item.id,
    },
  ]);
});

test('whoever is known under several names is named the same in each row', async () => {
  const actor = { id: uuid(9), kind: 'identity', name: 'Port of Ostra', aliases: ['the port authority'], externalReferences: [] } as const;
  const text = await exported([annotation(1)], undefined, csv, [{ ...actor, aliases: [...actor.aliases], externalReferences: [] }]);
  expect(Papa.parse<Record<string, string>>(text, { header: true }).data[0]).toMatchObject({
    asserted_by: 'the port authority',
    asserted_by_actor: 'Port of Ostra',
  });
});

for (const [what, words] of hostileWords) {
  test(`${what} come back from CSV, and no cell is a formula`, async () => {
    const { item, about } = hostile(words);
    const [row, ...more] = await rowsOf([item], [about]);
    expect(more).toEqual([]);
    for (const column of [
      'statement',
      'asserted_by',
      'attributed_to',
      'by_the_words',
      'note',
      'quote',
      'title',
      'publisher',
      'byline',
      'creator',
    ])
      expect(row?.[column]).toBe(shown(words));
    for (const cell of Object.values(row ?? {})) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
    const { item: one, about: article } = hostile(words);
    const text = await exported([one], [article], csv);
    // A program that parts cells by semicolons, and knows quotes only where a cell begins with one.
    expect(text.split(/\r\n|[;\r\n]/).filter((cell) => /^"?[=+\-@]/.test(cell))).toEqual([]);
  });
}

test('any claims come back from CSV, one row each', async () => {
  await fc.assert(
    fc.asyncProperty(anyCollection(5), async ({ annotations, articles }) => {
      const rows = await rowsOf(annotations, articles);
      expect(rows.map(({ id }) => id).sort()).toEqual(annotations.map(({ id }) => id).sort());
      for (const { id, body } of annotations) {
        const { statement, note, assertedBy } = bodyToClaim(body);
        const row = rows.find((one) => one.id === id);
        expect([row?.statement, row?.note, row?.asserted_by]).toEqual([statement, note ?? '', assertedBy ?? ''].map(shown));
      }
    }),
    { numRuns: 100 },
  );
});

test('nothing to export is a file with a head alone', async () => {
  const text = await exported([], [], csv);
  expect(text).toMatch(/^\ufeffstatement,kind,.*,id\r\n$/);
});
