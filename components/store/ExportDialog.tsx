import { useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Format } from '@/lib/export/format';
import { formats } from '@/lib/export/formats';
import type { AscribeDatabase } from '@/lib/store/db';
import type { Choice as Chosen } from '@/lib/store/pages';
import { Field } from '../claim/Field';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import css from './ExportDialog.module.css';
import { correctionsTaken, ExportPreview } from './ExportPreview';
import { StoreNotice } from './StoreNotice';
import { useExport } from './use-export';

interface Props {
  db: AscribeDatabase;
  urls?: readonly string[];
  ids?: readonly string[];
  say: (words: string) => void;
  onClose: () => void;
}

type Scope = 'page' | 'selection' | 'everything';

/** Which claims, as which file, and what will be in it; then the file. */
export function ExportDialog({ db, urls, ids, say, onClose }: Props) {
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const choices: Partial<Record<Scope, Chosen>> = {
    ...(urls && { page: { urls } }),
    ...(ids && { selection: { ids } }),
    everything: 'everything',
  };
  const scopes = Object.keys(choices) as Scope[];
  const [scope, setScope] = useState(scopes[0]!);
  const [format, setFormat] = useState<Format>(formats[0]);
  const { tally, preview, problem, isWriting, save } = useExport(db, choices[scope] ?? 'everything', format, (claims) => {
    say(i18n.t('export.saved', claims));
    dialog.current?.close();
  });
  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog ref={dialog} className={css.dialog} aria-labelledby={title} onClose={onClose}>
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <h2 id={title}>{i18n.t('export.title')}</h2>
        {scopes.length > 1 && (
          <Choice
            label={i18n.t('export.which')}
            options={scopes}
            value={scope}
            words={(one) => i18n.t(`export.scope.${one}`)}
            onChange={setScope}
          />
        )}
        <Field label={i18n.t('export.format')} hint={i18n.t(`export.purpose.${format.id}`)}>
          {(tied) => (
            <select
              {...tied}
              value={format.id}
              onChange={({ target }) => setFormat(formats.find(({ id }) => id === target.value) ?? formats[0])}
            >
              {formats.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <ExportPreview tally={tally} format={format} text={preview} />
        <StoreNotice problem={problem} />
        <p className={css.row}>
          <Button onClick={() => dialog.current?.close()}>{i18n.t('form.cancel')}</Button>
          <Button
            type="submit"
            look="primary"
            disabled={isWriting || (tally?.taken.get(format.id) === 0 && correctionsTaken(tally, format) === 0)}
          >
            {i18n.t(isWriting ? 'export.writing' : 'export.save')}
          </Button>
        </p>
      </form>
    </dialog>
  );
}
