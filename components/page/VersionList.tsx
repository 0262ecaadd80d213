import { i18n } from '#i18n';
import { pageKey } from '@/lib/store/page-key';
import { versionsOf } from '@/lib/store/sightings';
import { useStored } from '../store/use-database';
import { timesWords } from '../ui/date-words';
import type { OpenPage } from './open-page';
import { seenVersions } from './seen-versions';
import { claimsInArticle } from './text-change';
import css from './VersionList.module.css';

interface Props {
  page: OpenPage;
}

/** Which versions of an article's text were seen, when, and on which of them claims were made. */
export function VersionList({ page: { db, status, annotations } }: Props) {
  const { url = '', textHash: now } = status.article ?? {};
  const { value: stored = [] } = useStored(() => versionsOf(db, pageKey(url)), [db, url]);
  const versions = seenVersions(stored, claimsInArticle(status, annotations));
  return (
    <details className={css.versions}>
      <summary>{i18n.t('textChange.versions', [versions.length])}</summary>
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
