import { useEffect, useState } from 'react';

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
      const [{ usage }, isKept] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]);
      setFacts({ used: usage, isKept });
    };
    void ask();
  }, [on]);
  return facts;
}
