import { i18n } from '#i18n';
import css from './HowCounted.module.css';

/** What the figures are made of, and how far they can be trusted. */
export function HowCounted() {
  return (
    <details className={css.how}>
      <summary>{i18n.t('compare.how')}</summary>
      <p>{i18n.t('compare.howSpans')}</p>
      <p>{i18n.t('compare.howKappa')}</p>
      <p>{i18n.t('compare.howNames')}</p>
    </details>
  );
}
