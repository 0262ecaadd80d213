import { i18n } from '#i18n';
import css from '../library/FilterChips.module.css';
import { Icon } from '../ui/Icon';

interface Props {
  /** How many claims were selected in the library, where some were. */
  selected?: number;
  pages: number;
  onAll: () => void;
  onAllPages: () => void;
}

/** Which part of the library the report is about, to be taken away. */
export function ScopeChips({ selected, pages, onAll, onAllPages }: Props) {
  const chips = [
    ...(selected === undefined ? [] : [{ label: i18n.t('report.selection', [selected]), onClick: onAll }]),
    ...(pages > 0 ? [{ label: i18n.t('report.pages', pages), onClick: onAllPages }] : []),
  ];
  if (chips.length === 0) return null;
  return (
    <ul className={css.chips} aria-label={i18n.t('report.choose')}>
      {chips.map(({ label, onClick }) => (
        <li key={label}>
          <button type="button" className={css.chip} aria-label={i18n.t('library.without', [label])} onClick={onClick}>
            {label}
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
