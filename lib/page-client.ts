import { browser } from 'wxt/browser';
import { draftOfPassage } from './anchor/draft-of-passage';
import { sendMessage } from './messages/protocol';
import type { ClaimDraft } from './model/claim-draft';
import { PageStatus } from './model/page-status';
import { Passage } from './model/passage';
import { pageKey } from './store/page-key';

/** The tab in front in this window. `url` is known only where the reader let the extension in. */
export async function activeTab(): Promise<{ id: number; url?: string; title?: string } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, url: tab.url, title: tab.title };
}

/** What a tab's page says of itself; `undefined` where no content script answers. A page that answers nonsense counts as none. */
export async function pageStatus(tabId: number): Promise<PageStatus | undefined> {
  const answer = sendMessage('pageStatus', undefined, { tabId, frameId: 0 });
  // Zod itself throws on half a million faults.
  return answer.then((untrusted) => PageStatus.safeParse(untrusted).data).catch(() => undefined);
}

/**
 * The address that a tab's claims are kept at. For a web page the browser says it, for a page may lie; where it does not say it, nothing is known.
 * A page of the extension itself, the sample, has the address that it gives.
 */
export function claimsAddress(tabUrl: string | undefined, given: string | undefined): string {
  const isOurs = tabUrl?.startsWith(browser.runtime.getURL('/')) ?? false;
  return (isOurs ? given : tabUrl) ?? '';
}

/** The passage to tag in a tab: a detection by its id, or what is selected; `undefined` when there is neither. A page has none of other pages. */
export async function capture(tabId: number, detectionId?: string): Promise<ClaimDraft | undefined> {
  const answer = await sendMessage('capture', detectionId, { tabId, frameId: 0 }).catch(() => undefined);
  const passage = Passage.safeParse(answer).data;
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!passage || pageKey(passage.source) !== pageKey(claimsAddress(tab?.url, passage.source))) return undefined;
  return draftOfPassage(passage);
}

/** Scrolls a tab to a detection or a saved claim and flashes it; with `card` its card opens and takes the focus. False when it is not there. */
export async function show(tabId: number, id: string, card = false): Promise<boolean> {
  return sendMessage('show', { id, card }, { tabId, frameId: 0 }).catch(() => false);
}

/** Turns the marks of a tab's page on or off until the page is left; `anyLanguage` marks a page that is not in English. */
export async function setMarks(tabId: number, on: boolean, anyLanguage = false): Promise<void> {
  await sendMessage('setMarks', { on, anyLanguage }, { tabId, frameId: 0 }).catch(() => undefined);
}

/** Tells every page that saved claims have changed; each asks for its own again. */
export async function announceClaims(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map((tab) => sendMessage('claimsChanged', undefined, { tabId: tab.id ?? -1, frameId: 0 })));
}
