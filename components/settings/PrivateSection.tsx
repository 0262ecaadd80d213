import { i18n } from '#i18n';
import type { Settings } from '@/lib/model/settings';
import { changeSettings } from '@/lib/settings';
import { Switch } from '../ui/Switch';
import { Section } from './Section';

interface Props {
  settings: Settings;
}

/** Whether anything is kept from private windows. Firefox lets an extension store nothing in them, so there is nothing to choose there. */
export function PrivateSection({ settings }: Props) {
  if (import.meta.env.FIREFOX) return null;
  return (
    <Section title={i18n.t('private.windows')} hint={i18n.t('private.hint')}>
      <Switch on={settings.keepPrivate} onChange={(keepPrivate) => void changeSettings((now) => ({ ...now, keepPrivate }))}>
        {i18n.t('private.keep')}
      </Switch>
    </Section>
  );
}
