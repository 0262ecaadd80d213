import { browser } from 'wxt/browser';

/** What Firefox has in place of Chromium's side panel. */
type WithSidebar = typeof browser & { sidebarAction: { open(): Promise<void> } };

/** Opens the side panel beside a tab; call it straight from a click, or the browser refuses. */
export function openPanel(tabId: number): void {
  if (import.meta.env.FIREFOX) void (browser as WithSidebar).sidebarAction.open();
  else void browser.sidePanel.open({ tabId });
}
