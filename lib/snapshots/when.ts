import type { Snapshot } from './snapshot';

const day = 86_400_000; // ms
const mostKept = 3; // three days with changes: enough to notice a mistake, and no more disk than three backups

/** Whether a day has passed since the last snapshot; a clock that was set back does not make it young for ever. */
export function isDayPast(latest: Snapshot | undefined, now: string): boolean {
  return latest === undefined || Math.abs(Date.parse(now) - Date.parse(latest.at)) >= day;
}

/**
 * Whether so many claims are gone since the last snapshot that a reader would want to be asked: all of them, or most and more than ten. No new one
 * is made then, which would push out those that still hold them.
 */
export function isLoss(latest: Snapshot | undefined, claims: number): boolean {
  if (!latest || latest.claims === 0) return false;
  return claims === 0 || latest.claims - claims > Math.max(10, latest.claims / 2);
}

/** Those of the snapshots, newest first, that give way: all but the last three, and but the last in which no claim is missing. */
export function superseded(snapshots: readonly Snapshot[]): Snapshot[] {
  const whole = snapshots.find(({ unreadable }) => unreadable === 0);
  return snapshots.slice(mostKept).filter((snapshot) => snapshot !== whole);
}
