import { i18n } from '#i18n';
import type { LibraryFilter } from '@/lib/library/facet';
import type { Found } from '@/lib/library/find-claims';
import type { ArticleCount } from '@/lib/report/scope';
import { LibraryFilters } from '../library/LibraryFilters';
import { ArticleChoice } from './ArticleChoice';
import css from './ReportChoice.module.css';

interface Props {
  filter: LibraryFilter;
  facets: Found['facets'];
  articles: readonly ArticleCount[];
  pages: readonly string[];
  onFilter: (filter: LibraryFilter) => void;
  onPages: (pages: string[]) => void;
}

const wide = '(width >= 900px)';

/** What claims the report is about: the library's filters, and its articles. */
export function ReportChoice({ filter, facets, articles, pages, onFilter, onPages }: Props) {
  return (
    <details className={css.choice} open={matchMedia(wide).matches}>
      <summary>{i18n.t('report.choose')}</summary>
      <LibraryFilters filter={filter} facets={facets} onChange={onFilter} />
      <div className={css.articles}>
        <ArticleChoice articles={articles} chosen={pages} onChoose={onPages} />
      </div>
    </details>
  );
}
