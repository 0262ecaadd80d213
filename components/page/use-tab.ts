import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { activeTab } from '@/lib/page-client';

/** The tab that this window is about: the one named in its own address (`?tab=ID`), else the one in front, followed as it changes. */
export function useTab(): number | undefined {
  const named = Number(new URLSearchParams(location.search).get('tab')) || undefined;
  const [id, setId] = useState(named);

  useEffect(() => {
    if (named !== undefined) return;
    const follow = () => void activeTab().then((tab) => setId(tab?.id));
    follow();
    browser.tabs.onActivated.addListener(follow);
    return () => browser.tabs.onActivated.removeListener(follow);
  }, [named]);

  return id;
}
