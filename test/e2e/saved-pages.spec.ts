import { existsSync, readdirSync } from 'node:fs';
import { savedPages } from '../fixtures/serve';
import { expect, test } from './extension';
import { changesOf, untouched, watchDom } from './watch-dom';

const names = existsSync(savedPages) ? readdirSync(savedPages).flatMap((name) => /^(.+)\.html\.gz$/.exec(name)?.[1] ?? []) : [];

test.use({ pagesOfOthers: true });
test.skip(names.length === 0, 'there is no folder ../shared/pages beside the project');

for (const name of names) {
  test(`the saved page ${name} comes out unchanged`, async ({ page, origin, extension }) => {
    await watchDom(page);
    await page.goto(`${origin}/saved/${name}.html`, { waitUntil: 'domcontentloaded' });
    await expect.poll(() => extension.stateOf(page)).toMatch(/marked|no-article|other-language/);
    expect(await changesOf(page)).toEqual(untouched);
  });
}
