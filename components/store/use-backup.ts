import { readBackup, watchBackup } from '@/lib/backup';
import type { Backup } from '@/lib/model/backup';
import type { AscribeDatabase } from '@/lib/store/db';
import { useStoredValue } from '../settings/use-stored-value';
import { useWriting } from './use-writing';

/** What is known of backups, kept in step with every other window; `undefined` until it is read. */
export const useKnownBackup = (): Backup | undefined => useStoredValue(readBackup, watchBackup);

/** Saves a backup at a press; leaving the window stops it. `onSaved` hears how many claims it holds. */
export function useBackUp(db: AscribeDatabase, onSaved: (claims: number) => void) {
  return useWriting(async (signal) => {
    // What writes files is loaded once one is wanted.
    const { backUp } = await import('./back-up');
    return backUp(db, signal);
  }, onSaved);
}
