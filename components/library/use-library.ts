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

/** The library: nothing until it is read, and then always as the store is; words can be searched for once `hasWords`. */
export function useLibrary(db: AscribeDatabase): { shelves?: Shelves; hasWords: boolean; reading?: Reading; problem?: StoreProblem } {
  const [{ shelves, hasWords }, setRead] = useState<{ shelves?: Shelves; hasWords: boolean }>({ hasWords: false });
  const [reading, setReading] = useState<Reading>();
  const [problem, setProblem] = useState<StoreProblem>();
  useEffect(() => {
    const stop = new AbortController();
    watchLibrary(db, {
      signal: stop.signal,
      onShelves: (now, all) => setRead({ shelves: now, hasWords: all }),
      onProgress: (done, of, isMaking) => setReading({ done, of, isMaking }),
      onError: (error) => setProblem(storeProblem(error)),
    });
    return () => stop.abort();
  }, [db]);
  return { shelves, hasWords, reading, problem };
}
