import { browser } from 'wxt/browser';
import { OpenDraft } from './model/open-draft';

const prefix = 'draft:';
const keyOf = (tabId: number) => `${prefix}${tabId}`;

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

/** The tab that a tab is about, where it shows a page of ours that names one (`?tab=ID`), as the small window does. */
function namedTab(url: string | undefined): string | null {
  if (!url?.startsWith(browser.runtime.getURL('/'))) return null;
  return new URL(url).searchParams.get('tab');
}

/** Forgets the forms that were left open when their tabs were closed, as soon as no window of ours shows them any more: nobody can come back to them. */
async function dropLeftDrafts(closedId: number): Promise<void> {
  const [stored, tabs] = await Promise.all([browser.storage.session.get(), browser.tabs.query({})]);
  // A tab that is being closed may still be among them.
  const open = tabs.filter(({ id }) => id !== closedId);
  const shown = new Set(open.flatMap(({ id, url }) => [`${prefix}${id}`, `${prefix}${namedTab(url)}`]));
  const left = Object.keys(stored).filter((key) => key.startsWith(prefix) && !shown.has(key));
  if (left.length > 0) await browser.storage.session.remove(left);
}

/** Looks after forms that are left open, from now on. */
export function followClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => dropLeftDrafts(tabId));
}
