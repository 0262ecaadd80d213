import { i18n } from '#i18n';
import { numberWords } from '@/lib/i18n/number-words';
import type { Row } from '@/lib/library/shelves';
import type { Annotation } from '@/lib/model/annotation';
import { ButtonLink } from '../ui/ButtonLink';
import { Icon } from '../ui/Icon';
import css from './QuoteItem.module.css';
import { quoteText } from './quote-text';

interface Props {
  number: number;
  row: Row;
  /** Nothing while it is read, `null` where it is gone. */
  annotation: Annotation | null | undefined;
}

/** A numbered quote: what it says, all that is known of it, and a link to the passage, which on paper shows where it leads. */
export function QuoteItem({ number, row, annotation }: Props) {
  const text = annotation && quoteText(number, row, annotation);
  return (
    <li className={css.quote} value={number}>
      <span className={css.number} aria-hidden="true">
        {numberWords(number)}
      </span>
      <div>
        {annotation === null && <p>{i18n.t('library.gone')}</p>}
        {annotation === undefined && <p className={css.waiting} />}
        {text && (
          <>
            <p className={css.statement} dir="auto">
              {text.statement}
            </p>
            {text.quote !== text.statement && <blockquote dir="auto">{text.quote}</blockquote>}
            <dl>
              {text.facts.map(([label, words]) => (
                <div key={label}>
                  <dt>{label}</dt>{' '}
                  <dd>
                    <bdi>{words}</bdi>
                  </dd>
                </div>
              ))}
            </dl>
            {text.note && (
              <p className={css.note} dir="auto">
                {text.note}
              </p>
            )}
            <p className={css.link}>
              <ButtonLink href={text.link} aria-label={i18n.t('report.passageOf', [number])}>
                <Icon name="open" />
                {i18n.t('report.passage')}
              </ButtonLink>
              <span>{text.link}</span>
            </p>
          </>
        )}
      </div>
    </li>
  );
}
