import type { Settings } from '@/lib/model/settings';
import { readSettings, watchSettings } from '@/lib/settings';
import { useStoredValue } from './use-stored-value';

/** What the reader chose, kept in step with every other window; `undefined` until it is read. */
export const useSettings = (): Settings | undefined => useStoredValue(readSettings, watchSettings);
