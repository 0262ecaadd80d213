import { browser } from 'wxt/browser';
import { capture } from './capture';
import { keepDraft } from './drafts';
import type { ClaimDraft } from './model/claim-draft';
import { pageStatus, setMarks } from './page-client';
import { mayKeepFrom } from './private-windows';
import { markFrame, markTab } from './sites';

/** The small windows that were opened, by their tabs: each tab has one at most, however often its page asks. */
const smallWindows = new Map<number, Promise<number | undefined>>();

/** Brings a tab's small window to the front, or opens it where there is none any more; gives its id. */
async function openSmallWindow(tabId: number, before: number | undefined): Promise<number | undefined> {
  const shown = before !== undefined && (await browser.windows.update(before, { focused: true }).catch(() => undefined));
  if (shown) return before;
  const url = browser.runtime.getURL(`/popup.html?tab=${tabId}`);
  return (await browser.windows.create({ url, type: 'popup', width: 440, height: 700 }))?.id;
}

/** Opens the popup on a tab; where the browser will not (no gesture, or an old browser), the same page in a small window. */
async function openPopup(tabId: number): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    const before = smallWindows.get(tabId) ?? Promise.resolve(undefined);
    const opened = before.catch(() => undefined).then((id) => openSmallWindow(tabId, id));
    smallWindows.set(tabId, opened);
    await opened;
  }
}

/** Opens the claim form on a passage of a tab; of a private window from which nothing is kept the popup says so instead. The popup is asked for first: after a wait the browser no longer sees the reader's gesture. */
export async function tagPassage(tabId: number, passage: () => Promise<ClaimDraft | undefined>): Promise<void> {
  const popup = openPopup(tabId);
  const draft = (await mayKeepFrom(tabId)) ? await passage() : undefined;
  if (draft) await keepDraft({ tabId, draft });
  await popup;
}

/** Tags what is selected in a tab, in the frame that the browser names if it does, starting the content script there first where it does not run yet. */
export async function tagSelection(tabId: number, frameId?: number): Promise<void> {
  await tagPassage(tabId, async () => {
    await markTab(tabId);
    // Where it may not be entered, there is nothing to capture.
    if (frameId) await markFrame(tabId, frameId).catch(() => {});
    return capture(tabId, { selectedIn: frameId });
  });
}

async function toggleMarks(tabId: number): Promise<void> {
  const status = await pageStatus(tabId);
  if (!status) await markTab(tabId);
  else await setMarks(tabId, status.state === 'off');
}

/** Obeys the keyboard shortcuts of the manifest. */
export function followShortcuts(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'tag-claim') void tagSelection(tab.id);
    if (command === 'toggle-marks') void toggleMarks(tab.id);
  });
}
