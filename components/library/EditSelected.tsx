import { type RefObject, useState } from 'react';
import { i18n } from '#i18n';
import type { Shelves } from '@/lib/library/shelves';
import { type Claim, Verdict } from '@/lib/model/claim';
import { Field } from '../claim/Field';
import { TagsField } from '../claim/TagsField';
import { Button } from '../ui/Button';
import { type ClaimChange, changeClaim } from './change-claim';
import css from './Dialog.module.css';

interface Props {
  dialog: RefObject<HTMLDialogElement | null>;
  shelves: Shelves;
  selected: ReadonlySet<string>;
  onApply: (change: (claim: Claim) => Claim | undefined) => void;
}

const none: ClaimChange = { add: [], remove: [] };

/** Puts tags on all that is selected, takes some away, gives them a verdict. */
export function EditSelected({ dialog, shelves, selected, onApply }: Props) {
  const [change, setChange] = useState(none);
  const used = shelves.codes.tag.texts.filter(Boolean);
  return (
    <dialog ref={dialog} className={css.dialog} aria-labelledby="edit-selected" onClose={() => setChange(none)}>
      <form method="dialog" onSubmit={() => onApply((claim) => changeClaim(claim, change))} onReset={() => dialog.current?.close()}>
        <h2 id="edit-selected">{i18n.t('library.editTitle', selected.size)}</h2>
        <TagsField
          label={i18n.t('library.addTags')}
          tags={[...change.add]}
          known={used}
          onChange={(add) => setChange({ ...change, add })}
        />
        <TagsField
          label={i18n.t('library.removeTags')}
          tags={[...change.remove]}
          known={used}
          onChange={(remove) => setChange({ ...change, remove })}
        />
        <Field label={i18n.t('library.verdict')}>
          {(tied) => (
            <select
              {...tied}
              value={change.verdict ?? ''}
              onChange={({ target }) => setChange({ ...change, verdict: Verdict.safeParse(target.value).data })}
            >
              <option value="">{i18n.t('library.keepVerdict')}</option>
              {Verdict.options.map((verdict) => (
                <option key={verdict} value={verdict}>
                  {i18n.t(`verdict.${verdict}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <p className={css.row}>
          <Button type="reset">{i18n.t('form.cancel')}</Button>
          <Button look="primary" type="submit" disabled={change.add.length + change.remove.length === 0 && !change.verdict}>
            {i18n.t('library.apply')}
          </Button>
        </p>
      </form>
    </dialog>
  );
}
