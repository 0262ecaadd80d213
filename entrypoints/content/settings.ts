import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Settings } from '@/lib/model/settings';

const key = 'settings';

/** Settings as they lie in storage, with defaults for what is missing: the schema that writes them would not fit into a content script. */
function complete(stored: unknown): Settings {
  const { on, sitesOff, show, creator } = (stored ?? {}) as Partial<Settings>;
  const isShown = (kind: keyof Settings['show']) => show?.[kind] !== false;
  return {
    on: on !== false,
    sitesOff: Array.isArray(sitesOff) ? sitesOff : [],
    show: { actor: isShown('actor'), agency: isShown('agency'), attribution: isShown('attribution'), claim: isShown('claim') },
    creator: creator ?? '',
  };
}

/** What the reader chose. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(key);
  return complete(stored[key]);
}

/** Calls back when the settings change, until the script is invalidated. */
export function watchSettings(changed: (settings: Settings) => void, ctx: ContentScriptContext): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area === 'local' && change) changed(complete(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  ctx.onInvalidated(() => browser.storage.onChanged.removeListener(listener));
}
