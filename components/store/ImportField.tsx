import { useRef } from 'react';
import { i18n } from '#i18n';
import type { AscribeDatabase } from '@/lib/store/db';
import { Field } from '../claim/Field';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { ImportPreview } from './ImportPreview';
import { ImportResult } from './ImportResult';
import { useImport } from './use-import';

interface Props {
  db: AscribeDatabase;
  label?: string;
  hint?: string;
}

/** Takes in a file of claims or of names: shows what is in it, takes all of it or nothing when told to, and takes it back. */
export function ImportField({ db, label = i18n.t('import.file'), hint = i18n.t('import.hint') }: Props) {
  const { stage, open, take, giveTo, stop, undo, close } = useImport(db);
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
              if (file) void open(file);
              target.value = ''; // so that the same file, mended, can be chosen again
            }}
          />
        )}
      </Field>
      {stage?.at === 'working' && (
        <Notice
          title={workWords(stage)}
          actions={
            <Button look="quiet" onClick={stop}>
              {i18n.t('import.cancel')}
            </Button>
          }
        />
      )}
      {stage?.at === 'preview' && (
        <ImportPreview
          preview={stage.preview}
          onTake={(kind) => void take(stage.preview, kind)}
          onGive={(preview, by) => void giveTo(preview, by)}
          onCancel={close}
        />
      )}
      {stage?.at === 'ended' && <ImportResult result={stage.result} onUndo={undo} onDismiss={close} />}
    </>
  );
}

function workWords({ what, done, of }: { what: 'reading' | 'taking'; done: number; of: number }): string {
  if (done === 0) return i18n.t(`import.${what}`);
  return what === 'reading' ? i18n.t('import.readingCount', [done]) : i18n.t('import.takingCount', [done, of]);
}
