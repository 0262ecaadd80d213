import { useRef } from 'react';
import { i18n } from '#i18n';
import type { Shelves } from '@/lib/library/shelves';
import type { AscribeDatabase } from '@/lib/store/db';
import { openReportOf } from '../report/selection';
import { ExportMenu } from '../store/ExportMenu';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { EditSelected } from './EditSelected';
import css from './SelectionBar.module.css';
import type { Selection } from './use-selection';
import type { LibraryWork } from './use-work';

interface Props {
  db: AscribeDatabase;
  shelves: Shelves;
  selection: Selection;
  work: LibraryWork;
}

/** What can be done with all that is selected. */
export function SelectionBar({ db, shelves, selection, work }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const ids = [...selection.ids];
  const isBusy = work.under !== undefined;
  return (
    <div className={css.bar} role="toolbar" aria-label={i18n.t('library.selected', ids.length)}>
      <strong>{i18n.t('library.selected', ids.length)}</strong>
      <Button disabled={isBusy} onClick={() => dialog.current?.showModal()}>
        <Icon name="edit" />
        {i18n.t('library.edit')}
      </Button>
      <Button
        disabled={isBusy}
        onClick={() => {
          selection.clear();
          void work.remove(ids);
        }}
      >
        <Icon name="trash" />
        {i18n.t('claim.delete')}
      </Button>
      <Button onClick={() => void openReportOf(ids)}>{i18n.t('report.open')}</Button>
      <ExportMenu db={db} ids={ids} say={work.say} />
      <Button look="quiet" onClick={selection.clear}>
        {i18n.t('library.selectNone')}
      </Button>
      <EditSelected dialog={dialog} shelves={shelves} selected={selection.ids} onApply={(change) => void work.change(ids, change)} />
    </div>
  );
}
