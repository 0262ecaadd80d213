import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { expectMark, press, test } from './firefox';

/** The style and the colour of the line under the first words of a mark, as the page draws it. */
const drawn = (page: Page, mark: string) =>
  page.evaluate((name) => {
    const [range] = CSS.highlights.get(`ascribe-${name}`) ?? [];
    const words = range?.startContainer.parentElement;
    if (!words) return undefined;
    const style = getComputedStyle(words, `::highlight(ascribe-${name})`);
    // A colour that was worked out is given as fractions of one.
    const colour = style.textDecorationColor
      .match(/[\d.]+/g)
      ?.map((part) => (style.textDecorationColor.startsWith('rgb') ? +part : Math.round(255 * +part)));
    return `${style.textDecorationStyle} ${colour}`;
  }, mark);

test('a colour for light pages and one for dark ones reach both, and the usual ones come back', async ({ firefox }) => {
  const light = await firefox.openArticle('semantic.html');
  const dark = await firefox.openArticle('dark.html');
  await expectMark(light, 'ascribe-actor', 'Helena Marsh');
  await expectMark(dark, 'ascribe-actor', 'Henrik Sten');
  const usual = await drawn(light, 'actor');
  const options = await firefox.openExtension('options.html');
  await press(options, '::-p-aria([name="red"][role="radio"])');
  await press(options, '::-p-aria([name="yellow"][role="radio"])');
  await expect.poll(() => drawn(light, 'actor')).toBe('solid 193,39,45');
  await expect.poll(() => drawn(dark, 'actor')).toBe('solid 240,228,66');
  await press(options, 'button::-p-text(Back to the usual looks)');
  await expect.poll(() => drawn(light, 'actor')).toBe(usual);
  await expect.poll(() => drawn(dark, 'actor')).toBe(usual);
});

test('the first steps say how the button is pinned in Firefox', async ({ firefox }) => {
  const welcome = await firefox.openExtension('welcome.html');
  await welcome.waitForSelector('::-p-text(Pin to Toolbar)');
  await welcome.waitForSelector('svg[role=img]');
});
