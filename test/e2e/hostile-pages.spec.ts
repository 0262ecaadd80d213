import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { card, cardText, pressInCard } from './card-steps';
import { type Extension, expect, test } from './extension';
import { readMarks } from './in-page';
import { clickWords, expectMarks, expectNoMarks, marksOf } from './page-marks';

/** In the extension's own contexts. */
declare const chrome: typeof browser;

/** The names of the marks in a page, as the world of content scripts sees them: in its own the page can break whatever a test asks. */
async function namesSeenByUs(extension: Extension, url: string): Promise<string[]> {
  return extension.worker.evaluate(async (address) => {
    const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === address);
    const target = { tabId: tab?.id ?? -1 };
    const [ran] = await chrome.scripting.executeScript({ target, func: () => [...CSS.highlights.keys()] });
    return ran?.result ?? [];
  }, url);
}

for (const name of ['clobbered', 'patched']) {
  test(`an article in a page that is ${name} is marked`, async ({ page, origin, extension }) => {
    const url = `${origin}/hostile/${name}.html`;
    await page.goto(url);
    await expect.poll(() => namesSeenByUs(extension, url)).toContain('ascribe-actor');
    expect(await extension.stateOf(page)).toBe('marked');
  });
}

test('in a form whose fields have the names of all its properties a card opens, a mark is corrected, and the keyboard goes back', async ({
  page,
  origin,
}) => {
  await page.goto(`${origin}/hostile/clobbered.html`);
  await expect.poll(async () => (await page.evaluate(readMarks))['ascribe-actor']).toContain('Viktor Dahl');
  const at = await page.evaluate(() => {
    const walker = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const found = walker.currentNode.nodeValue?.indexOf('Viktor Dahl') ?? -1;
      if (found < 0) continue;
      const range = new Range();
      range.setStart(walker.currentNode, found + 2);
      range.setEnd(walker.currentNode, found + 4);
      const { x, y } = range.getBoundingClientRect();
      return { x, y: y + 4 };
    }
    throw new Error('the words are not there');
  });
  await page.mouse.click(at.x, at.y);
  await expect.poll(() => cardText(page)).toContain('Viktor Dahl');
  await pressInCard(page, 'Not an actor');
  await expect.poll(() => cardText(page)).toContain('Corrected here');
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
});

/** Has the page do something to the highlights again and again, until what this gives is called. */
async function fight(page: Page, act: string) {
  const timer = await page.evaluate((code) => setInterval(code, 0), act);
  return () => page.evaluate((id) => clearInterval(id), timer);
}

const fights: { what: string; act: string }[] = [
  { what: 'clears all highlights', act: 'CSS.highlights.clear()' },
  { what: 'puts its own under our names', act: "CSS.highlights.set('ascribe-actor', new Highlight())" },
  { what: 'empties ours', act: 'for (const highlight of CSS.highlights.values()) highlight.clear()' },
];
for (const { what, act } of fights) {
  test(`marks that a page without end takes away, for it ${what}, come back when it stops, and off leaves nothing of ours`, async ({
    page,
    origin,
    extension,
  }) => {
    await page.goto(`${origin}/dark.html`);
    await expectMarks(page, { 'ascribe-actor': ['Henrik Sten'] });
    const stop = await fight(page, act);
    await expect.poll(async () => (await marksOf(page))['ascribe-actor'] ?? []).toEqual([]);
    await stop();
    await expectMarks(page, { 'ascribe-actor': ['Henrik Sten'], 'ascribe-agency': ['Interpol'] });
    await extension.pressShortcut(page, 'toggle-marks');
    await expectNoMarks(page);
  });
}

test('what a page registers under other names stays when ours go', async ({ page, origin, extension }) => {
  await page.goto(`${origin}/dark.html`);
  await expectMarks(page, { 'ascribe-actor': ['Henrik Sten'] });
  await page.evaluate(() => {
    for (const highlight of CSS.highlights.values()) highlight.priority = 2 ** 31 - 1;
    CSS.highlights.set('theirs', new Highlight(new Range()));
  });
  await clickWords(page, 'Henrik Sten');
  await expect(card(page)).toBeVisible();
  await extension.pressShortcut(page, 'toggle-marks');
  await expectNoMarks(page);
  expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['theirs']);
});
