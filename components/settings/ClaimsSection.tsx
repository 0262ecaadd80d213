import { useState } from 'react';
import { i18n } from '#i18n';
import { countAnnotations } from '@/lib/store/annotations';
import { BackupButton } from '../store/BackupButton';
import { BackupNotice } from '../store/BackupNotice';
import { DeleteEverything } from '../store/DeleteEverything';
import { ExportMenu } from '../store/ExportMenu';
import { ImportField } from '../store/ImportField';
import { SnapshotList } from '../store/SnapshotList';
import { StoreNotice } from '../store/StoreNotice';
import { useDatabase, useStored } from '../store/use-database';
import { Status } from '../ui/Status';
import css from './ClaimsSection.module.css';
import { Section } from './Section';
import { StorageFacts } from './StorageFacts';

/** What is kept, how safe it is, and how it leaves, comes back and goes. */
export function ClaimsSection() {
  const { db, problem } = useDatabase();
  const { value: count = 0, problem: queryProblem } = useStored(() => countAnnotations(db), [db]);
  const [said, say] = useState('');

  return (
    <Section title={i18n.t('storage.title')} hint={i18n.t('storage.hint')}>
      <StoreNotice problem={queryProblem ?? problem} />
      <BackupNotice db={db} say={say} />
      <StorageFacts db={db} count={count} />
      <div className={css.row}>
        <BackupButton db={db} disabled={count === 0} say={say} />
        <ExportMenu db={db} disabled={count === 0} say={say} />
      </div>
      <Status>{said}</Status>
      <p className={css.hint}>{i18n.t('backup.means')}</p>
      <div id="import">
        <ImportField db={db} />
      </div>
      <SnapshotList db={db} />
      <p>
        <DeleteEverything db={db} count={count} />
      </p>
    </Section>
  );
}
