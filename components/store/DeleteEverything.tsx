import { useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { announceCorrections } from '@/lib/announce-corrections';
import { announceClaims } from '@/lib/page-client';
import { deleteAllSnapshots } from '@/lib/snapshots/folder';
import { correctionsMadeOn } from '@/lib/store/corrections';
import type { AscribeDatabase } from '@/lib/store/db';
import { deleteEverything, emptyDatabase } from '@/lib/store/delete-everything';
import { type StoreProblem, storeProblem } from '@/lib/store/problem';
import { Field } from '../claim/Field';
import { Button } from '../ui/Button';
import { Status } from '../ui/Status';
import { Switch } from '../ui/Switch';
import { BackupButton } from './BackupButton';
import css from './DeleteEverything.module.css';
import { StoreNotice } from './StoreNotice';

interface Props {
  db: AscribeDatabase;
  /** How many claims there are. */
  count: number;
}

/** Deletes all claims, or all that is kept, once the reader has said so twice: by a press, and by typing how many claims go. */
export function DeleteEverything({ db, count }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [asked, setAsked] = useState(1);
  const [withRest, setWithRest] = useState(false);
  const [typed, setTyped] = useState('');
  const [said, say] = useState('');
  const [problem, setProblem] = useState<StoreProblem>();

  const ask = () => {
    setAsked(1);
    setWithRest(count === 0);
    setTyped('');
    say('');
    setProblem(undefined);
    dialog.current?.showModal();
  };
  const confirm = async () => {
    if (asked === 1) return setAsked(2);
    if (typed.trim() !== String(count)) return;
    try {
      const corrections = await correctionsMadeOn(db);
      await (withRest ? emptyDatabase(db) : deleteEverything(db));
      await deleteAllSnapshots();
      if (withRest) await browser.storage.local.clear();
      await Promise.all([announceClaims(), announceCorrections(corrections)]);
      dialog.current?.close();
    } catch (error) {
      setProblem(storeProblem(error));
    }
  };
  return (
    <>
      <Button look="danger" onClick={ask}>
        {i18n.t('keep.delete')}
      </Button>
      <dialog ref={dialog} className={css.dialog} aria-labelledby="delete-title">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void confirm();
          }}
        >
          <h3 id="delete-title" aria-live="polite">
            {i18n.t(asked === 1 ? 'keep.deleteFirst' : 'keep.deleteSecond', count)}
          </h3>
          <p>{i18n.t(asked === 1 ? 'deletion.what' : 'keep.deleteSecondWhy')}</p>
          {asked === 1 ? (
            <>
              <Switch on={withRest} disabled={count === 0} onChange={setWithRest}>
                {i18n.t('deletion.rest')}
              </Switch>
              <p>{i18n.t(withRest ? 'deletion.sitesStay' : 'deletion.restStays')}</p>
              {count > 0 && (
                <div>
                  <BackupButton db={db} say={say} />
                </div>
              )}
            </>
          ) : (
            <Field label={i18n.t('deletion.type', [String(count)])}>
              {(tied) => (
                <input
                  {...tied}
                  autoFocus
                  inputMode="numeric"
                  autoComplete="off"
                  value={typed}
                  onChange={({ target }) => setTyped(target.value)}
                />
              )}
            </Field>
          )}
          <Status>{said}</Status>
          <StoreNotice problem={problem} />
          <p className={css.row}>
            <Button autoFocus onClick={() => dialog.current?.close()}>
              {i18n.t('form.cancel')}
            </Button>
            <Button type="submit" look="danger" disabled={asked === 2 && typed.trim() !== String(count)}>
              {i18n.t(asked === 1 ? 'keep.deleteOnce' : 'keep.deleteForGood')}
            </Button>
          </p>
        </form>
      </dialog>
    </>
  );
}
