import { useState } from 'react';
import { i18n } from '#i18n';
import { putOffBackup } from '@/lib/backup';
import { believable, isBackupDue, isBackupFresh, laterThan } from '@/lib/backup-due';
import type { AscribeDatabase } from '@/lib/store/db';
import { unsavedSince } from '@/lib/store/unsaved';
import { Button } from '../ui/Button';
import { dayWords } from '../ui/date-words';
import { Notice } from '../ui/Notice';
import { BackupButton } from './BackupButton';
import { SnapshotNotice } from './SnapshotNotice';
import { useKnownBackup } from './use-backup';
import { useStored } from './use-database';

interface Props {
  db: AscribeDatabase;
  say: (words: string) => void;
}

/** Looks after the copies that Ascribe makes by itself, and reminds of a backup that is due, quietly; nothing where none is. */
export function BackupNotice(props: Props) {
  return (
    <>
      <SnapshotNotice db={props.db} />
      <Reminder {...props} />
    </>
  );
}

function Reminder({ db, say }: Props) {
  const known = useKnownBackup();
  const [opened] = useState(() => new Date().toISOString());
  const backup = known && believable(known, opened);
  const isFresh = !backup || isBackupFresh(backup, opened);
  const { value: unsaved } = useStored(async () => (isFresh ? undefined : unsavedSince(db, backup.at)), [db, isFresh, backup?.at]);
  if (isFresh || !unsaved || !isBackupDue(backup, unsaved, opened)) return null;
  return (
    <Notice
      title={backup.at ? i18n.t('backup.old', unsaved.count, [unsaved.count, dayWords(backup.at)]) : i18n.t('backup.none', unsaved.count)}
      actions={
        <>
          <BackupButton db={db} say={say} />
          <Button look="quiet" onClick={() => void putOffBackup(laterThan(new Date().toISOString()))}>
            {i18n.t('backup.later')}
          </Button>
        </>
      }
    >
      <p>{i18n.t('backup.why')}</p>
    </Notice>
  );
}
