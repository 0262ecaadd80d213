import { readLooks, watchLooks } from '@/lib/looks';
import type { Looks } from '@/lib/model/looks';
import { useStoredValue } from '../settings/use-stored-value';

/** How the reader wants marks to look, kept in step with every other window; `undefined` until it is read. */
export const useLooks = (): Looks | undefined => useStoredValue(readLooks, watchLooks);
