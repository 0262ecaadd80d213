import { i18n } from '#i18n';
import { inInterfaceLanguage } from '@/lib/i18n/language';
import type { AscribeDatabase } from '@/lib/store/db';
import { lexiconSummaries } from '@/lib/store/lexicons';
import { useKnownBackup } from '../store/use-backup';
import { useStored } from '../store/use-database';
import { dayWords } from '../ui/date-words';
import css from './StorageFacts.module.css';
import { useStorageFacts } from './use-storage-facts';

interface Props {
  db: AscribeDatabase;
  /** How many claims there are. */
  count: number;
}

const kilobyte = 1000;
const format = (unit: 'kilobyte' | 'megabyte') =>
  inInterfaceLanguage((language) => new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }));
const sizes = { kilobyte: format('kilobyte'), megabyte: format('megabyte') };

function sizeWords(bytes: number): string {
  const isLarge = bytes >= kilobyte * kilobyte;
  return isLarge ? sizes.megabyte().format(bytes / kilobyte / kilobyte) : sizes.kilobyte().format(Math.ceil(bytes / kilobyte));
}

/** How much is stored, of what, how safely, and when it was saved as a file last. */
export function StorageFacts({ db, count }: Props) {
  const { value: articles = 0 } = useStored(() => db.articles.count(), [db]);
  const { value: lists = [] } = useStored(() => lexiconSummaries(db), [db]);
  const facts = useStorageFacts(count + lists.length);
  const backup = useKnownBackup();
  const rows = [
    [
      i18n.t('storage.holds'),
      [i18n.t('storage.claims', count), i18n.t('storage.articles', articles), i18n.t('storage.lists', lists.length)].join(' · '),
    ],
    facts?.used !== undefined && [i18n.t('storage.size'), sizeWords(facts.used)],
    facts && [i18n.t('storage.safety'), i18n.t(facts.isKept ? 'storage.kept' : 'storage.notKept')],
    backup && [
      i18n.t('storage.backup'),
      backup.at ? i18n.t('storage.backupOf', backup.claims ?? 0, [dayWords(backup.at), backup.claims ?? 0]) : i18n.t('storage.never'),
    ],
  ].filter((row) => !!row);
  return (
    <dl className={css.facts}>
      {rows.map(([name, words]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
