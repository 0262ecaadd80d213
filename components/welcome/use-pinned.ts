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
    const ask = () => void toolbar.getUserSettings?.().then(({ isOnToolbar }) => setPinned(isOnToolbar));
    ask();
    addEventListener('focus', ask);
    toolbar.onUserSettingsChanged?.addListener(ask);
    return () => {
      removeEventListener('focus', ask);
      toolbar.onUserSettingsChanged?.removeListener(ask);
    };
  }, []);
  return isPinned;
}
