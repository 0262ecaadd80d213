import { browser } from 'wxt/browser';

/** Opens the comparison of two readers in a tab of its own. */
export function openCompare(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/compare.html') });
}
