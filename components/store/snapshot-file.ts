import { fileName, saveFile } from '@/lib/save-file';
import { openSnapshot } from '@/lib/snapshots/folder';
import type { Snapshot } from '@/lib/snapshots/snapshot';
import { timesWords } from '../ui/date-words';

/** A snapshot as the file that a backup is. Rejects where it is gone or damaged. */
export function snapshotFile(snapshot: Snapshot): Promise<File> {
  return openSnapshot(snapshot, fileName('', snapshot.at, 'json'));
}

/** Offers a snapshot as a file. Rejects where it is gone or damaged. */
export async function saveSnapshot(snapshot: Snapshot): Promise<void> {
  const file = await snapshotFile(snapshot);
  saveFile(file.name, file);
}

/** When a snapshot was made, as the reader writes it, to the minute. */
export function snapshotTime({ at }: Snapshot): string {
  return timesWords(at, at);
}
