import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import type { Settings } from '@/lib/model/settings';
import { newsSites } from '@/lib/news-sites';
import { changeSettings } from '@/lib/settings';
import { allowSites, removeSite } from '@/lib/sites';
import { Field } from '../claim/Field';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { Section } from './Section';
import { SiteList } from './SiteList';
import css from './SitesSection.module.css';
import { patternOfInput, siteName } from './site-input';
import { useAllowedSites } from './use-allowed-sites';

const allSites = '*://*/*';

interface Props {
  settings: Settings;
}

/** The sites that are marked by themselves, one by one, a list of news sites or all; and those where marks are off. */
export function SitesSection({ settings }: Props) {
  const sites = useAllowedSites();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const isAll = sites.includes(allSites);

  // Straight from the click or the key: after a wait the browser would not ask.
  const allow = async (origins: string[]) => {
    setProblem(undefined);
    const allowed = await allowSites(origins).catch(() => false);
    if (allowed) setTyped('');
    else setProblem(i18n.t('options.notAllowed'));
  };
  const add = (event: FormEvent) => {
    event.preventDefault();
    const pattern = patternOfInput(typed);
    if (pattern) void allow([pattern]);
    else setProblem(i18n.t('options.noSite'));
  };
  const remove = async (site: string) => {
    if (!(await removeSite(site))) setProblem(i18n.t('options.notRemoved', [siteName(site)]));
  };

  return (
    <>
      <Section title={i18n.t('options.sites')} hint={i18n.t('options.sitesHint')}>
        <form className={css.add} onSubmit={add}>
          <Field label={i18n.t('options.site')} problem={problem}>
            {(tied) => <input {...tied} value={typed} placeholder="example.com" onChange={(event) => setTyped(event.target.value)} />}
          </Field>
          <Button type="submit">{i18n.t('options.add')}</Button>
        </form>
        <p className={css.row}>
          <Button disabled={isAll || newsSites.every((site) => sites.includes(site))} onClick={() => void allow(newsSites)}>
            {i18n.t('options.addNews', [newsSites.length])}
          </Button>
          <Button disabled={isAll} onClick={() => void allow([allSites])}>
            {i18n.t('options.addAll')}
          </Button>
        </p>
        {sites.length === 0 && <Empty>{i18n.t('options.noSites')}</Empty>}
        <SiteList
          label={i18n.t('options.sites')}
          sites={sites}
          nameOf={(site) => (site === allSites ? i18n.t('options.everySite') : siteName(site))}
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
