import { useEffect, useRef, useState } from 'react';
import { readBackup, watchBackup } from '@/lib/backup';
import type { Backup } from '@/lib/model/backup';
import type { AscribeDatabase } from '@/lib/store/db';
import { type StoreProblem, storeProblem } from '@/lib/store/problem';

/** What is known of backups, kept in step with every other window; `undefined` until it is read. */
export function useKnownBackup(): Backup | undefined {
  const [backup, setBackup] = useState<Backup>();
  useEffect(() => {
    void readBackup().then(setBackup);
    return watchBackup(setBackup);
  }, []);
  return backup;
}

/** Saves a backup at a press; leaving the window stops it. `onSaved` hears how many claims it holds. */
export function useBackUp(db: AscribeDatabase, onSaved: (claims: number) => void) {
  const [isWriting, setWriting] = useState(false);
  const [problem, setProblem] = useState<StoreProblem>();
  const writing = useRef<AbortController>(null);
  useEffect(() => () => writing.current?.abort(), []);
  const save = async () => {
    const over = new AbortController();
    writing.current = over;
    setWriting(true);
    setProblem(undefined);
    try {
      // What writes files is loaded once one is wanted.
      const { backUp } = await import('./back-up');
      onSaved(await backUp(db, over.signal));
    } catch (error) {
      if (!over.signal.aborted) setProblem(storeProblem(error));
    }
    if (!over.signal.aborted) setWriting(false);
  };
  return { isWriting, problem, save };
}
