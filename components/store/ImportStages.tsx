import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { ImportPreview } from './ImportPreview';
import { ImportResult } from './ImportResult';
import type { Importing } from './use-import';

interface Props {
  importing: Importing;
}

/** How far an import is: reading, what it would bring, taking, and how it ended. */
export function ImportStages({ importing: { stage, take, giveTo, stop, undo, close } }: Props) {
  if (stage?.at === 'working') {
    return (
      <Notice
        title={workWords(stage)}
        actions={
          <Button look="quiet" onClick={stop}>
            {i18n.t('import.cancel')}
          </Button>
        }
      />
    );
  }
  if (stage?.at === 'preview') {
    return (
      <ImportPreview
        preview={stage.preview}
        onTake={(choice) => void take(stage.preview, choice)}
        onGive={(preview, by) => void giveTo(preview, by)}
        onCancel={close}
      />
    );
  }
  return stage && <ImportResult result={stage.result} onUndo={undo} onDismiss={close} />;
}

function workWords({ what, done, of }: { what: 'reading' | 'taking'; done: number; of: number }): string {
  if (done === 0) return i18n.t(`import.${what}`);
  return what === 'reading' ? i18n.t('import.readingCount', [done]) : i18n.t('import.takingCount', [done, of]);
}
