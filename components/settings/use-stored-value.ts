import { useEffect, useState } from 'react';
import type { Stored } from '@/lib/stored';

/** A value of the extension's own, kept in step with every other window; `undefined` until it is read. `read` and `watch` stay the same. */
export function useStoredValue<Value>(read: Stored<Value>['read'], watch: Stored<Value>['watch']): Value | undefined {
  const [value, setValue] = useState<Value>();
  useEffect(() => {
    void read().then(setValue);
    return watch(setValue);
  }, [read, watch]);
  return value;
}
