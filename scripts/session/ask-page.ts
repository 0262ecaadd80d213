import type { Page } from 'puppeteer-core';
import { PageStatus } from '../../lib/model/page-status';

const interval = 100; // ms between two questions

/** The id of the tab that shows an address, asked of the browser in a page of the extension. */
export async function tabShowing(extensionPage: Page, url: string): Promise<number | undefined> {
  const tabs = await extensionPage.evaluate('(globalThis.browser ?? chrome).tabs.query({})');
  if (!Array.isArray(tabs)) return undefined;
  return tabs.find((tab) => tab.url === url)?.id;
}

/**
 * What the content script of a tab says of its page, in the message that the popup sends it; `undefined` where none answers. The
 * envelope is that of @webext-core/messaging.
 */
async function askStatus(extensionPage: Page, tabId: number): Promise<PageStatus | undefined> {
  const message = JSON.stringify({ id: 0, type: 'pageStatus', timestamp: Date.now() });
  const answer = await extensionPage.evaluate(
    `(globalThis.browser ?? chrome).tabs.sendMessage(${tabId}, ${message}, { frameId: 0 }).then((answer) => answer?.res, () => null)`,
  );
  return PageStatus.safeParse(answer).data;
}

/** Asks a tab's page until it has been read, or until `limit` ms have passed; the last answer, or `undefined` where there was none. */
export async function statusWhenRead(extensionPage: Page, tabId: number, limit: number): Promise<PageStatus | undefined> {
  const deadline = Date.now() + limit;
  for (;;) {
    const status = await askStatus(extensionPage, tabId);
    if ((status && status.state !== 'reading') || Date.now() > deadline) return status;
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
}
