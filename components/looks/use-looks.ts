import { useEffect, useState } from 'react';
import { readLooks, watchLooks } from '@/lib/looks';
import type { Looks } from '@/lib/model/looks';

/** How the reader wants marks to look, kept in step with every other window; `undefined` until it is read. */
export function useLooks(): Looks | undefined {
  const [looks, setLooks] = useState<Looks>();
  useEffect(() => {
    void readLooks().then(setLooks);
    return watchLooks(setLooks);
  }, []);
  return looks;
}
