import { useState } from 'react';
import { i18n } from '#i18n';
import { numberWords } from '@/lib/i18n/number-words';
import { type Facet, scaleOf } from '@/lib/library/facet';
import type { FacetValue } from '@/lib/library/find-claims';
import { fold } from '@/lib/text/fold';
import { Button } from '../ui/Button';
import css from './FacetValues.module.css';
import { facetWords } from './facet-words';

const few = 6; // values shown at first
const many = 60; // and when asked for more: what is beyond is found by typing

interface Props {
  facet: Facet;
  /** Most claims first. */
  values: readonly FacetValue[];
  chosen: readonly string[];
  onChoose: (value: string, on: boolean) => void;
}

/** The values of a facet, to choose some: each with how many claims the other filters let through; those chosen first. */
export function FacetValues({ facet, values, chosen, onChoose }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [sought, setSought] = useState('');
  const scale = scaleOf[facet];
  const title = i18n.t(`libraryFacet.${facet}`);
  const ordered = scale
    ? values.toSorted((a, b) => scale.indexOf(a.value) - scale.indexOf(b.value))
    : values.toSorted((a, b) => Number(chosen.includes(b.value)) - Number(chosen.includes(a.value)));
  const matching = sought ? ordered.filter(({ value, name }) => fold(facetWords(facet, value, name)).includes(fold(sought))) : ordered;
  const shown = scale ? matching : matching.slice(0, isOpen || sought ? many : few);
  const more = matching.length - shown.length;
  if (values.length === 0) return null;
  return (
    <fieldset className={css.facet}>
      <legend>{title}</legend>
      {!scale && values.length > few && (
        <input
          type="search"
          aria-label={i18n.t('library.find', [title])}
          placeholder={i18n.t('library.find', [title])}
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
      )}
      <ul>
        {shown.map(({ value, name, count }) => (
          <li key={value}>
            <label className={css.value}>
              <input
                type="checkbox"
                name={facet}
                value={value}
                checked={chosen.includes(value)}
                onChange={({ target }) => onChoose(value, target.checked)}
              />
              <span className={value === '' ? css.none : undefined}>{facetWords(facet, value, name)}</span>
              <span className={css.count}>{numberWords(count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {!isOpen && more > 0 && (
        <Button look="quiet" onClick={() => setOpen(true)}>
          {i18n.t('library.more', [Math.min(more, many - few)])}
        </Button>
      )}
      {isOpen && matching.length > few && (
        <Button look="quiet" onClick={() => setOpen(false)}>
          {i18n.t('library.fewer')}
        </Button>
      )}
    </fieldset>
  );
}
