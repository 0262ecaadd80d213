import { readLooks, watchLooks } from '@/lib/looks';
import type { Looks } from '@/lib/model/looks';
import { useStored } from '../settings/use-stored';

/** How the reader wants marks to look, kept in step with every other window; `undefined` until it is read. */
export const useLooks = (): Looks | undefined => useStored(readLooks, watchLooks);
