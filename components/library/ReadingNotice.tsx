import { i18n } from '#i18n';
import css from './ReadingNotice.module.css';
import type { Reading } from './use-library';

interface Props {
  reading?: Reading;
}

/** How far the library is read. */
export function ReadingNotice({ reading }: Props) {
  if (!reading) return null; // most are read before words could be
  const { done, of, isMaking } = reading;
  const words = i18n.t(isMaking ? 'library.making' : 'library.loading', [done, of]);
  return (
    <div className={css.reading} role="status">
      <label>
        {words}
        <progress value={done} max={of} />
      </label>
    </div>
  );
}
