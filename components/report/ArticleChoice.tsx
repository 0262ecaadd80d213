import { useState } from 'react';
import { i18n } from '#i18n';
import { numberWords } from '@/lib/i18n/number-words';
import type { ArticleCount } from '@/lib/report/scope';
import { fold } from '@/lib/text/fold';
import css from '../library/FacetValues.module.css';

interface Props {
  /** Most claims first. */
  articles: readonly ArticleCount[];
  chosen: readonly string[];
  /** Called with the addresses of the articles that are chosen then. */
  onChoose: (pages: string[]) => void;
}

const few = 8; // shown at once: others are found by typing

/** The articles that the filters leave, to choose some. */
export function ArticleChoice({ articles, chosen, onChoose }: Props) {
  const [sought, setSought] = useState('');
  const isChosen = (page: string) => chosen.includes(page);
  const words = fold(sought);
  const matching = words ? articles.filter(({ card }) => fold(card.title || card.page).includes(words)) : articles;
  const shown = [
    ...matching.filter(({ card }) => isChosen(card.page)),
    ...matching.filter(({ card }) => !isChosen(card.page)).slice(0, few),
  ];
  return (
    <fieldset className={css.facet}>
      <legend>{i18n.t('report.articles')}</legend>
      {articles.length > few && (
        <input
          type="search"
          aria-label={i18n.t('report.findArticle')}
          placeholder={i18n.t('report.findArticle')}
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
      )}
      <ul>
        {shown.map(({ card: { page, title }, count }) => (
          <li key={page}>
            <label className={css.value}>
              <input
                type="checkbox"
                name="article"
                checked={isChosen(page)}
                onChange={({ target }) => onChoose(target.checked ? [...chosen, page] : chosen.filter((other) => other !== page))}
              />
              <span dir="auto">{title || page}</span>
              <span className={css.count}>{numberWords(count)}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
