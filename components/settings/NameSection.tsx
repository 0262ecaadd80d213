import { useState } from 'react';
import { i18n } from '#i18n';
import type { Settings } from '@/lib/model/settings';
import { changeSettings } from '@/lib/settings';
import { tidyName } from '@/lib/text/tidy-name';
import { Field } from '../claim/Field';
import { Section } from './Section';

interface Props {
  settings: Settings;
}

/** The name that the reader's annotations carry. */
export function NameSection({ settings }: Props) {
  const [name, setName] = useState(settings.creator);
  return (
    <Section title={i18n.t('options.you')}>
      <Field label={i18n.t('options.name')} hint={i18n.t('options.nameHint')}>
        {(tied) => (
          <input
            {...tied}
            value={name}
            maxLength={500}
            autoComplete="name"
            onChange={({ target: { value } }) => {
              setName(value);
              void changeSettings((now) => ({ ...now, creator: tidyName(value) }));
            }}
          />
        )}
      </Field>
    </Section>
  );
}
