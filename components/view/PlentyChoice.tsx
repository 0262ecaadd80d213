import { i18n } from '#i18n';
import type { Settings } from '@/lib/model/settings';
import { changeSettings } from '@/lib/settings';
import { Choice } from '../ui/Choice';

const plenties = ['fewer', 'usual', 'more'] as const satisfies readonly Settings['plenty'][];

interface Props {
  plenty: Settings['plenty'];
}

/** How many marks are shown, in three steps; takes effect at once in all open pages. */
export function PlentyChoice({ plenty }: Props) {
  return (
    <Choice
      label={i18n.t('plenty.name')}
      hideLabel
      options={plenties}
      value={plenty}
      words={(step) => i18n.t(`plenty.${step}`)}
      onChange={(chosen) => void changeSettings((now) => ({ ...now, plenty: chosen }))}
    />
  );
}
