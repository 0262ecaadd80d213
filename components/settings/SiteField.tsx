import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { Field } from '../claim/Field';
import { Button } from '../ui/Button';
import css from './SitesSection.module.css';
import { patternOfInput } from './site-input';
import { useAllow } from './use-allow';

/** Adds one site that the reader types. */
export function SiteField() {
  const [typed, setTyped] = useState('');
  const { problem, setProblem, allow } = useAllow();
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const pattern = patternOfInput(typed);
    if (!pattern) return setProblem(i18n.t('options.noSite'));
    if (await allow([pattern])) setTyped('');
  };
  return (
    <form className={css.add} onSubmit={(event) => void add(event)}>
      <Field label={i18n.t('options.site')} problem={problem}>
        {(tied) => <input {...tied} value={typed} placeholder="example.com" onChange={(event) => setTyped(event.target.value)} />}
      </Field>
      <Button type="submit">{i18n.t('options.add')}</Button>
    </form>
  );
}
