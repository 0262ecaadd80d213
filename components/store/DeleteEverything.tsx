import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { announceClaims } from '@/lib/page-client';
import type { AscribeDatabase } from '@/lib/store/db';
import { deleteEverything } from '@/lib/store/delete-everything';
import { type StoreProblem, storeProblem } from '@/lib/store/problem';
import { Button } from '../ui/Button';
import css from './DeleteEverything.module.css';
import { StoreNotice } from './StoreNotice';

interface Props {
  db: AscribeDatabase;
  /** How many claims there are. */
  count: number;
}

/** Deletes all claims, once the reader has said so twice. */
export function DeleteEverything({ db, count }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [asked, setAsked] = useState(1);
  const [problem, setProblem] = useState<StoreProblem>();

  const ask = () => {
    setAsked(1);
    setProblem(undefined);
    dialog.current?.showModal();
  };
  const confirm = async () => {
    if (asked === 1) return setAsked(2);
    try {
      await deleteEverything(db);
      await announceClaims();
      dialog.current?.close();
    } catch (error) {
      setProblem(storeProblem(error));
    }
  };
  return (
    <>
      <Button look="danger" disabled={count === 0} onClick={ask}>
        {i18n.t('keep.delete')}
      </Button>
      <dialog ref={dialog} className={css.dialog} aria-labelledby="delete-title">
        <form method="dialog">
          <h3 id="delete-title" aria-live="polite">
            {i18n.t(asked === 1 ? 'keep.deleteFirst' : 'keep.deleteSecond', count)}
          </h3>
          <p>{i18n.t(asked === 1 ? 'keep.deleteFirstWhy' : 'keep.deleteSecondWhy')}</p>
          <StoreNotice problem={problem} />
          <p className={css.row}>
            <Button type="submit" autoFocus>
              {i18n.t('form.cancel')}
            </Button>
            <Button look="danger" onClick={() => void confirm()}>
              {i18n.t(asked === 1 ? 'keep.deleteOnce' : 'keep.deleteForGood')}
            </Button>
          </p>
        </form>
      </dialog>
    </>
  );
}
