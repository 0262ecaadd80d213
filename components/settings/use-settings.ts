import { useEffect, useState } from 'react';
import type { Settings } from '@/lib/model/settings';
import { readSettings, watchSettings } from '@/lib/settings';

/** What the reader chose, kept in step with every other window; `undefined` until it is read. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  return settings;
}
