import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Claim } from '@/lib/model/claim';
import type { OpenDraft } from '@/lib/model/open-draft';
import { announceClaims } from '@/lib/page-client';
import { knownTags } from '@/lib/store/annotations';
import type { AscribeDatabase } from '@/lib/store/db';
import { annotationsWithIds } from '@/lib/store/library';
import { type StoreProblem, storeProblem } from '@/lib/store/problem';
import { updateClaim } from '@/lib/store/write-annotations';
import { ClaimForm } from '../claim/ClaimForm';
import { draftOf } from '../claim/draft-of';
import { StoreNotice } from '../store/StoreNotice';
import { useStored } from '../store/use-database';
import { Button } from '../ui/Button';
import css from './Dialog.module.css';

interface Props {
  db: AscribeDatabase;
  id: string;
  onClose: () => void;
  say: (words: string) => void;
}

const noTab = -1; // the form is of no page in front

/** Opens a saved claim over the list, to be edited. */
export function EditClaim({ db, id, onClose, say }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState<OpenDraft>();
  const [problem, setProblem] = useState<StoreProblem>();
  const { value: tags = [] } = useStored(() => knownTags(db), [db]);

  useEffect(() => {
    dialog.current?.showModal();
    const read = async () => {
      const [annotation] = await annotationsWithIds(db, [id]);
      if (annotation) setOpen(await draftOf(db, annotation, noTab));
      else setProblem('gone');
    };
    read().catch((error) => setProblem(storeProblem(error)));
  }, [db, id]);

  const close = () => dialog.current?.close();
  const save = async (claim: Claim) => {
    try {
      await updateClaim(db, id, claim, new Date().toISOString());
    } catch (error) {
      throw new Error(i18n.t(`storeProblem.${storeProblem(error)}`));
    }
    say(i18n.t('claim.saved'));
    close();
    await announceClaims();
  };
  return (
    <dialog ref={dialog} className={css.dialog} aria-label={i18n.t('form.name')} onClose={onClose}>
      <StoreNotice problem={problem} />
      {problem && <Button onClick={close}>{i18n.t('library.close')}</Button>}
      {open && <ClaimForm open={open} knownTags={tags} onChange={() => {}} onSave={save} onCancel={close} />}
    </dialog>
  );
}
