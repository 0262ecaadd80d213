import { browser } from 'wxt/browser';
import { draftOfPassage } from './anchor/draft-of-passage';
import { type Frame, framesOf, selectedFrame } from './frames';
import { parseTabWideId } from './merge-frames';
import { sendMessage } from './messages/protocol';
import type { ClaimDraft } from './model/claim-draft';
import { Passage } from './model/passage';
import { claimsAddress } from './page-client';
import { pageKey } from './store/page-key';

/** Where a passage of a frame must be from. */
async function addressOf(tabId: number, frameId: number, frames: readonly Frame[], given: string): Promise<string> {
  if (frameId !== 0) return frames.find(({ id }) => id === frameId)?.url ?? '';
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return claimsAddress(tab?.url, given);
}

/** What to tag in a tab: a detection by its id, or what is selected, in the frame where the browser says that the reader did so. */
export type Wanted = { detection: string } | { selectedIn?: number };

/** The passage to tag or to correct in a tab; `undefined` when there is none. A page or frame has none of other pages, and one without an address has none at all. */
export async function capturePassage(tabId: number, wanted: Wanted = {}): Promise<Passage | undefined> {
  const frames = await framesOf(tabId);
  const known =
    'detection' in wanted ? parseTabWideId(wanted.detection) : { frameId: wanted.selectedIn ?? selectedFrame(frames), id: undefined };
  if (!known) return undefined;
  const { frameId, id } = known;
  const answer = await sendMessage('capture', id, { tabId, frameId }).catch(() => undefined);
  const passage = Passage.safeParse(answer).data;
  if (!passage || pageKey(passage.source) !== pageKey(await addressOf(tabId, frameId, frames, passage.source))) return undefined;
  return passage;
}

/** The same passage as a claim to be made on it. */
export async function capture(tabId: number, wanted?: Wanted): Promise<ClaimDraft | undefined> {
  const passage = await capturePassage(tabId, wanted);
  return passage && draftOfPassage(passage);
}
