import { useState } from 'react';
import { i18n } from '#i18n';
import type { Settings } from '@/lib/model/settings';
import { changeSettings } from '@/lib/settings';
import { removeSite } from '@/lib/sites';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { NewsSites } from './NewsSites';
import { Section } from './Section';
import { SiteField } from './SiteField';
import { SiteList } from './SiteList';
import css from './SitesSection.module.css';
import { siteName } from './site-input';
import { useAllow } from './use-allow';
import { useAllowedSites } from './use-allowed-sites';

const allSites = '*://*/*';

interface Props {
  settings: Settings;
}

/** The sites that are marked by themselves, one by one, from a list of news sites or all; and those where marks are off. */
export function SitesSection({ settings }: Props) {
  const sites = useAllowedSites();
  const { problem, setProblem, allow } = useAllow();
  const [isAsking, setAsking] = useState(false);
  const isAll = sites.includes(allSites);

  const allowAll = async () => {
    setAsking(true);
    await allow([allSites]);
    setAsking(false);
  };
  const remove = async (site: string) => {
    setProblem(undefined);
    if (!(await removeSite(site))) setProblem(i18n.t('options.notRemoved', [siteName(site)]));
  };

  return (
    <>
      <Section title={i18n.t('options.sites')} hint={i18n.t('options.sitesHint')}>
        <p className={css.means}>{i18n.t('sites.means')}</p>
        <SiteField />
        <details className={css.more}>
          <summary>{i18n.t('news.choose')}</summary>
          <NewsSites allowed={sites} />
        </details>
        <details className={css.more}>
          <summary>{i18n.t('sites.all')}</summary>
          <p className={css.means}>{i18n.t('sites.allMeans')}</p>
          <p>
            <Button disabled={isAll || isAsking} onClick={() => void allowAll()}>
              {i18n.t('options.addAll')}
            </Button>
          </p>
        </details>
        {problem && <p role="alert">{problem}</p>}
        <h3 className={css.list}>{i18n.t('sites.allowed', [sites.length])}</h3>
        {sites.length === 0 && <Empty>{i18n.t('options.noSites')}</Empty>}
        <SiteList
          label={i18n.t('options.sites')}
          sites={sites}
          nameOf={(site) => (site === allSites ? i18n.t('options.everySite') : siteName(site))}
          means={(site) => i18n.t(site === allSites ? 'sites.is.all' : site.includes('://*.') ? 'sites.is.below' : 'sites.is.host')}
          onRemove={(site) => void remove(site)}
        />
      </Section>
      {settings.sitesOff.length > 0 && (
        <Section title={i18n.t('options.sitesOff')} hint={i18n.t('options.sitesOffHint')}>
          <SiteList
            label={i18n.t('options.sitesOff')}
            sites={settings.sitesOff}
            nameOf={(site) => site}
            onRemove={(site) => void changeSettings((now) => ({ ...now, sitesOff: now.sitesOff.filter((other) => other !== site) }))}
          />
        </Section>
      )}
    </>
  );
}
