import { i18n } from '#i18n';
import type { Settings } from '@/lib/model/settings';
import { changeSettings } from '@/lib/settings';
import { KindMark, markKinds } from '../ui/KindMark';
import { Switch } from '../ui/Switch';
import { ClassSwitches } from '../view/ClassSwitches';
import { PlentyChoice } from '../view/PlentyChoice';
import { StrengthSwitches } from '../view/StrengthSwitches';
import { Section } from './Section';
import css from './Section.module.css';
import { useRulesAlone } from './use-rules-alone';

interface Props {
  settings: Settings;
}

/** Marks on or off everywhere, which kinds, how many, which kinds of statement, and how firm; says so when the trained model is missing. */
export function MarkingSection({ settings }: Props) {
  const rulesAlone = useRulesAlone();
  return (
    <>
      <Section title={i18n.t('options.marking')} hint={rulesAlone ? i18n.t('options.rulesAlone') : undefined}>
        <Switch on={settings.on} onChange={(on) => void changeSettings((now) => ({ ...now, on }))}>
          {i18n.t('options.on')}
        </Switch>
        {markKinds.map((kind) => (
          <Switch
            key={kind}
            on={settings.show[kind]}
            disabled={!settings.on}
            onChange={(on) => void changeSettings((now) => ({ ...now, show: { ...now.show, [kind]: on } }))}
          >
            <KindMark kind={kind} hollow={!settings.show[kind]} /> {i18n.t(`kinds.${kind}`)}
          </Switch>
        ))}
        <p className={css.hint}>{i18n.t('marks.claimsSeen')}</p>
        <PlentyChoice plenty={settings.plenty} />
        <p className={css.hint}>{i18n.t(`plentyMeans.${settings.plenty}`)}</p>
      </Section>
      <Section title={i18n.t('classes.name')} hint={i18n.t('classes.hint')}>
        <ClassSwitches settings={settings} />
      </Section>
      <Section title={i18n.t('strengths.name')} hint={i18n.t('strengths.hint')}>
        <StrengthSwitches settings={settings} />
      </Section>
    </>
  );
}
