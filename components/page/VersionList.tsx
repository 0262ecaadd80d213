import { i18n } from '#i18n';
import type { Annotation } from '@/lib/model/annotation';
import type { AscribeDatabase } from '@/lib/store/db';
import { pageKey } from '@/lib/store/page-key';
import { versionsOf } from '@/lib/store/sightings';
import { useStored } from '../store/use-database';
import { timesWords } from '../ui/date-words';
import { seenVersions } from './text-change';
import css from './VersionList.module.css';

interface Props {
  db: AscribeDatabase;
  /** The article's address. */
  url: string;
  /** The claims that were made in it. */
  annotations: readonly Annotation[];
  /** The hash of the text that the page has now. */
  now: string;
}

/** Which versions of a page's text were seen, when, and on which of them claims were made. */
export function VersionList({ db, url, annotations, now }: Props) {
  const { value: stored = [] } = useStored(() => versionsOf(db, pageKey(url)), [db, url]);
  const versions = seenVersions(stored, annotations);
  return (
    <details className={css.versions}>
      <summary>{i18n.t('textChange.versions', [versions.length.toLocaleString()])}</summary>
      <ol>
        {versions.map(({ textHash, firstSeen, lastSeen, claims }) => (
          <li key={textHash}>
            <time dateTime={firstSeen}>{timesWords(firstSeen, lastSeen)}</time>
            {claims > 0 && <b>{i18n.t('textChange.claims', claims)}</b>}
            {textHash === now && <b>{i18n.t('textChange.now')}</b>}
          </li>
        ))}
      </ol>
    </details>
  );
}
