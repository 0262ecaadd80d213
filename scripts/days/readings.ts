import type { Page } from 'puppeteer-core';
import { openExtensionPage, type Session } from '../session/launch';

const openLimit = 10_000; // ms for a card, or the form of a claim, to open

/** One of the first marks of attributions that is shown in a page, selected as with the mouse; gives the middle of its first box, or nothing where there is none. */
function selectMark(): { x: number; y: number } | undefined {
  for (const { startContainer, startOffset, endContainer, endOffset } of [...(CSS.highlights.get('ascribe-attribution') ?? [])].slice(
    0,
    20,
  )) {
    const range = new Range();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [box] = range.getClientRects();
    const middle = box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    if (!middle || !document.elementFromPoint(middle.x, middle.y)?.contains(startContainer)) continue;
    getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
    return middle;
  }
  return undefined;
}

/** Clicks a mark of a page, looks at its card, and closes it; false where there was no mark to click, or the page keeps clicks to itself. */
export async function lookAtCard(page: Page): Promise<boolean> {
  const middle = await page.evaluate(selectMark);
  if (!middle) return false;
  await page.evaluate(() => getSelection()?.removeAllRanges());
  // What is a link stays one: only with Alt a click there asks for the card.
  await page.keyboard.down('Alt');
  await page.mouse.click(middle.x, middle.y);
  await page.keyboard.up('Alt');
  const isOpen = await page.waitForSelector('ascribe-card', { timeout: openLimit }).catch(() => undefined);
  if (!isOpen) return false;
  await page.keyboard.press('Escape');
  await page.waitForSelector('ascribe-card', { hidden: true });
  return true;
}

/** Selects a mark of a page and has the form of a claim opened on it; saves it, or leaves it as it is. False where there was nothing to tag. */
export async function tagMark(session: Session, page: Page, tabId: number, then: 'save' | 'leave'): Promise<boolean> {
  if (!(await page.evaluate(selectMark))) return false;
  const popup = await openExtensionPage(session, `popup.html?tab=${tabId}`);
  await popup.locator('footer button::-p-text(Tag selected text)').click();
  // Not all that is marked can be selected: a page may forbid it.
  const form = await popup.waitForSelector('form button[type=submit]', { timeout: openLimit }).catch(() => undefined);
  if (form && then === 'save') {
    await popup.locator('form button[type=submit]').click();
    await popup.waitForSelector('form', { hidden: true });
  }
  await popup.close();
  return form !== undefined;
}

/** Scrolls to the end of a page, as often as it grows by that. */
export async function scrollToEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    let height = 0;
    while (document.documentElement.scrollHeight > height) {
      height = document.documentElement.scrollHeight;
      scrollTo(0, height);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  });
}

/** Goes to the other story of the page that navigates without a load, and waits for a name in it to be marked. */
export async function goToStory(page: Page, story: 'satellite' | 'chess'): Promise<void> {
  const name = { satellite: 'Carvalho', chess: 'Marchuk' }[story];
  await page.bringToFront();
  await page.locator(`nav a[href$=${story}]`).click();
  await page.waitForFunction(
    (words) =>
      [...(CSS.highlights.get('ascribe-actor') ?? [])].some(({ startContainer: { nodeValue }, startOffset, endOffset }) =>
        nodeValue?.slice(startOffset, endOffset).endsWith(words),
      ),
    { polling: 50 },
    name,
  );
}

/** Milliseconds from the moment that a page's document was there until the first mark was in it. */
export async function timeToMarks(page: Page, url: string): Promise<number> {
  await page.goto(url);
  return page.evaluate(async () => {
    for (;;) {
      const timing = performance.getEntriesByType('navigation')[0];
      const isMarked = [...CSS.highlights.keys()].some((name) => name.startsWith('ascribe-'));
      if (isMarked && timing instanceof PerformanceNavigationTiming) return performance.now() - timing.domContentLoadedEventEnd;
      await new Promise((resolve) => setTimeout(resolve, 4));
    }
  });
}
