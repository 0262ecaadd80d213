import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Settings } from '@/lib/model/settings';
import { setMarks } from '@/lib/page-client';
import { changeSettings } from '@/lib/settings';
import { allowSites, sitePattern } from '@/lib/sites';
import { Switch } from '../ui/Switch';
import css from './MarksSwitches.module.css';
import type { OpenPage } from './open-page';

/** Whether the extension may mark a page's site by itself. */
function useAllowed(url: string): boolean {
  const [allowed, setAllowed] = useState(false);
  useEffect(() => {
    if (!sitePattern(url)) return;
    const { protocol, hostname } = new URL(url);
    const ask = () => void browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] }).then(setAllowed);
    ask();
    browser.permissions.onAdded.addListener(ask);
    browser.permissions.onRemoved.addListener(ask);
    return () => {
      browser.permissions.onAdded.removeListener(ask);
      browser.permissions.onRemoved.removeListener(ask);
    };
  }, [url]);
  return allowed;
}

interface Props {
  page: OpenPage;
  settings: Settings;
}

/** Marks on or off: on this page until it is left, on this site whenever it is opened, unless its name must not be kept, and anywhere at all. */
export function MarksSwitches({ page: { tabId, url, status, keeps }, settings }: Props) {
  const pattern = sitePattern(url);
  const allowed = useAllowed(url);
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const siteOn = settings.on && allowed && !settings.sitesOff.includes(host);

  const switchSite = async (wanted: boolean) => {
    // Asked first: after a wait the browser would no longer see the click.
    if (wanted && pattern && !allowed && !(await allowSites([pattern]))) return;
    await changeSettings((now) => {
      const others = now.sitesOff.filter((site) => site !== host);
      return { ...now, sitesOff: wanted ? others : [...others, host] };
    });
  };

  return (
    <fieldset className={css.switches} aria-label={i18n.t('marks.name')}>
      <Switch on={status.state !== 'off'} onChange={(wanted) => void setMarks(tabId, wanted)}>
        {i18n.t('marks.page')}
      </Switch>
      {pattern && keeps && (
        <Switch on={siteOn} disabled={!settings.on} onChange={(wanted) => void switchSite(wanted)}>
          {i18n.t('marks.site')}
        </Switch>
      )}
      <Switch on={settings.on} onChange={(wanted) => void changeSettings((now) => ({ ...now, on: wanted }))}>
        {i18n.t('marks.everywhere')}
      </Switch>
    </fieldset>
  );
}
