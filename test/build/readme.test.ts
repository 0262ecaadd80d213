import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formats } from '../../lib/export/formats';
import { readmeTable } from '../../scripts/release/readme-table';
import { unstated } from '../../scripts/release/unstated';
import { builtFile, builtManifest } from './built-files';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

const table = (heading: string) => readmeTable(readme, heading);

test('the README says all that the manifests grant, with a reason for each permission, and nothing else', () => {
  expect(unstated({ chrome: builtManifest('chrome-mv3'), firefox: builtManifest('firefox-mv3') }, readme)).toEqual([]);
});

test('the README names every shortcut with what the browser says of it', () => {
  const messages = JSON.parse(builtFile('chrome-mv3', '_locales/en/messages.json').toString());
  const commands = builtManifest('chrome-mv3').commands as Record<string, { suggested_key: { default: string }; description: string }>;
  const words = (description: string) => messages[description.replace(/^__MSG_(.*)__$/, '$1')].message;
  const expected = Object.values(commands).map(({ suggested_key, description }) => [suggested_key.default, words(description)]);
  expect(table('Use')).toEqual(expected);
});

test('the README names every format of export', () => {
  expect(table('Formats').map((cells) => cells.slice(0, 2))).toEqual(formats.map(({ name, extension }) => [name, `.${extension}`]));
});

test('the README gives the figures that were measured', () => {
  const measured = readFileSync(join(root, 'docs/detection.md'), 'utf8');
  const rows = table('Accuracy');
  expect(rows.length).toBeGreaterThan(4);
  for (const [name, seed, dev] of rows) expect(measured).toContain(`| ${name} | ${seed} | ${dev} |`);
});

test('every file that the README links to exists', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = '']) => path);
  expect(links.length).toBeGreaterThan(3);
  for (const path of links) expect(() => readFileSync(join(root, path)), path).not.toThrow();
});

test('every command that the README gives is a script of the package', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const named = [...readme.matchAll(/npm (?:run )?(?:--silent )?([a-z][\w:]*)/g)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'ci');
  expect(named).toContain('start');
  for (const name of named) expect(Object.keys(scripts), name).toContain(name);
});
