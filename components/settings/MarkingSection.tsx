import { i18n } from '#i18n';
import type { Settings } from '@/lib/model/settings';
import { changeSettings } from '@/lib/settings';
import { KindMark, markKinds } from '../ui/KindMark';
import { Switch } from '../ui/Switch';
import { Section } from './Section';
import { useRulesAlone } from './use-rules-alone';

interface Props {
  settings: Settings;
}

/** Marks on or off everywhere, and which kinds; says so when the trained model is missing. */
export function MarkingSection({ settings }: Props) {
  const rulesAlone = useRulesAlone();
  return (
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
    </Section>
  );
}
