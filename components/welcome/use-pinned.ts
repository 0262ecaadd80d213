import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** What newer browsers tell of the toolbar: Chrome 91 whether the button is on it, Chrome 130 when that changes. */
interface ToolbarApi {
  getUserSettings?(): Promise<{ isOnToolbar?: boolean }>;
  onUserSettingsChanged?: { addListener(listener: () => void): void; removeListener(listener: () => void): void };
}

/** Whether the extension's button is on the toolbar, looked up again when the reader comes back or pins it; `undefined` where the browser does not say. */
export function usePinned(): boolean | undefined {
  const [isPinned, setPinned] = useState<boolean>();
  useEffect(() => {
    const toolbar: ToolbarApi = browser.action;
    let last = 0;
    const ask = async () => {
      last += 1;
      const turn = last;
      const settings = await toolbar.getUserSettings?.();
      // An answer that comes late is older than the one that is shown.
      if (turn === last) setPinned(settings?.isOnToolbar);
    };
    void ask();
    addEventListener('focus', ask);
    toolbar.onUserSettingsChanged?.addListener(ask);
    return () => {
      removeEventListener('focus', ask);
      toolbar.onUserSettingsChanged?.removeListener(ask);
    };
  }, []);
  return isPinned;
}
