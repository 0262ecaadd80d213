import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { onPageChange } from '@/lib/messages/hear';
import type { SendingPage } from '@/lib/messages/sending-page';
import type { PageStatus } from '@/lib/model/page-status';
import { claimsAddress, viewTab } from '@/lib/page-client';
import { type MarkOutcome, markTab } from '@/lib/sites';

/**
 * What is known of the page in a tab. `url` is there only where the reader let the extension in; that of an open page is where its claims are kept,
 * as are those of its frames at `frames`.
 */
export type PageView =
  | { state: 'loading' }
  | { state: 'shut'; isPrivate: boolean; why: Exclude<MarkOutcome, 'running'>; url?: string }
  | { state: 'open'; isPrivate: boolean; url: string; frames: string[]; status: PageStatus };

/** Where the claims of a page and its frames are kept, as far as known. */
export function addressesOf(view: PageView): string[] {
  if (view.state === 'loading') return [];
  return [view.url ?? '', ...(view.state === 'open' ? view.frames : [])];
}

/** Looks at a tab; starts the marks there where they do not run and may. A tab that was closed meanwhile gives no access. */
async function look(tabId: number): Promise<PageView> {
  const outcome = await markTab(tabId).catch(() => 'no-access' as const);
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const isPrivate = tab?.incognito ?? false;
  if (outcome !== 'running') return { state: 'shut', isPrivate, why: outcome, url: tab?.url };
  const seen = await viewTab(tabId);
  if (!seen) return { state: 'loading' };
  const { status, frames } = seen;
  return { state: 'open', isPrivate, url: claimsAddress(tab?.url, status.article?.url), frames, status };
}

/** The page in a tab, looked at again whenever it says that it changed, goes elsewhere, or the reader allows or withdraws a site. */
export function usePage(tabId: number | undefined): PageView {
  const [view, setView] = useState<PageView>({ state: 'loading' });

  useEffect(() => {
    if (tabId === undefined) return;
    let isLooking = false;
    let isDue = false;
    let isOver = false;
    // One look at a time, however often a page says that it changed.
    const again = async () => {
      isDue = true;
      if (isLooking) return;
      isLooking = true;
      while (isDue && !isOver) {
        isDue = false;
        const seen = await look(tabId);
        if (!isOver) setView(seen);
      }
      isLooking = false;
    };
    const onUpdated = (id: number, change: { status?: string; url?: string }) => {
      if (id === tabId && (change.status === 'complete' || change.url)) void again();
    };
    setView({ state: 'loading' });
    void again();
    const onChanged = (page: SendingPage) => {
      if (page.tabId === tabId) void again();
    };
    const stops = [onPageChange('pageChanged', onChanged), onPageChange('framesChanged', onChanged)];
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.permissions.onAdded.addListener(again);
    browser.permissions.onRemoved.addListener(again);
    return () => {
      isOver = true;
      for (const stop of stops) stop();
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.permissions.onAdded.removeListener(again);
      browser.permissions.onRemoved.removeListener(again);
    };
  }, [tabId]);

  return view;
}
