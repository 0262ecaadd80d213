import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { i18n } from '#i18n';
import type { AnchorState } from '@/lib/model/anchoring';
import { RelationKind } from '@/lib/model/attribution-relation';
import { type Claim, Verdict } from '@/lib/model/claim';
import type { OpenDraft } from '@/lib/model/open-draft';
import { Strength } from '@/lib/model/strength';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { dayWords } from '../ui/date-words';
import { Notice } from '../ui/Notice';
import css from './ClaimForm.module.css';
import { ConfidenceField } from './ConfidenceField';
import { type ClaimFields, type FieldProblems, fieldsOf, readFields } from './claim-fields';
import { Field } from './Field';
import { TagsField } from './TagsField';

interface Props {
  open: OpenDraft;
  knownTags: readonly string[];
  /** How the quote stood in its page when that was last read, as far as known. */
  state?: AnchorState;
  /** Called with every change, so that what is typed outlives the window. */
  onChange: (fields: ClaimFields) => void;
  /** Resolves once the claim is stored; rejects with words for the reader, and the form stays as it is. */
  onSave: (claim: Claim) => Promise<void>;
  onCancel: () => void;
}

/** The claim that a reader makes about a passage: filled in from what was detected, kept as a draft at each keystroke. */
export function ClaimForm({ open, knownTags, state, onChange, onSave, onCancel }: Props) {
  const [fields, setFields] = useState(() => open.claim ?? fieldsOf(open.draft));
  const [problems, setProblems] = useState<FieldProblems>({});
  const [failure, setFailure] = useState<string>();
  const [saving, setSaving] = useState(false);

  const statement = useRef<HTMLTextAreaElement>(null);
  useEffect(() => statement.current?.focus(), []);

  const set = (change: Partial<ClaimFields>) => {
    const next = { ...fields, ...change };
    setFields(next);
    setProblems({});
    onChange(next);
  };
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const read = readFields(fields);
    if ('problems' in read) {
      setProblems(read.problems);
      requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    setSaving(true);
    setFailure(undefined);
    await onSave(read.claim).catch((error: Error) => setFailure(error.message));
    setSaving(false);
  };
  const saveOnCtrlEnter = (event: KeyboardEvent<HTMLFormElement>) => {
    const form = event.currentTarget;
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !(event.target instanceof HTMLElement)) return;
    const field = event.target;
    flushSync(() => field.blur()); // a tag that is only half typed counts
    form.requestSubmit();
  };

  const { article, target } = open.draft;
  return (
    <form className={css.form} aria-label={i18n.t('form.name')} onSubmit={save} onKeyDown={saveOnCtrlEnter} noValidate>
      <figure style={{ margin: 0 }}>
        <blockquote className={css.quote} dir="auto" aria-label={i18n.t('form.quote')} cite={target.source}>
          {target.selector[0].exact}
        </blockquote>
        <figcaption className={css.from}>
          {article.publisher ?? article.title}
          {fields.basis && ` · ${i18n.t('form.basis', [fields.basis])}`}
        </figcaption>
        {(state === 'changed' || state === 'gone') && (
          <p className={css.from}>
            {i18n.t(state === 'changed' ? 'form.otherWords' : 'form.notThere', [dayWords(target.state.sourceDate)])}
          </p>
        )}
      </figure>
      <Field label={i18n.t('form.statement')} problem={problems.statement}>
        {(tied) => (
          <textarea
            {...tied}
            ref={statement}
            dir="auto"
            rows={3}
            value={fields.statement}
            maxLength={100_000}
            required
            onChange={(event) => set({ statement: event.target.value })}
          />
        )}
      </Field>
      <div className={css.pair}>
        <Field label={i18n.t('form.assertedBy')} problem={problems.assertedBy}>
          {(tied) => (
            <input
              {...tied}
              value={fields.assertedBy ?? ''}
              maxLength={1000}
              onChange={(event) => set({ assertedBy: event.target.value })}
            />
          )}
        </Field>
        <Field label={i18n.t('form.attributedTo')} problem={problems.attributedTo}>
          {(tied) => (
            <input
              {...tied}
              value={fields.attributedTo ?? ''}
              maxLength={1000}
              onChange={(event) => set({ attributedTo: event.target.value })}
            />
          )}
        </Field>
      </div>
      <Choice
        label={i18n.t('form.kind')}
        options={RelationKind.options}
        value={fields.kind}
        words={(kind) => i18n.t(`relation.${kind}`)}
        onChange={(kind) => set({ kind })}
      />
      <div className={css.pair}>
        <Field label={i18n.t('form.strength')}>
          {(tied) => (
            <select {...tied} value={fields.strength} onChange={(event) => set({ strength: Strength.parse(event.target.value) })}>
              {Strength.options.map((strength) => (
                <option key={strength} value={strength}>
                  {i18n.t(`strength.${strength}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={i18n.t('form.verdict')}>
          {(tied) => (
            <select {...tied} value={fields.verdict} onChange={(event) => set({ verdict: Verdict.parse(event.target.value) })}>
              {Verdict.options.map((verdict) => (
                <option key={verdict} value={verdict}>
                  {i18n.t(`verdict.${verdict}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <ConfidenceField value={fields.confidence} onChange={(confidence) => set({ confidence })} />
      <TagsField tags={fields.tags} known={knownTags} problem={problems.tags} onChange={(tags) => set({ tags })} />
      <Field label={i18n.t('form.note')} problem={problems.note}>
        {(tied) => (
          <textarea
            {...tied}
            rows={2}
            value={fields.note ?? ''}
            maxLength={100_000}
            onChange={(event) => set({ note: event.target.value })}
          />
        )}
      </Field>
      <div className={css.actions}>
        {failure && (
          <Notice problem title={i18n.t('form.notSaved')}>
            <p>{failure}</p>
          </Notice>
        )}
        <div className={css.row}>
          <Button look="primary" type="submit" disabled={saving}>
            {i18n.t(open.annotationId ? 'form.saveChanges' : 'form.save')}
          </Button>
          <Button onClick={onCancel}>{i18n.t('form.cancel')}</Button>
        </div>
      </div>
    </form>
  );
}
