import { expect, type Page } from '@playwright/test';
import { findWords, readMarks, scrollToRange, selectRange } from './in-page';

/** The words marked in a page, by the name of their highlight. */
export const marksOf = (page: Page) => page.evaluate(readMarks);

/** Waits until the page shows each of these words under its highlight. */
export async function expectMarks(page: Page, wanted: Record<string, string[]>): Promise<void> {
  const expected = Object.fromEntries(Object.entries(wanted).map(([name, words]) => [name, expect.arrayContaining(words)]));
  await expect.poll(() => marksOf(page)).toMatchObject(expected);
}

/** Waits until no mark of ours is left in the page. */
export async function expectNoMarks(page: Page): Promise<void> {
  await expect.poll(() => marksOf(page)).toEqual({});
}

/** Clicks on the middle of these words, after scrolling there. */
export async function clickWords(page: Page, words: string): Promise<void> {
  const range = await page.evaluateHandle(findWords, words);
  const { x, y } = await range.evaluate(scrollToRange);
  await page.mouse.click(x, y);
}

/** Selects these words, as a reader does with the mouse. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const range = await page.evaluateHandle(findWords, words);
  await range.evaluate(selectRange);
}
