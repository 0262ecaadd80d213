import { i18n } from '#i18n';
import { numberWords } from '@/lib/i18n/number-words';
import type { FacetValue, Found } from '@/lib/library/find-claims';
import type { Event } from '@/lib/report/count-report';
import type { Dating } from '@/lib/report/periods';
import { Field } from '../claim/Field';
import { Choice } from '../ui/Choice';
import css from './EventChoice.module.css';

interface Props {
  facets: Found['facets'];
  event: Event;
  dating: Dating;
  onEvent: (event: Event) => void;
  onDating: (dating: Dating) => void;
}

const most = 200; // values offered: others are chosen by the filters
const datings = ['article', 'tagged'] as const;
const groups = [
  { by: 'tag', label: 'report.tags' },
  { by: 'target', label: 'report.targets' },
] as const;

/** What the timeline is about, and by which date. */
export function EventChoice({ facets, event, dating, onEvent, onDating }: Props) {
  const offered = groups.map(({ by, label }) => ({ by, label, values: facets[by].filter(({ value }) => value !== '').slice(0, most) }));
  const all = offered.flatMap(({ by, values }) => values.map(({ value }): Event => ({ by, key: value })));
  const chosen = all.findIndex(({ by, key }) => by === event.by && key === event.key);
  let place = 0;
  const option = ({ value, name, count }: FacetValue) => (
    <option key={value} value={place++}>
      {`${name} (${numberWords(count)})`}
    </option>
  );
  return (
    <div className={css.event}>
      <Field label={i18n.t('report.event')}>
        {(tied) => (
          <select {...tied} value={chosen} onChange={({ target }) => onEvent(all[Number(target.value)] ?? { by: 'all', key: '' })}>
            <option value={-1}>{i18n.t('report.allClaims')}</option>
            {offered.map(({ by, label, values }) => (
              <optgroup key={by} label={i18n.t(label)}>
                {values.map(option)}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
      <Choice
        label={i18n.t('report.dating')}
        options={datings}
        value={dating}
        words={(value) => i18n.t(`reportDating.${value}`)}
        onChange={onDating}
      />
    </div>
  );
}
