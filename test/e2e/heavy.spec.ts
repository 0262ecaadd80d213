import { expect, test } from './extension';
import { marksOf } from './page-marks';
import { changesOf, untouched, watchDom } from './watch-dom';

// On a slow machine the marks of such a page take their time.
test.setTimeout(180_000);
const timeout = 60_000;

const heavy = [
  { path: 'long.html', what: '200,000 words' },
  { path: 'one-node.html', what: 'one text node of 5 MB' },
];
for (const { path, what } of heavy) {
  test(`a page of ${what} is marked, stays as it was, and has its marks listed in the popup`, async ({ page, origin, extension }) => {
    await watchDom(page);
    await page.goto(`${origin}/${path}`);
    await expect.poll(async () => Object.keys(await marksOf(page)), { timeout }).toContain('ascribe-actor');
    const popup = await extension.openFor(page);
    await expect(popup.getByRole('tab', { name: /Attributions \d+,\d{3}/ })).toBeVisible({ timeout });
    expect(await changesOf(page)).toEqual(untouched);
  });
}
