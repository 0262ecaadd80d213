import { useEffect, useState } from 'react';
import type { Shelves } from '@/lib/library/shelves';
import type { AscribeDatabase } from '@/lib/store/db';
import { type StoreProblem, storeProblem } from '@/lib/store/problem';
import { watchLibrary } from '@/lib/store/watch-library';

/** How far the reading, or the making, of the catalogue is. */
export interface Reading {
  done: number;
  of: number;
  isMaking: boolean;
}

/** The library: nothing until it is read, and then always as the store is. */
export function useLibrary(db: AscribeDatabase): { shelves?: Shelves; reading?: Reading; problem?: StoreProblem } {
  const [shelves, setShelves] = useState<Shelves>();
  const [reading, setReading] = useState<Reading>();
  const [problem, setProblem] = useState<StoreProblem>();
  useEffect(() => {
    const stop = new AbortController();
    watchLibrary(db, {
      signal: stop.signal,
      onShelves: setShelves,
      onProgress: (done, of, isMaking) => setReading({ done, of, isMaking }),
      onError: (error) => setProblem(storeProblem(error)),
    });
    return () => stop.abort();
  }, [db]);
  return { shelves, reading, problem };
}
