import { browser } from 'wxt/browser';
import { inTurn } from './in-turn';
import { chosenStyle } from './looks';

const inOrder = inTurn();
/** Frames whose turn has not come, by tab and id: a page may ask without end. */
const waiting = new Set<string>();

async function dress(tabId: number, frameId: number): Promise<void> {
  const css = await chosenStyle();
  if (css === undefined) return;
  const sheet = { target: { tabId, frameIds: [frameId] }, css, origin: 'AUTHOR' as const };
  // Of two sheets the later one wins, so this one goes to the end, once; those of looks given up before lie below it.
  await browser.scripting.removeCSS(sheet).catch(() => {});
  await browser.scripting.insertCSS(sheet);
}

/**
 * Gives the marks of a frame the looks that the reader chose, one frame after the other. The browser keeps the sheet apart from the page's own: no
 * element, attribute or variable has it. Where a frame is gone, or none was ever chosen, nothing happens.
 */
export function dressFrame(tabId: number, frameId: number): void {
  const key = `${tabId}:${frameId}`;
  if (waiting.has(key)) return;
  waiting.add(key);
  inOrder(() => {
    waiting.delete(key);
    return dress(tabId, frameId);
  }).catch(() => {});
}
