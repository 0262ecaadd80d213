import { browser } from 'wxt/browser';
import { tellTabs } from './messages/tell-tabs';
import type { Correction } from './model/correction';
import { pageKey } from './store/page-key';

/** Tells the pages that corrections may be about; each has its text looked at again. The page of some may be in a frame: where no tab shows it, all are told. */
export async function announceCorrections(corrections: readonly Pick<Correction, 'target' | 'everywhere'>[]): Promise<void> {
  if (corrections.length === 0) return;
  const tabs = await browser.tabs.query({});
  const addresses = tabs.map(({ url }) => url && pageKey(url));
  const pages = new Set(corrections.map(({ target }) => pageKey(target.source)));
  const isAbout = (address: string | undefined) => address === undefined || pages.has(address);
  const isInTabs = [...pages].every((page) => addresses.includes(page));
  const isForAll = !isInTabs || corrections.some(({ everywhere }) => everywhere);
  await tellTabs(
    'correctionsChanged',
    tabs.filter((_tab, n) => isForAll || isAbout(addresses[n])),
  );
}
