import { browser } from 'wxt/browser';
import { ask } from '@/lib/messages/page-channel';
import type { Settings } from '@/lib/model/settings';

/**
 * Tells what the reader chose, now and whenever it changes, until `signal` says stop. The background reads it from storage:
 * the schema that fills in what is missing would not fit into a content script.
 */
export function followSettings(tell: (settings: Settings) => void, signal: AbortSignal): void {
  const read = () => void ask('settings').then(tell, () => {});
  browser.storage.local.onChanged.addListener(read);
  // Of an extension that is gone nothing may be asked, and no listener of it hears anything.
  signal.addEventListener('abort', () => browser.runtime?.id && browser.storage.local.onChanged.removeListener(read));
  read();
}
