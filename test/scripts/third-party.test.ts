import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { listedPackages, thirdParty } from '../../scripts/build/third-party';

const root = mkdtempSync(join(tmpdir(), 'ascribe-licences-'));
afterAll(() => rmSync(root, { recursive: true }));

function makePackage(name: string, license: string, files: Record<string, string> = {}): string {
  const folder = join(root, `${name}-${Object.keys(files).join()}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', license }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

const mit = 'MIT License\n\nCopyright (c) 2026 us\n\nPermission is granted.';
const write = (...folders: string[]) => thirdParty(folders, 'DATA', mit);

test('every package is listed with its version and licence, in order', () => {
  const text = write(makePackage('zod', 'MIT', { LICENSE: 'z' }), makePackage('@a/b', 'ISC', { 'LICENSE.md': 'b' }));
  expect(text).toContain('CODE\n\n@a/b 1.2.3 (ISC)\nzod 1.2.3 (MIT)\n');
  expect(listedPackages(text)).toEqual(['@a/b@1.2.3', 'zod@1.2.3']);
});

test('a text that packages share is given once', () => {
  const text = write(
    makePackage('react', 'MIT', { LICENSE: 'Same words.\n' }),
    makePackage('scheduler', 'MIT', { LICENSE: 'Same words.' }),
  );
  expect(text).toContain('react 1.2.3, scheduler 1.2.3');
  expect(text.split('Same words.')).toHaveLength(2);
});

test('a notice is given beside the licence', () => {
  const text = write(makePackage('dexie', 'Apache-2.0', { LICENSE: 'Apache words', NOTICE: 'Dexie words', 'license-tool.js': 'code' }));
  expect(text).toContain('Apache words\n\nDexie words');
});

test('of the licence of a tool, what it is made from itself is left out', () => {
  const text = write(makePackage('vite', 'MIT', { 'LICENSE.md': 'Core\n\n# Licenses of bundled dependencies\nOthers' }));
  expect(text).toContain('Core');
  expect(text).not.toContain('Others');
});

test('a package known to lack its text gets that of the MIT licence with its own holder', () => {
  const text = write(makePackage('wxt', 'MIT'));
  expect(text).toContain('Copyright (c) 2023 Aaron Klinker\n\nPermission is granted.');
  expect(text).not.toContain('2026 us');
});

for (const [name, license] of [
  ['unknown', 'MIT'],
  ['wxt', 'GPL-3.0'],
] as const) {
  test(`${name} under ${license} without its text cannot be shipped`, () => {
    expect(() => write(makePackage(name, license))).toThrow(`${name} is shipped and has no text of its licence`);
  });
}
