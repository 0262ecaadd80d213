import { browser } from 'wxt/browser';
import { sendMessage } from './protocol';

/** News that carries nothing: who hears it asks for what is new. */
type News = 'claimsChanged' | 'settingsChanged' | 'correctionsChanged' | 'sitesWithdrawn';

/** Tells tabs news, all of them or those that are given; in many of them nobody listens. */
export async function tellTabs(news: News, tabs?: readonly { id?: number }[]): Promise<void> {
  const told = tabs ?? (await browser.tabs.query({}));
  await Promise.allSettled(told.map(({ id = -1 }) => sendMessage(news, undefined, { tabId: id })));
}
