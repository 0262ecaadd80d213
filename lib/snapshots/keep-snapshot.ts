import { countAnnotations } from '../store/annotations';
import type { AscribeDatabase } from '../store/db';
import { deleteSnapshots, deleteUnfinished, listSnapshots, snapshotLock } from './folder';
import type { Snapshot } from './snapshot';
import { isDayPast, isLoss, superseded } from './when';

const spare = 200_000_000; // bytes that stay free: claims go before copies of them

/** What became of the copies: one that was made, or that of the last one so many claims are gone that the reader is asked. */
export interface Kept {
  made?: Snapshot;
  loss?: { latest: Snapshot; claims: number };
}

/**
 * Makes a snapshot where one is due: a day after the last one, if something has changed since and if there is room; but none where claims are gone that the
 * last one holds. One window does it at a time, and one that is closed meanwhile leaves nothing that counts. `now` is ISO 8601.
 */
export function keepSnapshot(db: AscribeDatabase, now: string): Promise<Kept> {
  return navigator.locks.request(snapshotLock, async () => {
    const [latest] = await listSnapshots();
    const claims = latest ? await countAnnotations(db) : 0;
    if (latest && isLoss(latest, claims)) return { loss: { latest, claims } };
    if (!isDayPast(latest, now)) return {};
    await deleteUnfinished();
    const { quota = 0, usage = 0 } = await navigator.storage.estimate();
    if (quota - usage < spare) return {};
    // What writes files is loaded once a day.
    const { makeSnapshot } = await import('./make-snapshot');
    const made = await makeSnapshot(db, now, latest?.mark);
    if (made) await deleteSnapshots(superseded(await listSnapshots()));
    return { made };
  });
}
