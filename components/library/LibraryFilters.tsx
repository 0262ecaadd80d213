import { i18n } from '#i18n';
import { Facet, type LibraryFilter, withValue } from '@/lib/library/facet';
import type { Found } from '@/lib/library/find-claims';
import { Field } from '../claim/Field';
import { FacetValues } from './FacetValues';
import css from './LibraryFilters.module.css';

interface Props {
  filter: LibraryFilter;
  facets: Found['facets'];
  onChange: (filter: LibraryFilter) => void;
}

/** All that narrows the library down: words, days, and the values of each facet with their counts. */
export function LibraryFilters({ filter, facets, onChange }: Props) {
  // Most libraries are one reader's.
  const hasChoice = (facet: Facet) => facet !== 'reader' || facets.reader.length > 1 || filter.values.reader.length > 0;
  return (
    <search className={css.filters} aria-label={i18n.t('library.filters')}>
      <input
        type="search"
        className={css.words}
        aria-label={i18n.t('library.search')}
        title={i18n.t('library.search')}
        placeholder={i18n.t('library.searchHint')}
        value={filter.words}
        onChange={({ target }) => onChange({ ...filter, words: target.value })}
      />
      <fieldset className={css.days}>
        <legend>{i18n.t('library.day')}</legend>
        {(['from', 'to'] as const).map((end) => (
          <Field key={end} label={i18n.t(`library.${end}`)}>
            {(tied) => (
              <input {...tied} type="date" value={filter[end]} onChange={({ target }) => onChange({ ...filter, [end]: target.value })} />
            )}
          </Field>
        ))}
      </fieldset>
      {Facet.options.filter(hasChoice).map((facet) => (
        <FacetValues
          key={facet}
          facet={facet}
          values={facets[facet]}
          chosen={filter.values[facet]}
          onChoose={(value, on) => onChange(withValue(filter, facet, value, on))}
        />
      ))}
    </search>
  );
}
