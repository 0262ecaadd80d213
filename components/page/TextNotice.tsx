import { i18n } from '#i18n';
import { daysWords } from '../ui/date-words';
import { Notice } from '../ui/Notice';
import { stateWords } from './claim-states';
import type { OpenPage } from './open-page';
import css from './TextNotice.module.css';
import { claimsInArticle, textChange } from './text-change';
import { VersionList } from './VersionList';

interface Props {
  page: OpenPage;
  /** Says it in one line, without the versions. */
  brief?: boolean;
}

/** Says once that an article's text is another one than its passages were tagged in, and what became of those; nothing where it is the same or unknown. */
export function TextNotice({ page, brief }: Props) {
  const { db, status, annotations } = page;
  const change = textChange(status, annotations);
  if (!change) return null;
  const { from, to, counts, textHash } = change;
  const days = daysWords(from, to);
  const versions = !brief && status.article && (
    <VersionList db={db} url={status.article.url} annotations={claimsInArticle(status, annotations)} now={textHash} />
  );
  if (counts.moved + counts.changed + counts.gone === 0) {
    return (
      <div className={css.quiet}>
        <p role="status">{i18n.t('textChange.unharmed', counts.anchored, [days, counts.anchored.toLocaleString()])}</p>
        {versions}
      </div>
    );
  }
  return (
    <Notice title={i18n.t('textChange.title', [days])}>
      <p>{i18n.t('textChange.passages', [stateWords(counts)])}</p>
      {versions}
    </Notice>
  );
}
