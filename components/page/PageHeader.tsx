import { i18n } from '#i18n';
import type { PageStatus } from '@/lib/model/page-status';
import css from './PageHeader.module.css';

const dayFormat = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

/** A date as the reader writes it, or as the page gave it where it is no date that the browser can read. */
function day(date: string): string {
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : dayFormat.format(time);
}

interface Props {
  status: PageStatus;
}

/** Which article this is: title, publisher, byline, date, length. */
export function PageHeader({ status: { article, words } }: Props) {
  if (!article) return null;
  const facts = [
    article.publisher ?? (URL.canParse(article.url) && new URL(article.url).hostname),
    article.byline,
    article.datePublished && day(article.datePublished),
    words > 0 && i18n.t('page.words', words, [words.toLocaleString()]),
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
