import { i18n } from '#i18n';
import type { LibraryFilter } from '@/lib/library/facet';
import type { Shelves } from '@/lib/library/shelves';
import type { AscribeDatabase } from '@/lib/store/db';
import { CompareButton } from '../compare/CompareButton';
import { openReport } from '../report/open-report';
import { OptionsButton } from '../settings/OptionsButton';
import { ExportMenu } from '../store/ExportMenu';
import { Button } from '../ui/Button';
import css from './LibraryHead.module.css';

interface Props {
  db: AscribeDatabase;
  shelves?: Shelves;
  /** What the claims in view are narrowed down to. */
  filter: LibraryFilter;
  onNames: () => void;
  say: (words: string) => void;
}

/** The library's name, how much is in it, and the ways to its names, to a report on what is in view, to an export and to the options. */
export function LibraryHead({ db, shelves, filter, onNames, say }: Props) {
  const articles = shelves ? [...shelves.pages.values()].filter((rows) => rows.length > 0).length : 0;
  return (
    <header className={css.head}>
      <h1>{i18n.t('library.title')}</h1>
      {shelves && (
        <p>
          {i18n.t('library.count', shelves.rows.length)} {i18n.t('library.countIn', articles)}
        </p>
      )}
      <Button disabled={!shelves || shelves.rows.length === 0} onClick={onNames}>
        {i18n.t('library.names')}
      </Button>
      <Button disabled={!shelves || shelves.rows.length === 0} onClick={() => openReport({ filter })}>
        {i18n.t('report.open')}
      </Button>
      <CompareButton />
      <ExportMenu db={db} disabled={!shelves || shelves.rows.length === 0} say={say} />
      <OptionsButton />
    </header>
  );
}
