import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

const root = join(import.meta.dirname, '../..');

// One test of many seconds: a browser of its own opens, and five claims are tagged.
test('npm start without a display reports the sample article, and writes a picture and an export', async () => {
  test.slow();
  const out = test.info().outputPath('start');
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/start.mjs', '--headless', '--json', '--out', out], {
    cwd: root,
  });
  const report = JSON.parse(stdout);
  expect(report.state).toBe('marked');
  expect(report.relations.length).toBeGreaterThan(5);
  expect(JSON.parse(readFileSync(join(out, 'export.json'), 'utf8')).first.items).toHaveLength(5);
  expect(readFileSync(join(out, 'page.png')).subarray(1, 4).toString()).toBe('PNG');
});
