import { i18n } from '#i18n';
import { type Sort, sorts } from '@/lib/library/sort-claims';
import { Switch } from '../ui/Switch';
import css from './ListBar.module.css';

interface Props {
  count: number;
  of: number;
  sort: Sort;
  grouped: boolean;
  /** What was typed is not looked for yet. */
  awaitsWords: boolean;
  allSelected: boolean;
  onSort: (sort: Sort) => void;
  onGroup: (on: boolean) => void;
  onSelectAll: (on: boolean) => void;
}

/** How many claims are listed, and in what order. */
export function ListBar({ count, of, sort, grouped, awaitsWords, allSelected, onSort, onGroup, onSelectAll }: Props) {
  return (
    <div className={css.bar}>
      <label className={css.all}>
        <input type="checkbox" disabled={count === 0} checked={allSelected} onChange={({ target }) => onSelectAll(target.checked)} />
        {i18n.t('library.selectAll', [count])}
      </label>
      <p role="status" className={css.count}>
        {awaitsWords ? i18n.t('library.awaitsWords') : count < of && i18n.t('library.countOf', [count, of])}
      </p>
      <Switch on={grouped} onChange={onGroup}>
        {i18n.t('library.group')}
      </Switch>
      <select
        aria-label={i18n.t('library.sortBy')}
        value={sort}
        onChange={({ target }) => onSort(sorts.find((one) => one === target.value) ?? 'newest')}
      >
        {sorts.map((one) => (
          <option key={one} value={one}>
            {i18n.t(`librarySort.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
