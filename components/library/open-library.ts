import { browser } from 'wxt/browser';

/** Opens the library in a tab of its own. */
export function openLibrary(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
}
