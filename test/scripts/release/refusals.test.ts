import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { knownHoles } from '../../../scripts/release/known-holes';
import { explainedCodes } from '../../../scripts/release/store-lint';
import { tellsOf } from '../../../scripts/release/tells-of';

const root = join(import.meta.dirname, '../../..');

const audits: { what: string; report: string; holes: string[] | undefined }[] = [
  { what: 'no hole', report: '{"vulnerabilities":{},"metadata":{"vulnerabilities":{"total":0}}}', holes: [] },
  {
    what: 'a hole',
    report: '{"vulnerabilities":{"old":{"severity":"high"}},"metadata":{"vulnerabilities":{"total":1}}}',
    holes: ['old (high)'],
  },
  // What npm writes where the registry has no list of holes, or is out of reach.
  {
    what: 'an error',
    report: '{"message":"405 Method Not Allowed","statusCode":405,"error":{"summary":"","detail":""}}',
    holes: undefined,
  },
  { what: 'nothing', report: '', holes: undefined },
  { what: 'a count without names', report: '{"vulnerabilities":{},"metadata":{"vulnerabilities":{"total":2}}}', holes: undefined },
];

for (const { what, report, holes } of audits) {
  test(`a registry that answers ${what} knows of ${holes ? holes.length : 'we cannot say how many'} holes`, () => {
    expect(knownHoles(report)).toEqual(holes);
  });
}

const changelogs: { line: string; version: string; tells: boolean }[] = [
  { line: '## [1.2.3] - 2026-11-24', version: '1.2.3', tells: true },
  { line: '## [1.2.3]', version: '1.2.3', tells: false },
  { line: '## [1.2.3] - soon', version: '1.2.3', tells: false },
  { line: '## [1.2.30] - 2026-11-24', version: '1.2.3', tells: false },
  { line: '## [Unreleased]', version: '1.2.3', tells: false },
];

for (const { line, version, tells } of changelogs) {
  test(`a changelog with "${line}" ${tells ? 'tells' : 'does not tell'} of ${version}`, () => {
    expect(tellsOf(`# Changelog\n\n${line}\n\n- words\n`, version)).toBe(tells);
  });
}

test('the changelog tells of the version of the package', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(tellsOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version)).toBe(true);
});

test('a code of the linter is explained as often as its row says', () => {
  const rows = '# Linter\n\n## What is left\n\n| code | times | where |\n| --- | --- | --- |\n| `B` | 2 | x |\n| `A` | 1 | y |\n';
  expect(explainedCodes(rows)).toEqual(['A', 'B', 'B']);
});
