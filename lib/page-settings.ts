import { browser } from 'wxt/browser';
import type { SendingPage } from './messages/sending-page';
import { tellTabs } from './messages/tell-tabs';
import type { Settings } from './model/settings';
import { readSettings } from './settings';

const hostOf = (url: string | undefined) => (url && URL.canParse(url) ? new URL(url).hostname : undefined);

/**
 * What the reader chose, as far as it concerns a page or frame: on a site whose marks are off, they are off in the frames of other sites too. Nothing
 * of the reader's name and of other sites goes there.
 */
export async function settingsFor({ tabUrl, url }: Pick<SendingPage, 'tabUrl' | 'url'>): Promise<Settings> {
  const settings = await readSettings();
  const sites = [hostOf(tabUrl), hostOf(url)];
  const isOff = settings.sitesOff.includes(sites[0] ?? '');
  return { ...settings, on: settings.on && !isOff, sitesOff: settings.sitesOff.filter((site) => sites.includes(site)), creator: '' };
}

/**
 * Keeps content scripts out of the browser's storage where it can be told so (Chromium): by default all of it is open to them, and so to whoever took over the
 * process of a page. They are told of changes instead, and ask.
 */
export function tellPagesOfSettings(): void {
  void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  browser.storage.local.onChanged.addListener(() => tellTabs('settingsChanged'));
}
