import { i18n } from '#i18n';
import { numberWords } from '@/lib/i18n/number-words';
import type { Settings } from '@/lib/model/settings';
import { changeSettings } from '@/lib/settings';
import type { Seen } from '@/lib/view/look-of';
import { Switch } from '../ui/Switch';
import css from './ClassSwitches.module.css';
import { classRows, countRows, isRowShown, showRow } from './class-rows';

interface Props {
  settings: Settings;
  /** The page's detections, shown or not: their counts take the place of what each kind is. */
  found?: readonly Seen[];
}

/** Which kinds of statement are marked; takes effect at once in all open pages. */
export function ClassSwitches({ settings, found }: Props) {
  const counts = found && countRows(found, settings);
  return (
    <ul className={[css.classes, counts && css.compact].filter(Boolean).join(' ')} aria-label={i18n.t('classes.name')}>
      {classRows.map((row) => (
        <li key={row} title={counts && i18n.t(`cueClassIs.${row}`)}>
          <Switch
            on={isRowShown(row, settings)}
            disabled={!settings.on || !settings.show.attribution}
            onChange={(on) => void changeSettings((now) => showRow(row, on, now))}
          >
            {i18n.t(`cueClass.${row}`)} <small>{counts ? numberWords(counts[row]) : i18n.t(`cueClassIs.${row}`)}</small>
          </Switch>
        </li>
      ))}
    </ul>
  );
}
