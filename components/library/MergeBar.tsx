import { useState } from 'react';
import { i18n } from '#i18n';
import type { NameUse } from '@/lib/library/name-uses';
import { Field } from '../claim/Field';
import { Button } from '../ui/Button';
import css from './MergeBar.module.css';

interface Props {
  chosen: readonly NameUse[];
  onMerge: (name: string) => void;
  onClose: () => void;
}

/** Merges the names that are chosen, under the one of them that the reader says. */
export function MergeBar({ chosen, onMerge, onClose }: Props) {
  const [called, setCalled] = useState('');
  const names = chosen.map(({ name }) => name);
  const name = names.includes(called) ? called : names[0];
  return (
    <div className={css.bar}>
      {chosen.length === 1 && <p>{i18n.t('library.namesOne')}</p>}
      {chosen.length > 1 && name !== undefined && (
        <>
          <Field label={i18n.t('library.mergeAs')}>
            {(tied) => (
              <select {...tied} value={name} onChange={({ target }) => setCalled(target.value)}>
                {names.map((one) => (
                  <option key={one}>{one}</option>
                ))}
              </select>
            )}
          </Field>
          <Button look="primary" onClick={() => onMerge(name)}>
            {i18n.t('library.merge', chosen.length)}
          </Button>
        </>
      )}
      <Button onClick={onClose}>{i18n.t('library.close')}</Button>
    </div>
  );
}
