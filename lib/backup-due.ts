import type { Backup } from './model/backup';

const day = 86_400_000; // ms
/** Two weeks of claims are what a reader can lose without having been told. */
const oldBackup = 14 * day;
/** From "Later" until the next reminder. */
const pause = 7 * day;

/** Claims that no backup holds as they are now. */
export interface Unsaved {
  count: number;
  /** When the one was changed last that has waited longest (ISO 8601). */
  oldest?: string;
}

/** What of a backup's times can be believed: a clock that went wrong for a while may have put them years ahead, and they would silence every reminder until then. */
export function believable({ at, later, ...known }: Backup, now: string): Backup {
  const isSoon = (time: string | undefined, within: number) => time !== undefined && Date.parse(time) - Date.parse(now) <= within;
  return { ...known, ...(isSoon(at, day) && { at }), ...(isSoon(later, pause + day) && { later }) };
}

/** Whether a reminder is put off at a time, or the last backup still young enough: then claims need not even be counted. */
export function isBackupFresh({ at, later }: Backup, now: string): boolean {
  const time = Date.parse(now);
  return (later !== undefined && time < Date.parse(later)) || (at !== undefined && time - Date.parse(at) < oldBackup);
}

/** Whether the reader is reminded: of claims that are newer than a backup of two weeks ago, or that have had none for as long. */
export function isBackupDue(backup: Backup, { count, oldest }: Unsaved, now: string): boolean {
  if (count === 0 || isBackupFresh(backup, now)) return false;
  const since = backup.at ?? oldest;
  return since !== undefined && Date.parse(now) - Date.parse(since) >= oldBackup;
}

/** The time (ISO 8601) before which no reminder comes, put off now. */
export function laterThan(now: string): string {
  return new Date(Date.parse(now) + pause).toISOString();
}
