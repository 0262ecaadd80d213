import type { Settings } from '@/lib/model/settings';
import { readSettings, watchSettings } from '@/lib/settings';
import { useStored } from './use-stored';

/** What the reader chose, kept in step with every other window; `undefined` until it is read. */
export const useSettings = (): Settings | undefined => useStored(readSettings, watchSettings);
