import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** What the browser says of the extension's storage. */
export interface StorageFacts {
  /** Bytes, as far as the browser says. */
  used?: number;
  /** Whether the browser has promised never to delete it to make room. */
  isKept: boolean;
}

/** What the browser says of the storage, asked again whenever `on` changes. */
export function useStorageFacts(on: unknown): StorageFacts | undefined {
  const [facts, setFacts] = useState<StorageFacts>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is stored changes with it
  useEffect(() => {
    const ask = async () => {
      // An extension of that permission is never cleared to make room, though Chromium does not call its storage persistent.
      const [{ usage }, isPersistent, isUnlimited] = await Promise.all([
        navigator.storage.estimate(),
        navigator.storage.persisted(),
        browser.permissions.contains({ permissions: ['unlimitedStorage'] }),
      ]);
      setFacts({ used: usage, isKept: isPersistent || isUnlimited });
    };
    void ask();
  }, [on]);
  return facts;
}
