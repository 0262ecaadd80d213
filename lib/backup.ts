import { Backup } from './model/backup';
import { stored } from './stored';

const { read, change, watch } = stored('backup', Backup);

/** What is known of backups: read and watched. */
export { read as readBackup, watch as watchBackup };

/** Notes that a file was saved that holds everything, so many claims, as it was at a time (ISO 8601); reminders start anew. */
export async function noteBackup(at: string, claims: number): Promise<void> {
  await change(() => ({ at, claims }));
}

/** Has no reminder come before a time (ISO 8601). */
export async function putOffBackup(later: string): Promise<void> {
  await change((backup) => ({ ...backup, later }));
}
