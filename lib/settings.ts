import { browser } from 'wxt/browser';
import { Settings } from './model/settings';

const key = 'settings';

/** What the reader chose; what is missing or damaged on disk has its default. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(key);
  const parsed = Settings.safeParse(stored[key] ?? {});
  return parsed.success ? parsed.data : Settings.parse({});
}

/** Changes the settings; two windows that change them at once wait for each other, so that neither change is lost. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request('ascribe-settings', async () => {
    const changed = Settings.parse(change(await readSettings()));
    await browser.storage.local.set({ [key]: changed });
    return changed;
  });
}

/** Calls back with the settings whenever they change, in whichever window; gives back what stops it. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && key in changes) void readSettings().then(changed);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
