import { useEffect, useState } from 'react';
import { listSnapshots, watchSnapshots } from '@/lib/snapshots/folder';
import type { Snapshot } from '@/lib/snapshots/snapshot';

/** The copies that Ascribe has made by itself, newest first, kept in step; nothing while they are looked for. Where the browser keeps no files there are none. */
export function useSnapshots(): Snapshot[] | undefined {
  const [snapshots, setSnapshots] = useState<Snapshot[]>();
  useEffect(() => {
    const list = () =>
      listSnapshots().then(setSnapshots, () => {
        setSnapshots([]);
      });
    void list();
    return watchSnapshots(() => void list());
  }, []);
  return snapshots;
}
