import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { allowedSites } from '@/lib/sites';

/** The match patterns of the sites that the reader allowed, kept in step with the browser. */
export function useAllowedSites(): string[] {
  const [sites, setSites] = useState<string[]>([]);
  useEffect(() => {
    const ask = () => void allowedSites().then(setSites);
    ask();
    browser.permissions.onAdded.addListener(ask);
    browser.permissions.onRemoved.addListener(ask);
    return () => {
      browser.permissions.onAdded.removeListener(ask);
      browser.permissions.onRemoved.removeListener(ask);
    };
  }, []);
  return sites;
}
