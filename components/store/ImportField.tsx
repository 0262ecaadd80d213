import { useState } from 'react';
import { i18n } from '#i18n';
import type { AscribeDatabase } from '@/lib/store/db';
import { Field } from '../claim/Field';
import { Notice } from '../ui/Notice';
import css from './ImportField.module.css';
import { type ImportOutcome, importFile } from './import-file';
import { StoreNotice } from './StoreNotice';

interface Props {
  db: AscribeDatabase;
}

/** Takes an exported file back in, and says what it brought, or what is wrong with it and where. */
export function ImportField({ db }: Props) {
  const [outcome, setOutcome] = useState<ImportOutcome | 'reading'>();
  return (
    <>
      <Field label={i18n.t('keep.importFile')} hint={i18n.t('keep.importHint')}>
        {(tied) => (
          <input
            {...tied}
            type="file"
            accept=".json,application/json,application/ld+json"
            onChange={async ({ target }) => {
              const file = target.files?.[0];
              if (!file) return;
              setOutcome('reading');
              setOutcome(await importFile(db, file));
              target.value = ''; // so that the same file, mended, can be chosen again
            }}
          />
        )}
      </Field>
      {outcome === 'reading' ? <Notice title={i18n.t('keep.reading')} /> : outcome && <Outcome outcome={outcome} />}
    </>
  );
}

function Outcome({ outcome }: { outcome: ImportOutcome }) {
  if ('problem' in outcome) return <StoreNotice problem={outcome.problem} />;
  if ('problems' in outcome) {
    return (
      <Notice problem title={i18n.t('keep.refused')}>
        <ul className={css.problems}>
          {outcome.problems.map(({ problem, where, detail }) => (
            <li key={`${problem} ${where}`}>
              {where && <code>{where}</code>} {i18n.t(`importProblem.${problem}`)} {detail && <code>{detail}</code>}
            </li>
          ))}
        </ul>
      </Notice>
    );
  }
  const { added, updated, unchanged } = outcome.imported;
  return (
    <Notice title={i18n.t('keep.imported', [added, updated, unchanged])}>
      {outcome.ignored.length > 0 && (
        <p className={css.problems}>
          {i18n.t('keep.ignored')} <code>{outcome.ignored.join(', ')}</code>
        </p>
      )}
    </Notice>
  );
}
