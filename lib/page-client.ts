import { browser } from 'wxt/browser';
import { patience, roomyFrames } from './frames';
import { mergeFrames, parseTabWideId } from './merge-frames';
import { sendMessage } from './messages/protocol';
import { tellTabs } from './messages/tell-tabs';
import { PageStatus } from './model/page-status';
import { within } from './within';

/** The tab in front in this window. `url` is known only where the reader let the extension in. */
export async function activeTab(): Promise<{ id: number; url?: string; title?: string } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, url: tab.url, title: tab.title };
}

/** Whether a content script answers in a tab's page, or in one of its frames, be it nonsense. */
export async function isRunning(tabId: number, frameId = 0): Promise<boolean> {
  return sendMessage('pageStatus', undefined, { tabId, frameId }).then(
    () => true,
    () => false,
  );
}

/** What a tab's page, or one of its frames, says of itself; `undefined` where no content script answers, or answers nonsense. */
export async function pageStatus(tabId: number, frameId = 0): Promise<PageStatus | undefined> {
  const answer = sendMessage('pageStatus', undefined, { tabId, frameId });
  // Zod itself throws on half a million faults.
  return answer.then((untrusted) => PageStatus.safeParse(untrusted).data).catch(() => undefined);
}

/** A tab's page and its frames. */
export interface TabView {
  /** What they say together; the ids of its detections count in the whole tab. */
  status: PageStatus;
  /** The addresses of the frames that answer. */
  frames: string[];
}

/** What a tab's page and its frames say; `undefined` where no content script answers for the page itself. */
export async function viewTab(tabId: number): Promise<TabView | undefined> {
  const [page, frames] = await Promise.all([pageStatus(tabId), roomyFrames(tabId)]);
  if (!page) return undefined;
  const asked = frames.map(async ({ id: frameId, url }) => ({ frameId, url, status: await within(patience, pageStatus(tabId, frameId)) }));
  const answers = (await Promise.all(asked)).flatMap(({ status, ...frame }) => (status ? [{ ...frame, status }] : []));
  return { status: mergeFrames(page, answers), frames: answers.map(({ url }) => url) };
}

/**
 * The address that a tab's claims are kept at. For a web page the browser says it, for a page may lie; where it does not say it, nothing is known.
 * A page of the extension itself, the sample, has the address that it gives.
 */
export function claimsAddress(tabUrl: string | undefined, given: string | undefined): string {
  const isOurs = tabUrl?.startsWith(browser.runtime.getURL('/')) ?? false;
  return (isOurs ? given : tabUrl) ?? '';
}

async function showIn(tabId: number, frameId: number, id: string, card: boolean): Promise<boolean> {
  return sendMessage('show', { id, card }, { tabId, frameId }).catch(() => false);
}

/** Scrolls a tab to a detection or a saved claim and flashes it; with `card` its card opens and takes the focus. False when it is not there. */
export async function show(tabId: number, id: string, card = false): Promise<boolean> {
  const detection = parseTabWideId(id);
  if (detection) return showIn(tabId, detection.frameId, detection.id, card);
  if (await showIn(tabId, 0, id, card)) return true;
  for (const frame of await roomyFrames(tabId)) if (await within(patience, showIn(tabId, frame.id, id, card))) return true;
  return false;
}

/** Turns the marks of a tab's page and its frames on or off until it is left; `anyLanguage` marks a page that is not in English. */
export async function setMarks(tabId: number, on: boolean, anyLanguage = false): Promise<void> {
  await sendMessage('setMarks', { on, anyLanguage }, { tabId }).catch(() => undefined);
}

/** Tells every page and frame that saved claims have changed; each asks for its own again. */
export async function announceClaims(): Promise<void> {
  await tellTabs('claimsChanged');
}
