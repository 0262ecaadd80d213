import { i18n } from '#i18n';
import type { AscribeDatabase } from '@/lib/store/db';
import { ImportField } from '../store/ImportField';
import css from './LoneReader.module.css';

interface Props {
  db: AscribeDatabase;
}

/** What is to be done where there is nobody to compare with: a colleague's file is imported right here. */
export function LoneReader({ db }: Props) {
  return (
    <div className={css.lone}>
      <h2>{i18n.t('compare.lone')}</h2>
      <p>{i18n.t('compare.loneWhy')}</p>
      <ImportField db={db} label={i18n.t('compare.import')} hint={i18n.t('compare.importHint')} />
    </div>
  );
}
