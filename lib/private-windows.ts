import { browser } from 'wxt/browser';
import { readSettings } from './settings';

/** Whether what the reader does may be kept: from a private window nothing is, unless the reader has chosen so. */
export async function mayKeep(isPrivate: boolean): Promise<boolean> {
  return !isPrivate || (await readSettings()).keepPrivate;
}

/** Whether what the reader does in a tab may be kept; not where the tab is gone, and nobody knows what it was. */
export async function mayKeepFrom(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab !== undefined && mayKeep(tab.incognito);
}
