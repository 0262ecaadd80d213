import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { deleteAllSnapshots } from '@/lib/snapshots/folder';
import { type Kept, keepSnapshot } from '@/lib/snapshots/keep-snapshot';
import type { AscribeDatabase } from '@/lib/store/db';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { snapshotTime } from './snapshot-file';

interface Props {
  db: AscribeDatabase;
}

/** Makes the day's copy, and asks where claims are gone that the last one holds: a browser that finds its database damaged may empty it without a word. */
export function SnapshotNotice({ db }: Props) {
  const [loss, setLoss] = useState<Kept['loss']>();
  useEffect(() => {
    let isShown = true;
    keepSnapshot(db, new Date().toISOString()).then(
      (kept) => isShown && setLoss(kept.loss),
      () => {}, // what is wrong with the database is told by whoever shows it; the options say how old the last copy is
    );
    return () => {
      isShown = false;
    };
  }, [db]);
  if (!loss) return null;
  const { latest, claims } = loss;
  return (
    <Notice
      problem
      title={i18n.t('snapshot.loss', claims, [claims, snapshotTime(latest), i18n.t('storage.claims', latest.claims)])}
      actions={
        <>
          <Button onClick={() => void browser.tabs.create({ url: browser.runtime.getURL('/options.html#copies') })}>
            {i18n.t('snapshot.look')}
          </Button>
          <Button look="quiet" onClick={() => void deleteAllSnapshots().then(() => setLoss(undefined))}>
            {i18n.t('snapshot.deleteAll')}
          </Button>
        </>
      }
    >
      <p>{i18n.t('snapshot.lossWhy')}</p>
    </Notice>
  );
}
