import { useState } from 'react';
import { i18n } from '#i18n';
import { deleteSnapshots } from '@/lib/snapshots/folder';
import type { Snapshot } from '@/lib/snapshots/snapshot';
import type { AscribeDatabase } from '@/lib/store/db';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { Notice } from '../ui/Notice';
import { Status } from '../ui/Status';
import { ImportStages } from './ImportStages';
import css from './SnapshotList.module.css';
import { saveSnapshot, snapshotFile, snapshotTime } from './snapshot-file';
import { useImport } from './use-import';
import { useSnapshots } from './use-snapshots';

interface Props {
  db: AscribeDatabase;
}

/** The copies that Ascribe makes by itself: each restored after a look at what that would bring, saved as a file, or deleted. */
export function SnapshotList({ db }: Props) {
  const snapshots = useSnapshots();
  const importing = useImport(db);
  const [damaged, setDamaged] = useState(false);
  const [said, say] = useState('');
  const attempt = (act: () => Promise<void>) => {
    setDamaged(false);
    say('');
    act().catch(() => setDamaged(true));
  };
  const actions: { what: 'restore' | 'save' | 'delete'; act: (snapshot: Snapshot) => Promise<void> }[] = [
    { what: 'restore', act: async (snapshot) => importing.open(await snapshotFile(snapshot)) },
    { what: 'save', act: saveSnapshot },
    { what: 'delete', act: (snapshot) => deleteSnapshots([snapshot]).then(() => say(i18n.t('snapshot.deleted'))) },
  ];
  return (
    <section id="copies" aria-labelledby="copies-title" className={css.copies}>
      <h3 id="copies-title">{i18n.t('snapshot.title')}</h3>
      <p className={css.hint}>{i18n.t('snapshot.means')}</p>
      {snapshots?.length === 0 && <Empty>{i18n.t('snapshot.none')}</Empty>}
      <ul className={css.list} aria-labelledby="copies-title">
        {snapshots?.map((snapshot) => (
          <li key={snapshot.name}>
            <span className={css.facts}>
              {snapshotTime(snapshot)} · {i18n.t('storage.claims', snapshot.claims)}
            </span>
            {actions.map(({ what, act }) => (
              <Button
                key={what}
                look="quiet"
                aria-label={i18n.t(`snapshot.${what}Of`, [snapshotTime(snapshot)])}
                onClick={() => attempt(() => act(snapshot))}
              >
                {i18n.t(`snapshot.${what}`)}
              </Button>
            ))}
          </li>
        ))}
      </ul>
      {damaged && <Notice problem title={i18n.t('snapshot.damaged')} />}
      {importing.stage?.at === 'preview' && <p className={css.hint}>{i18n.t('snapshot.restoring')}</p>}
      <ImportStages importing={importing} />
      <Status>{said}</Status>
    </section>
  );
}
