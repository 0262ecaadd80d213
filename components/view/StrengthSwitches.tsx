import { i18n } from '#i18n';
import { numberWords } from '@/lib/i18n/number-words';
import type { Settings } from '@/lib/model/settings';
import { Strength } from '@/lib/model/strength';
import { changeSettings } from '@/lib/settings';
import type { Seen } from '@/lib/view/look-of';
import { Switch } from '../ui/Switch';
import css from './ClassSwitches.module.css';
import { countStrengths, showStrength } from './strength-rows';

interface Props {
  settings: Settings;
  /** The page's detections, shown or not: their counts take the place of what each strength is. */
  found?: readonly Seen[];
}

/** Which attributions are marked, by how firm their words are, each with its line; takes effect at once in all open pages. */
export function StrengthSwitches({ settings, found }: Props) {
  const counts = found && countStrengths(found, settings);
  return (
    <ul className={[css.classes, counts && css.compact].filter(Boolean).join(' ')} aria-label={i18n.t('strengths.name')}>
      {Strength.options.map((strength) => (
        <li key={strength} title={counts && i18n.t(`strengthIs.${strength}`)}>
          <Switch
            on={!settings.hiddenStrengths.includes(strength)}
            disabled={!settings.on || !settings.show.attribution}
            onChange={(on) => void changeSettings((now) => showStrength(strength, on, now))}
          >
            <span data-line={strength}>{i18n.t(`strength.${strength}`)}</span>{' '}
            <small>{counts ? numberWords(counts[strength]) : i18n.t(`strengthIs.${strength}`)}</small>
          </Switch>
        </li>
      ))}
    </ul>
  );
}
