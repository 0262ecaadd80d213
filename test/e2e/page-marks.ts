import { expect, type JSHandle, type Page } from '@playwright/test';

/** The words marked in a page, by the name of their highlight, in the order of painting. Names that are not ours are left out. */
export function marksOf(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const words = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) => {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString().replace(/\s+/g, ' ');
    };
    const ours = [...CSS.highlights].filter(([name]) => name.startsWith('ascribe-'));
    return Object.fromEntries(ours.map(([name, highlight]) => [name, [...highlight].map(words)]));
  });
}

/** Waits until the page shows each of these words under its highlight. */
export async function expectMarks(page: Page, wanted: Record<string, string[]>): Promise<void> {
  const expected = Object.fromEntries(Object.entries(wanted).map(([name, words]) => [name, expect.arrayContaining(words)]));
  await expect.poll(() => marksOf(page)).toMatchObject(expected);
}

/** Waits until no mark of ours is left in the page. */
export async function expectNoMarks(page: Page): Promise<void> {
  await expect.poll(() => marksOf(page)).toEqual({});
}

/** The first place of these words in the page, in one text node. */
function rangeOf(page: Page, words: string): Promise<JSHandle<Range>> {
  return page.evaluateHandle((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const at = node.nodeValue?.replace(/\s/g, ' ').indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      return range;
    }
    throw new Error(`no text node of the page has "${wanted}"`);
  }, words);
}

/** Clicks on the middle of these words, after scrolling there. */
export async function clickWords(page: Page, words: string): Promise<void> {
  const range = await rangeOf(page, words);
  const place = await range.evaluate((found) => {
    found.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [box] = found.getClientRects();
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  if (!place) throw new Error(`"${words}" is not shown`);
  await page.mouse.click(place.x, place.y);
}

/** Selects these words, as a reader does with the mouse. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const range = await rangeOf(page, words);
  await range.evaluate((found) =>
    getSelection()?.setBaseAndExtent(found.startContainer, found.startOffset, found.endContainer, found.endOffset),
  );
}
