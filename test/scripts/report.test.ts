import { expect, test } from 'vitest';
import { PageStatus } from '../../lib/model/page-status';
import { printReport, reportOn } from '../../scripts/start/report';

const status = PageStatus.parse({
  state: 'marked',
  language: 'en',
  article: {
    url: 'http://127.0.0.1/a',
    title: 'Grid cut off',
    publisher: 'Post',
    textHash: `sha256:${'0'.repeat(64)}`,
    retrieved: '2026-01-01T00:00:00Z',
  },
  words: 9,
  detections: [
    { id: '1', kind: 'actor', words: 'Dana Petrov', likelihood: 1 },
    {
      id: '2',
      kind: 'attribution',
      words: 'said',
      likelihood: 1,
      relation: {
        kind: 'statement',
        source: 'Dana\n Petrov',
        cue: 'said',
        content: 'it was sabotage',
        strength: 'stated',
        cueClass: 'report',
        nested: false,
        sourceName: 'Dana Ann Petrov',
      },
    },
    {
      id: '4',
      kind: 'attribution',
      words: 'was behind',
      likelihood: 0.716,
      relation: {
        kind: 'responsibility',
        cue: 'was behind',
        strength: 'stated',
        cueClass: 'blame',
        nested: false,
        reportedBy: 'Dana Petrov',
      },
    },
    { id: '3', kind: 'agency', words: 'quay', likelihood: 0.3 },
  ],
  claims: [],
});

test('a report counts the marks of each kind that a new reader is shown, and lists the relations', () => {
  const report = reportOn('http://127.0.0.1/a', status);
  expect(report.counts).toEqual({ actor: 1, agency: 0, attribution: 2 });
  expect(report.relations).toMatchObject([
    { cue: 'said', likelihood: 1 },
    { cue: 'was behind', likelihood: 0.716 },
  ]);
});

test('a printed report shows each relation as source, cue, content, strength and likelihood, one line each', () => {
  const lines = printReport(reportOn('http://127.0.0.1/a', status)).split('\n');
  expect(lines).toContain('Actors 1, agencies 0, attributions 2');
  expect(lines).toContain('  1 statement, report, stated, 99 % sure');
  expect(lines).toContain('  2 responsibility, blame, stated, 72 % sure');
  expect(lines).toContain('    source   (in a statement by Dana Petrov)');
  expect(lines).toContain('    source   Dana Petrov (Dana Ann Petrov)');
  expect(lines).toContain('    cue      said');
  expect(lines).toContain('    content  it was sabotage');
});

test('a printed report names the files that were written', () => {
  const printed = printReport({
    ...reportOn('http://127.0.0.1/a', status),
    files: { screenshot: '/x/page.png', export: '/x/export.json' },
  });
  expect(printed).toContain('/x/page.png');
  expect(printed).toContain('/x/export.json');
});

test('a page that is not marked says why', () => {
  const printed = printReport(reportOn('http://127.0.0.1/a', { ...status, state: 'other-language', language: 'cs' }));
  expect(printed).toContain('not in English');
});
