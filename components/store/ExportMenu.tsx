import { lazy, Suspense, useState } from 'react';
import { i18n } from '#i18n';
import type { AscribeDatabase } from '@/lib/store/db';
import { Button } from '../ui/Button';

interface Props {
  db: AscribeDatabase;
  /** The addresses of the page in front and of its frames, where there is one. */
  urls?: readonly string[];
  /** The annotations that are selected, where some can be. */
  ids?: readonly string[];
  disabled?: boolean;
  say: (words: string) => void;
}

const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog')).ExportDialog }));

/** Opens the dialog that exports: this page's claims, those that are selected, or all. */
export function ExportMenu({ db, urls, ids, disabled, say }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button disabled={disabled} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {i18n.t('export.open')}
      </Button>
      <Suspense>{isOpen && <ExportDialog db={db} urls={urls} ids={ids} say={say} onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
