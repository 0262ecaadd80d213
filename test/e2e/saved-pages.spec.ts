import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { savedPages } from '../fixtures/serve';
import { expect, test } from './extension';
import { expectNoMarks } from './page-marks';
import { changesOf, untouched, watchDom } from './watch-dom';

const namesIn = (folder: string, pattern: RegExp): string[] =>
  existsSync(folder) ? readdirSync(folder).flatMap((name) => pattern.exec(name)?.[1] ?? []) : [];
const saved = namesIn(savedPages, /^(.+)\.html\.gz$/).map((name) => ({ what: `the saved page ${name}`, path: `saved/${name}.html` }));
const ours = [...namesIn(join(import.meta.dirname, '../fixtures'), /^(.+\.html)$/), 'sample.html', 'hydrate.html'].map((path) => ({
  what: path,
  path,
}));

test.use({ pagesOfOthers: true });

for (const { what, path } of [...ours, ...saved]) {
  test(`${what} comes out unchanged, and off leaves nothing behind`, async ({ page, origin, extension }) => {
    await watchDom(page);
    await page.goto(`${origin}/${path}`, { waitUntil: 'domcontentloaded' });
    await expect.poll(() => extension.stateOf(page)).toMatch(/marked|no-article|other-language/);
    expect(await changesOf(page)).toEqual(untouched);
    await extension.pressShortcut(page, 'toggle-marks');
    await expect.poll(() => extension.stateOf(page)).toBe('off');
    await expectNoMarks(page);
    expect(await changesOf(page)).toEqual(untouched);
  });
}

test('the saved pages are there', () => {
  test.skip(saved.length === 0, 'there is no folder ../shared/pages beside the project');
  expect(saved.length).toBeGreaterThan(0);
});
