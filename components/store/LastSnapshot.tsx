import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { listSnapshots } from '@/lib/snapshots/folder';
import type { Snapshot } from '@/lib/snapshots/snapshot';
import { Button } from '../ui/Button';
import { saveSnapshot, snapshotTime } from './snapshot-file';

/** Offers the last copy as a file, where there is one: it is read without the database. */
export function LastSnapshot() {
  const [last, setLast] = useState<Snapshot>();
  const [damaged, setDamaged] = useState(false);
  useEffect(() => {
    listSnapshots().then(
      ([newest]) => setLast(newest),
      () => {}, // where no files can be kept there is none
    );
  }, []);
  if (!last) return null;
  return (
    <>
      <p>{i18n.t('snapshot.last', last.claims, [last.claims, snapshotTime(last)])}</p>
      <Button onClick={() => saveSnapshot(last).catch(() => setDamaged(true))}>{i18n.t('snapshot.save')}</Button>
      {damaged && <p>{i18n.t('snapshot.damaged')}</p>}
    </>
  );
}
