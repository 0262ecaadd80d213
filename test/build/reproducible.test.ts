import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { differences, folderFiles } from '../../scripts/release/folder-files';
import { builtFolder } from './built-files';

const root = join(import.meta.dirname, '../..');
const notSources = new Set(['.git', '.output', '.wxt', 'node_modules', 'test-results']);
// As a shell would start it: Vitest's own NODE_ENV would build for tests.
const { NODE_ENV, ...environment } = process.env;
const elsewhere = { ...environment, TZ: 'Pacific/Kiritimati', LANG: 'cs_CZ.UTF-8', LC_ALL: 'cs_CZ.UTF-8', WXT_TELEMETRY: '0' };
const folder = mkdtempSync(join(tmpdir(), 'ascribe-elsewhere-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a build in another folder, time zone and language has the same bytes', { timeout: 180_000 }, () => {
  cpSync(root, folder, { recursive: true, filter: (path) => !notSources.has(relative(root, path)) });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const build = spawnSync(process.execPath, [join(folder, 'node_modules/wxt/bin/wxt.mjs'), 'build', '--browser', 'firefox'], {
    cwd: folder,
    env: elsewhere,
    encoding: 'utf8',
  });
  expect(build.status, build.stderr).toBe(0);
  const first = folderFiles(builtFolder('firefox-mv3'));
  expect(first.has('manifest.json')).toBe(true);
  expect(differences(first, folderFiles(join(folder, '.output/firefox-mv3')))).toEqual([]);
});
