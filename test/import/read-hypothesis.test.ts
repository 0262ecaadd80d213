import { expect, test } from 'vitest';
import { bodyToClaim } from '../../lib/model/annotation';
import { hypothesisRow, story } from './foreign';
import { changed, readClaims } from './read';

const shapes: [what: string, file: unknown][] = [
  ['a search of the API', { total: 1, rows: [hypothesisRow()] }],
  ['the client’s export', { export_date: changed, client_version: '1', annotations: [hypothesisRow()] }],
  ['a list', [hypothesisRow()]],
];
for (const [what, file] of shapes) {
  test(`${what} is read`, () => {
    const { format, annotations, articles, refused } = readClaims(file);
    expect({ format, refused, count: annotations.length }).toEqual({ format: 'hypothesis', refused: [], count: 1 });
    const [annotation] = annotations;
    expect(annotation?.target).toMatchObject({
      source: story,
      selector: [
        { exact: 'blamed Northland', prefix: 'The port authority ', suffix: ' for the outage.' },
        { start: 119, end: 135 },
      ],
    });
    expect(bodyToClaim(annotation!.body)).toEqual({
      statement: 'blamed Northland',
      kind: 'statement',
      strength: 'stated',
      verdict: 'unverified',
      tags: ['harbour', 'cranes'],
      note: 'Second source needed.',
    });
    expect(annotation).toMatchObject({
      creator: { name: 'A. Reader' },
      created: '2026-01-02T08:00:00.123Z',
      modified: '2026-01-03T08:00:00.123Z',
    });
    expect(articles).toMatchObject([{ url: story, title: 'Harbour cranes stand still' }]);
  });
}

const refusals: [what: string, row: unknown, why: string][] = [
  ['a page note', hypothesisRow({ target: [{ source: story }] }), 'noQuote'],
  ['a note without a target', hypothesisRow({ target: [] }), 'noQuote'],
  ['a reply', hypothesisRow({ references: ['wHq3KOaxEe1'] }), 'reply'],
  ['an annotation of a PDF on the reader’s disk', hypothesisRow({ uri: 'urn:x-pdf:0123' }), 'noAddress'],
  ['an annotation of a script', hypothesisRow({ uri: 'javascript:alert(1)' }), 'noAddress'],
  ['a note longer than any', hypothesisRow({ text: 'x'.repeat(100_001) }), 'tooLong'],
  ['a tag longer than any', hypothesisRow({ tags: ['x'.repeat(201)] }), 'tooLong'],
  [
    'a quote longer than any',
    hypothesisRow({ target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'x'.repeat(100_001) }] }] }),
    'tooLong',
  ],
  ['a number', 7, 'noAnnotation'],
];
for (const [what, row, why] of refusals) {
  test(`${what} is refused (${why}), the rest is read`, () => {
    const { annotations, refused } = readClaims({ rows: [hypothesisRow({ id: 'other' }), row] });
    expect(annotations).toHaveLength(1);
    expect(refused).toMatchObject([{ why, count: 1 }]);
  });
}

test('the same annotation has the same id in every file, another has another', () => {
  const ids = [{}, { text: 'Changed' }, { id: 'other' }].map((change) => readClaims([hypothesisRow(change)]).annotations[0]?.id);
  expect(ids[0]).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5/);
  expect(ids[1]).toBe(ids[0]);
  expect(ids[2]).not.toBe(ids[0]);
});

test('of two states of an annotation in one file the later is taken, and the double told', () => {
  const later = hypothesisRow({ text: 'Later', updated: '2026-01-04T08:00:00Z' });
  for (const rows of [
    [hypothesisRow(), later],
    [later, hypothesisRow()],
  ]) {
    const { annotations, doubles } = readClaims({ rows });
    expect(doubles).toBe(1);
    expect(annotations.map(({ body }) => bodyToClaim(body).note)).toEqual(['Later']);
  }
});
