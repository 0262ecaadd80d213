import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { CorrectionsSection } from './corrections/CorrectionsSection';
import { openLibrary } from './library/open-library';
import { LooksSection } from './looks/LooksSection';
import css from './Options.module.css';
import { ClaimsSection } from './settings/ClaimsSection';
import { LexiconsSection } from './settings/LexiconsSection';
import { MarkingSection } from './settings/MarkingSection';
import { NameSection } from './settings/NameSection';
import { PrivateSection } from './settings/PrivateSection';
import { ShortcutsSection } from './settings/ShortcutsSection';
import { SitesSection } from './settings/SitesSection';
import { useSettings } from './settings/use-settings';
import { Button } from './ui/Button';
import { Icon } from './ui/Icon';

/** The options page: what is marked and where, who the reader is, and all that is kept. */
export function Options() {
  const settings = useSettings();
  if (!settings) return null;
  return (
    <main className={css.options}>
      <h1>{i18n.t('options.title')}</h1>
      <p className={css.row}>
        <Button onClick={openLibrary}>
          <Icon name="library" />
          {i18n.t('library.open')}
        </Button>
        <Button onClick={() => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })}>{i18n.t('steps.again')}</Button>
      </p>
      <MarkingSection settings={settings} />
      <LooksSection />
      <SitesSection settings={settings} />
      <LexiconsSection />
      <CorrectionsSection />
      <PrivateSection settings={settings} />
      <NameSection settings={settings} />
      <ShortcutsSection />
      <ClaimsSection />
      <p>
        <a href="/third-party-licences.txt" target="_blank" rel="noreferrer">
          {i18n.t('options.licences')}
        </a>
      </p>
    </main>
  );
}
