import { i18n } from '#i18n';
import { CueClass } from '@/lib/model/cue-class';
import { Strength } from '@/lib/model/strength';
import { type MarkKind, markKinds } from '../ui/KindMark';
import type { Filter } from './filter-marks';
import { KindToggles } from './KindToggles';
import css from './MarkFilter.module.css';

interface Props {
  filter: Filter;
  counts: Record<MarkKind, number>;
  onChange: (filter: Filter) => void;
}

/** Narrows a list of marks down by words, kind, class and strength. */
export function MarkFilter({ filter, counts, onChange }: Props) {
  const toggle = (kind: MarkKind, on: boolean) =>
    onChange({ ...filter, kinds: new Set(markKinds.filter((other) => (other === kind ? on : filter.kinds.has(other)))) });
  const show = Object.fromEntries(markKinds.map((kind) => [kind, filter.kinds.has(kind)])) as Record<MarkKind, boolean>;
  return (
    <search className={css.filter} aria-label={i18n.t('filter.name')}>
      <div className={css.row}>
        <input
          type="search"
          aria-label={i18n.t('filter.text')}
          placeholder={i18n.t('filter.text')}
          value={filter.text}
          onChange={(event) => onChange({ ...filter, text: event.target.value })}
        />
        <select
          aria-label={i18n.t('filter.class')}
          value={filter.cueClass ?? ''}
          onChange={(event) => onChange({ ...filter, cueClass: CueClass.safeParse(event.target.value).data })}
        >
          <option value="">{i18n.t('filter.anyClass')}</option>
          {CueClass.options.map((cueClass) => (
            <option key={cueClass} value={cueClass}>
              {i18n.t(`cueClass.${cueClass}`)}
            </option>
          ))}
        </select>
        <select
          aria-label={i18n.t('form.strength')}
          value={filter.strength ?? ''}
          onChange={(event) => onChange({ ...filter, strength: Strength.safeParse(event.target.value).data })}
        >
          <option value="">{i18n.t('filter.anyStrength')}</option>
          {Strength.options.map((strength) => (
            <option key={strength} value={strength}>
              {i18n.t(`strength.${strength}`)}
            </option>
          ))}
        </select>
      </div>
      <KindToggles label={i18n.t('filter.kinds')} counts={counts} show={show} onToggle={toggle} />
    </search>
  );
}
