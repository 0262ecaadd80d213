import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Settings } from '@/lib/model/settings';

const key = 'settings';

/** Settings as they lie in storage, with defaults for what is missing: the schema that writes them would not fit into a content script. */
function complete(stored: Partial<Settings> = {}): Settings {
  return {
    on: true,
    sitesOff: [],
    creator: '',
    ...stored,
    show: { actor: true, agency: true, attribution: true, claim: true, ...stored.show },
  };
}

/** Tells what the reader chose, now and whenever it changes, until the script is invalidated. */
export function followSettings(tell: (settings: Settings) => void, ctx: ContentScriptContext): void {
  const read = async () => {
    const stored = await browser.storage.local.get(key);
    tell(complete(stored[key] as Partial<Settings> | undefined));
  };
  const listener = (changes: object) => {
    if (key in changes) void read();
  };
  browser.storage.local.onChanged.addListener(listener);
  ctx.onInvalidated(() => browser.storage.local.onChanged.removeListener(listener));
  void read();
}
