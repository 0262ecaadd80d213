import { i18n } from '#i18n';
import type { Card } from '@/lib/library/card';
import type { Line } from '@/lib/library/sort-claims';
import { dayWords } from '../ui/date-words';
import css from './ArticleLine.module.css';
import type { Selection } from './use-selection';

interface Props {
  card: Card;
  count: number;
  lines: readonly Line[];
  /** The place of this line; its claims are the next ones. */
  at: number;
  selection: Selection;
}

/** The article that the claims below stand in. */
export function ArticleLine({ card: { page, title, publisher, datePublished }, count, lines, at, selection }: Props) {
  const ids = lines.slice(at + 1, at + 1 + count).flatMap((line) => ('row' in line ? line.row.entry.id : []));
  const name = title || page;
  const chosen = ids.filter((id) => selection.ids.has(id)).length;
  return (
    <div className={css.article}>
      <input
        type="checkbox"
        tabIndex={-1}
        aria-label={i18n.t('library.selectArticle', [name])}
        checked={chosen === count}
        ref={(box) => {
          if (box) box.indeterminate = chosen > 0 && chosen < count;
        }}
        onChange={({ target }) => selection.set(ids, target.checked)}
      />
      <h2>
        <a href={page} target="_blank" rel="noreferrer" tabIndex={-1} dir="auto">
          {name}
        </a>
      </h2>
      <p>
        <bdi>{[publisher, datePublished && dayWords(datePublished)].filter(Boolean).join(' · ')}</bdi>
        <span>{i18n.t('library.count', count)}</span>
      </p>
    </div>
  );
}
