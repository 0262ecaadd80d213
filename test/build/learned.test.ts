import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { makeDetect } from '../../lib/detect/detect';
import { namesFile, taggingFile, weightFiles } from '../../lib/learned-files';
import { readLearned } from '../../scripts/read-learned';
import { builtFiles, builtFolder, gzippedSize } from './built-files';

const kilobyte = 1000;
const limit = 700; // kB gzipped: all weights and lexicons
const weights: string[] = Object.values(weightFiles);
const text = 'The ministry blamed Russia for the attack, said Helena Marsh of the National Crime Agency.';

for (const browser of ['chrome', 'firefox']) {
  const whole = `${browser}-mv3`;
  const alone = `${browser}-mv3-rules`;

  test(`${alone} is ${whole} without the weights`, () => {
    expect(builtFiles(whole)).toEqual(expect.arrayContaining([taggingFile, namesFile, ...weights]));
    expect(builtFiles(alone).filter((path) => path.startsWith('weights/'))).toEqual([]);
    const nameOf = (path: string) => path.replace(/-[\w-]{8}(?=\.\w+$)/, '');
    const others = builtFiles(whole).filter((path) => !weights.includes(path));
    expect(builtFiles(alone).map(nameOf)).toEqual(others.map(nameOf));
  });

  for (const build of [whole, alone]) {
    test(`what ${build} holds is enough to detect`, () => {
      const detect = makeDetect(readLearned({ folder: builtFolder(build), alone: build === alone }));
      const kinds = detect({ text, blocks: [] }).map(({ kind }) => kind);
      expect(new Set(kinds)).toEqual(new Set(['actor', 'agency', 'attribution']));
    });
  }
}

test(`weights and lexicons are at most ${limit} kB gzipped`, () => {
  const lexicon = join(import.meta.dirname, '../../lib/lexicon');
  const lists = readdirSync(lexicon)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(lexicon, name)));
  const learned = builtFiles('chrome-mv3').filter((path) => weights.includes(path) || [taggingFile, namesFile].includes(path));
  const sizes = [
    ...learned.map((path) => ({ what: path, bytes: gzippedSize('chrome-mv3', path) })),
    { what: 'lib/lexicon', bytes: gzipSync(Buffer.concat(lists)).length },
  ];
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  const lines = [...sizes, { what: 'in all', bytes: total }].map(
    ({ what, bytes }) => `${(bytes / kilobyte).toFixed(1).padStart(7)} kB ${what}`,
  );
  console.log(lines.join('\n'));
  expect(total, lines.join('\n')).toBeLessThanOrEqual(limit * kilobyte);
});
