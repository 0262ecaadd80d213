import { i18n } from '#i18n';
import { LibraryButton } from '../library/LibraryButton';
import { OptionsButton } from '../settings/OptionsButton';
import { Button } from '../ui/Button';
import css from './ReportHead.module.css';
import type { ReportFile } from './use-report-file';

interface Props {
  /** How many quotes the report has; nothing while they are counted. */
  count?: number;
  file: ReportFile;
  onSave: () => void;
  onPrint: () => void;
}

/** More would be a book of thousands of pages, which no browser prints. */
const mostPrinted = 5000;

/** The page's name, and what can be done with the report: save it, print it, with how far that is and a way to stop it. */
export function ReportHead({ count = 0, file, onSave, onPrint }: Props) {
  const { under, said, stop } = file;
  const isIdle = !under && count > 0;
  const isTooMany = count > mostPrinted;
  return (
    <header className={css.head}>
      <h1>{i18n.t('report.title')}</h1>
      <div className={css.says} role="status">
        {under ? (
          <>
            <label>
              {i18n.t('report.saving', [under.done, under.of])} <progress value={under.done} max={under.of} />
            </label>
            <Button onClick={stop}>{i18n.t('library.stop')}</Button>
          </>
        ) : (
          said || (isTooMany && i18n.t('report.tooMany', [mostPrinted]))
        )}
      </div>
      <Button look="primary" disabled={!isIdle} onClick={onSave}>
        {i18n.t('report.save')}
      </Button>
      <Button disabled={!isIdle || isTooMany} onClick={onPrint}>
        {i18n.t('report.print')}
      </Button>
      <LibraryButton />
      <OptionsButton />
    </header>
  );
}
