import { expect, test } from './extension';
import { marksOf } from './page-marks';
import { changesOf, untouched, watchDom } from './watch-dom';

// On a slow machine the marks of such a page take their time; what counts is that nothing stands still.
test.setTimeout(180_000);

const heavy = [
  { path: 'long.html', what: '200,000 words' },
  { path: 'one-node.html', what: 'one text node of 5 MB' },
];
for (const { path, what } of heavy) {
  test(`a page of ${what} is marked, stays as it was, and answers its reader all the while`, async ({ page, origin, extension }) => {
    await watchDom(page);
    await page.goto(`${origin}/${path}`);
    // The longest that the page kept its reader waiting, in ms, for as long as it is being marked.
    await page.evaluate(() => {
      let last = performance.now();
      const frame = () => {
        const now = performance.now();
        window.longestWait = Math.max(window.longestWait ?? 0, now - last);
        last = now;
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    });
    await expect.poll(async () => Object.keys(await marksOf(page)), { timeout: 60_000 }).toContain('ascribe-actor');
    expect(await changesOf(page)).toEqual(untouched);
    const popup = await extension.openFor(page);
    await expect(popup.getByRole('tab', { name: /Attributions [\d,]{3,}/ })).toBeVisible({ timeout: 60_000 });
    console.log(path, await page.evaluate(() => window.longestWait));
  });
}

declare global {
  interface Window {
    longestWait?: number;
  }
}
