import { i18n } from '#i18n';
import type { AscribeDatabase } from '@/lib/store/db';
import { Button } from '../ui/Button';
import { StoreNotice } from './StoreNotice';
import { useBackUp } from './use-backup';

interface Props {
  db: AscribeDatabase;
  disabled?: boolean;
  say: (words: string) => void;
}

/** Saves everything as one file, at a press. */
export function BackupButton({ db, disabled, say }: Props) {
  const { isWriting, problem, save } = useBackUp(db, (claims) => say(i18n.t('backup.saved', claims)));
  return (
    <>
      <Button disabled={disabled || isWriting} onClick={() => void save()}>
        {i18n.t(isWriting ? 'export.writing' : 'backup.now')}
      </Button>
      <StoreNotice problem={problem} />
    </>
  );
}
