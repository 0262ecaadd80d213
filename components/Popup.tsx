import { useState } from 'react';
import { i18n } from '#i18n';
import { LibraryButton } from './library/LibraryButton';
import css from './Popup.module.css';
import { openPanel } from './page/open-panel';
import { type PageList, PageOverview } from './page/PageOverview';
import { PageWindow } from './page/PageWindow';
import { useTab } from './page/use-tab';
import { OptionsButton } from './settings/OptionsButton';
import { Button } from './ui/Button';
import { Icon } from './ui/Icon';

/** The toolbar popup: this page, its marks and claims, and the claim form. Opened with `?tab=ID` it is about that tab, in a window of its own. */
export function Popup() {
  const tabId = useTab();
  // Kept here, where a page that is loaded anew does not reset it.
  const [chosen, choose] = useState<PageList>('attribution');
  const ownWindow = location.search !== '';
  return (
    <div className={[css.popup, ownWindow && css.window].filter(Boolean).join(' ')}>
      <header className={css.bar}>
        <h1>{i18n.t('extension.name')}</h1>
        <LibraryButton />
        {tabId !== undefined && (
          <Button look="quiet" aria-label={i18n.t('popup.panel')} title={i18n.t('popup.panel')} onClick={() => openPanel(tabId)}>
            <Icon name="panel" />
          </Button>
        )}
        <OptionsButton />
      </header>
      <PageWindow>{(page, settings) => <PageOverview page={page} settings={settings} chosen={chosen} onChoose={choose} />}</PageWindow>
    </div>
  );
}
