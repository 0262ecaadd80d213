import { i18n } from '#i18n';
import { Facet, isEmpty, type LibraryFilter, noFilter, withValue } from '@/lib/library/facet';
import type { Found } from '@/lib/library/find-claims';
import { Button } from '../ui/Button';
import { dayWords } from '../ui/date-words';
import { Icon } from '../ui/Icon';
import css from './FilterChips.module.css';
import { facetWords } from './facet-words';

interface Props {
  filter: LibraryFilter;
  facets: Found['facets'];
  onChange: (filter: LibraryFilter) => void;
}

/** What the library is narrowed down to, each part to be taken away by itself. */
export function FilterChips({ filter, facets, onChange }: Props) {
  if (isEmpty(filter)) return null;
  const chip = (label: string, without: LibraryFilter) => (
    <li key={label}>
      <button type="button" className={css.chip} aria-label={i18n.t('library.without', [label])} onClick={() => onChange(without)}>
        {label}
        <Icon name="close" />
      </button>
    </li>
  );
  const named = (label: string, words: string) => i18n.t('library.chip', [label, words]);
  return (
    <ul className={css.chips} aria-label={i18n.t('library.filters')}>
      {filter.words.trim() && chip(named(i18n.t('library.words'), filter.words.trim()), { ...filter, words: '' })}
      {(['from', 'to'] as const).map(
        (end) => filter[end] && chip(named(i18n.t(`library.${end}`), dayWords(filter[end])), { ...filter, [end]: '' }),
      )}
      {Facet.options.flatMap((facet) =>
        filter.values[facet].map((value) => {
          const name = facets[facet].find((one) => one.value === value)?.name;
          return chip(named(i18n.t(`libraryFacet.${facet}`), facetWords(facet, value, name)), withValue(filter, facet, value, false));
        }),
      )}
      <li>
        <Button look="quiet" onClick={() => onChange(noFilter)}>
          {i18n.t('library.clear')}
        </Button>
      </li>
    </ul>
  );
}
