import { i18n } from '#i18n';
import type { Settings } from '@/lib/model/settings';
import { Strength } from '@/lib/model/strength';
import type { Seen } from '@/lib/view/look-of';
import { ClassSwitches } from './ClassSwitches';
import { classRows, isRowShown } from './class-rows';
import { PlentyChoice } from './PlentyChoice';
import { StrengthSwitches } from './StrengthSwitches';
import css from './ViewControls.module.css';

interface Props {
  settings: Settings;
  /** The page's detections, shown or not. */
  found: readonly Seen[];
}

/** What of the page's detections is marked: how many, which kinds of statement, and how firm. */
export function ViewControls({ settings, found }: Props) {
  const shown = classRows.filter((row) => isRowShown(row, settings)).length;
  const firm = Strength.options.length - settings.hiddenStrengths.length;
  return (
    <div className={css.controls}>
      <PlentyChoice plenty={settings.plenty} />
      <details>
        <summary>
          {i18n.t('classes.name')} <span className={css.shown}>{i18n.t('classes.shown', [shown, classRows.length])}</span>
        </summary>
        <ClassSwitches settings={settings} found={found} />
      </details>
      <details>
        <summary>
          {i18n.t('strengths.name')} <span className={css.shown}>{i18n.t('classes.shown', [firm, Strength.options.length])}</span>
        </summary>
        <StrengthSwitches settings={settings} found={found} />
      </details>
    </div>
  );
}
