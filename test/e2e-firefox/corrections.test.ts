import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { readMarks } from '../e2e/in-page';
import { clickWords, expectMark, press, test } from './firefox';

const actors = async (page: Page) => (await page.evaluate(readMarks))['ascribe-actor'] ?? [];

test('a mark is dismissed by the keyboard in its card, stays so, and comes back when its correction is deleted', async ({ firefox }) => {
  const page = await firefox.openArticle('frames.html');
  await expectMark(page, 'ascribe-actor', 'Dana Petrov');
  await clickWords(page, 'Dana Petrov');
  await page.waitForSelector('ascribe-card');
  // The card has the focus; its first button closes it, the second tags, the third says that this is no actor.
  for (const key of ['Tab', 'Tab', 'Tab', 'Enter'] as const) await page.keyboard.press(key);
  await expect.poll(() => actors(page)).not.toContain('Dana Petrov');
  await page.reload();
  await expectMark(page, 'ascribe-agency', 'Customs Service');
  expect(await actors(page)).not.toContain('Dana Petrov');

  const options = await firefox.openExtension('options.html');
  await press(options, '::-p-aria([name="Delete the correction of “Dana Petrov”"][role="button"])');
  await expect.poll(() => actors(page)).toContain('Dana Petrov');
});
