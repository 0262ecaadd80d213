import { useRef } from 'react';
import { i18n } from '#i18n';
import type { AscribeDatabase } from '@/lib/store/db';
import { Field } from '../claim/Field';
import { ImportStages } from './ImportStages';
import { useImport } from './use-import';

interface Props {
  db: AscribeDatabase;
  label?: string;
  hint?: string;
}

/** Takes in a file of claims or of names: shows what is in it, takes all of it or nothing when told to, and takes it back. */
export function ImportField({ db, label = i18n.t('import.file'), hint = i18n.t('import.hint') }: Props) {
  const importing = useImport(db);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Field label={label} hint={hint}>
        {(tied) => (
          <input
            {...tied}
            ref={input}
            type="file"
            accept=".json,.jsonld,.stix,.csv,.tsv,.txt,application/json,application/ld+json,text/csv,text/plain"
            onChange={({ target }) => {
              const file = target.files?.[0];
              if (file) void importing.open(file);
              target.value = ''; // so that the same file, mended, can be chosen again
            }}
          />
        )}
      </Field>
      <ImportStages importing={importing} />
    </>
  );
}
