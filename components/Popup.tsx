import { useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { ClaimEditor } from './claim/ClaimEditor';
import { useDraft } from './claim/use-draft';
import css from './Popup.module.css';
import { openPanel } from './page/open-panel';
import { PageFoot } from './page/PageFoot';
import { PageOverview } from './page/PageOverview';
import { usePage } from './page/use-page';
import { useTab } from './page/use-tab';
import { useSettings } from './settings/use-settings';
import { StoreNotice } from './store/StoreNotice';
import { useClaims, useDatabase } from './store/use-database';
import { Button } from './ui/Button';
import { Icon } from './ui/Icon';
import { Status } from './ui/Status';

/** The toolbar popup: this page, its marks and claims, and the claim form. Opened with `?tab=ID` it is about that tab, in a window of its own. */
export function Popup() {
  const tabId = useTab();
  const view = usePage(tabId);
  const draft = useDraft(tabId);
  const settings = useSettings();
  const { db, problem } = useDatabase();
  const claims = useClaims(db, view.state === 'loading' ? '' : (view.url ?? ''));
  const [said, setSaid] = useState('');
  const ownWindow = location.search !== '';

  return (
    <div className={[css.popup, ownWindow && css.window].filter(Boolean).join(' ')}>
      <header className={css.bar}>
        <span className={css.name}>{i18n.t('extension.name')}</span>
        <Button
          look="quiet"
          aria-label={i18n.t('popup.panel')}
          title={i18n.t('popup.panel')}
          disabled={tabId === undefined}
          onClick={() => openPanel(tabId!)}
        >
          <Icon name="panel" />
        </Button>
        <Button
          look="quiet"
          aria-label={i18n.t('popup.options')}
          title={i18n.t('popup.options')}
          onClick={() => void browser.runtime.openOptionsPage()}
        >
          <Icon name="settings" />
        </Button>
      </header>
      <main className={css.body}>
        <StoreNotice problem={problem ?? claims.problem} unreadable={claims.value?.unreadable} />
        {settings && draft && (
          <ClaimEditor db={db} open={draft} creator={settings.creator} onSaved={() => setSaid(i18n.t('claim.saved'))} />
        )}
        {settings && !draft && tabId !== undefined && (
          <PageOverview db={db} tabId={tabId} view={view} settings={settings} annotations={claims.value?.annotations ?? []} say={setSaid} />
        )}
      </main>
      <Status>{said}</Status>
      {!draft && tabId !== undefined && <PageFoot db={db} tabId={tabId} view={view} say={setSaid} />}
    </div>
  );
}
