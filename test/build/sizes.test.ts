import { expect, test } from 'vitest';
import { builtFiles, gzippedSize, loadedBy } from './built-files';

const kilobyte = 1000;
const builds = ['chrome-mv3', 'firefox-mv3'];
const budgets = [
  { what: 'the content script', files: () => ['page.js'], limit: 12 },
  { what: 'the card, which the content script asks for', files: () => ['card.js'], limit: 2.5 },
  // 150 before it found claims in texts and marked the reader's own names, 151 before it had looks and corrections, 153 before it bounded what pages may ask and heard of sites that are withdrawn.
  { what: 'the background', files: () => ['background.js'], limit: 155 },
  { what: 'the popup with all that it loads', files: (build: string) => loadedBy(build, 'popup.html'), limit: 130 },
];

for (const build of builds) {
  for (const { what, files, limit } of budgets) {
    test(`${what} of ${build} is at most ${limit} kB gzipped`, () => {
      const sizes = files(build).map((path) => ({ path, bytes: gzippedSize(build, path) }));
      const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
      expect(sizes.length).toBeGreaterThan(0);
      expect(total, JSON.stringify(sizes)).toBeLessThanOrEqual(limit * kilobyte);
    });
  }

  test(`the popup of ${build} loads React, or its budget would measure nothing`, () => {
    expect(loadedBy(build, 'popup.html').length).toBeGreaterThan(1);
  });

  test(`${build} ships no source map and no file that is not of the extension`, () => {
    expect(builtFiles(build).filter((path) => /\.(map|ts|tsx|md)$/.test(path))).toEqual([]);
  });
}
