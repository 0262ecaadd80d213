import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { followClosedTabs } from '../lib/drafts';

beforeEach(() => fakeBrowser.reset());

type Shown = { id: number; url?: string };

const small = (tabId: number) => fakeBrowser.runtime.getURL(`/popup.html?tab=${tabId}` as never);
const cases: { what: string; closed: number; still: () => Shown[]; left: string[] }[] = [
  { what: 'a form is forgotten when its tab is closed', closed: 1, still: () => [{ id: 2 }], left: ['draft:2', 'rulesAlone'] },
  {
    what: 'a closed tab that the browser still lists counts as closed',
    closed: 1,
    still: () => [{ id: 1 }, { id: 2 }],
    left: ['draft:2', 'rulesAlone'],
  },
  {
    what: 'a form that a small window shows outlives its tab',
    closed: 1,
    still: () => [{ id: 2 }, { id: 3, url: small(1) }],
    left: ['draft:1', 'draft:2', 'rulesAlone'],
  },
  { what: 'it is forgotten when that window is closed too', closed: 3, still: () => [{ id: 2 }], left: ['draft:2', 'rulesAlone'] },
  {
    what: 'a page of others that names a tab keeps nothing',
    closed: 1,
    still: () => [{ id: 2, url: 'https://example.org/?tab=1' }],
    left: ['draft:2', 'rulesAlone'],
  },
];
for (const { what, closed, still, left } of cases) {
  test(what, async () => {
    await fakeBrowser.storage.session.set({ 'draft:1': {}, 'draft:2': {}, rulesAlone: true });
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(still() as never);
    followClosedTabs();
    await fakeBrowser.tabs.onRemoved.trigger(closed, { windowId: 1, isWindowClosing: false });
    expect(Object.keys(await fakeBrowser.storage.session.get()).sort()).toEqual(left);
  });
}
