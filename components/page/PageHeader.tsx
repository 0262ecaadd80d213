import { i18n } from '#i18n';
import type { PageStatus } from '@/lib/model/page-status';
import { dayWords } from '../ui/date-words';
import css from './PageHeader.module.css';

interface Props {
  status: PageStatus;
}

/** Which article this is: title, publisher, byline, date, length. */
export function PageHeader({ status: { article, words } }: Props) {
  if (!article) return null;
  const facts = [
    article.publisher ?? (URL.canParse(article.url) && new URL(article.url).hostname),
    article.byline,
    article.datePublished && dayWords(article.datePublished),
    words > 0 && i18n.t('page.words', words),
  ];
  return (
    <header className={css.header}>
      <h2 className={css.title} title={article.title}>
        {article.title || article.url}
      </h2>
      <p className={css.facts}>{facts.map((fact) => fact && <span key={fact}>{fact}</span>)}</p>
    </header>
  );
}
