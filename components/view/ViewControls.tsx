import { lazy } from 'react';
import { i18n } from '#i18n';
import type { Settings } from '@/lib/model/settings';
import { Strength } from '@/lib/model/strength';
import type { Seen } from '@/lib/view/look-of';
import { classRows, isRowShown } from './class-rows';
import { Fold } from './Fold';
import { PlentyChoice } from './PlentyChoice';
import css from './ViewControls.module.css';

// A window opens without them: they are behind a press.
const ClassSwitches = lazy(async () => ({ default: (await import('./ClassSwitches')).ClassSwitches }));
const StrengthSwitches = lazy(async () => ({ default: (await import('./StrengthSwitches')).StrengthSwitches }));

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
      <Fold name={i18n.t('classes.name')} facts={i18n.t('classes.shown', [shown, classRows.length])}>
        <ClassSwitches settings={settings} found={found} />
      </Fold>
      <Fold name={i18n.t('strengths.name')} facts={i18n.t('classes.shown', [firm, Strength.options.length])}>
        <StrengthSwitches settings={settings} found={found} />
      </Fold>
    </div>
  );
}
