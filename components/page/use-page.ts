import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { onPageMessage } from '@/lib/messages/receive';
import type { PageStatus } from '@/lib/model/page-status';
import { pageStatus } from '@/lib/page-client';
import { type MarkOutcome, markTab } from '@/lib/sites';

/** What is known of the page in a tab. `url` is there only where the reader let the extension in. */
export type PageView =
  | { state: 'loading' }
  | { state: 'shut'; why: Exclude<MarkOutcome, 'running'>; url?: string }
  | { state: 'open'; url: string; status: PageStatus };

/** Looks at a tab; starts the marks there where they do not run and may. A tab that was closed meanwhile gives no access. */
async function look(tabId: number): Promise<PageView> {
  const outcome = await markTab(tabId).catch(() => 'no-access' as const);
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (outcome !== 'running') return { state: 'shut', why: outcome, url: tab?.url };
  const status = await pageStatus(tabId);
  if (!status) return { state: 'loading' };
  return { state: 'open', url: status.article?.url ?? tab?.url ?? '', status };
}

/** The page in a tab, looked at again whenever it says that it changed, goes elsewhere, or the reader allows its site. */
export function usePage(tabId: number | undefined): PageView {
  const [view, setView] = useState<PageView>({ state: 'loading' });

  useEffect(() => {
    if (tabId === undefined) return;
    let latest = 0;
    const again = async () => {
      const turn = ++latest;
      const seen = await look(tabId);
      if (turn === latest) setView(seen);
    };
    const onUpdated = (id: number, change: { status?: string; url?: string }) => {
      if (id === tabId && (change.status === 'complete' || change.url)) void again();
    };
    setView({ state: 'loading' });
    void again();
    const stopListening = onPageMessage('pageChanged', (_nothing, page) => {
      if (page.tabId === tabId) void again();
    });
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.permissions.onAdded.addListener(again);
    return () => {
      latest = Number.POSITIVE_INFINITY;
      stopListening();
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.permissions.onAdded.removeListener(again);
    };
  }, [tabId]);

  return view;
}
