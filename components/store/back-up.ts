import { w3c } from '@/lib/export/w3c';
import type { AscribeDatabase } from '@/lib/store/db';
import { exportFile } from './export-file';

/** Saves everything in the complete format, as a file that can be imported again; gives how many claims it holds. Rejects where the store cannot be read, and on an abort. */
export function backUp(db: AscribeDatabase, signal: AbortSignal): Promise<number> {
  return exportFile(db, 'everything', w3c, signal);
}
