import { browser } from 'wxt/browser';
import { OpenDraft } from './model/open-draft';

const keyOf = (tabId: number) => `draft:${tabId}`;

/** The claim form that is open on a tab, if there is one. Drafts live in memory that pages cannot read, until the browser closes. */
export async function readDraft(tabId: number): Promise<OpenDraft | undefined> {
  const stored = await browser.storage.session.get(keyOf(tabId));
  return OpenDraft.safeParse(stored[keyOf(tabId)]).data;
}

/** Keeps what the claim form of a tab holds, in place of what it held before. */
export async function keepDraft(draft: OpenDraft): Promise<void> {
  await browser.storage.session.set({ [keyOf(draft.tabId)]: draft });
}

/** Forgets the claim form of a tab, once it is saved or given up. */
export async function dropDraft(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Calls back with the draft of a tab whenever it changes, `undefined` when it is gone; gives back what stops it. */
export function watchDraft(tabId: number, changed: (draft: OpenDraft | undefined) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && keyOf(tabId) in changes) void readDraft(tabId).then(changed);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
