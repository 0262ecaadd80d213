import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { daysWords } from '../ui/date-words';
import { Notice } from '../ui/Notice';
import { stateWords, unsettled } from './claim-states';
import type { OpenPage } from './open-page';
import css from './TextNotice.module.css';
import { textChange } from './text-change';

interface Props {
  page: OpenPage;
  /** What more there is to say of it. */
  children?: ReactNode;
}

/** Says once that an article's text is another one than its passages were tagged in, and what became of those; nothing where it is the same or unknown. */
export function TextNotice({ page: { status, annotations }, children }: Props) {
  const change = textChange(status, annotations);
  if (!change) return null;
  const { from, to, counts } = change;
  const days = daysWords(from, to);
  if (stateWords(counts, unsettled) === '') {
    return (
      <div className={css.quiet}>
        <p role="status">{i18n.t('textChange.unharmed', counts.anchored, [days, counts.anchored])}</p>
        {children}
      </div>
    );
  }
  return (
    <Notice title={i18n.t('textChange.title', [days])}>
      <p>{i18n.t('textChange.passages', [stateWords(counts)])}</p>
      {children}
    </Notice>
  );
}
