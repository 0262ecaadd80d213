import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readmeTable } from '../../scripts/release/readme-table';
import { builtFile, builtFiles, builtManifest } from './built-files';

const folder = join(import.meta.dirname, '../../docs/store');
const listing = readFileSync(join(folder, 'listing.md'), 'utf8');
const longestSummary = 132; // characters: what the Chrome Web Store takes

test('each language of the interface has a summary that the stores take, and so is what the manifest says', () => {
  const summaries = readmeTable(listing, 'Summary').map(([, summary = '']) => summary);
  const locales = builtFiles('chrome-mv3').filter((path) => path.startsWith('_locales/'));
  expect(summaries).toHaveLength(locales.length);
  const descriptions = locales.map((path) => JSON.parse(builtFile('chrome-mv3', path).toString()).extension_description.message);
  for (const words of [...summaries, ...descriptions]) expect(words.length, words).toBeLessThanOrEqual(longestSummary);
});

test('every permission that the stores ask about is justified', () => {
  const manifest = builtManifest('chrome-mv3');
  const rows = readmeTable(listing, 'Permissions');
  expect(rows.map(([name]) => name).sort()).toEqual([...(manifest.permissions as string[]), 'optional_host_permissions'].sort());
  for (const [name, why = ''] of rows) expect(why, name).not.toBe('');
});

test('the pictures have the sizes that the stores ask for', () => {
  const pictures = [...listing.matchAll(/\]\(([\w-]+\.png)\)/g)].map(([, name = '']) => name);
  expect(pictures).toHaveLength(7);
  for (const name of pictures) {
    const bytes = readFileSync(join(folder, name));
    const size = `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`; // where a PNG says it
    expect(size, name).toBe(name.startsWith('tile') ? '440x280' : '1280x800');
    expect(bytes.length, name).toBeLessThan(300_000);
  }
});
