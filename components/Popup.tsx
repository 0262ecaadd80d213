import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { ClaimEditor } from './claim/ClaimEditor';
import css from './Popup.module.css';
import { openPanel } from './page/open-panel';
import { PageFoot } from './page/PageFoot';
import { PageOverview } from './page/PageOverview';
import { usePageWindow } from './page/use-page-window';
import { StoreNotice } from './store/StoreNotice';
import { Button } from './ui/Button';
import { Icon } from './ui/Icon';
import { Status } from './ui/Status';

/** The toolbar popup: this page, its marks and claims, and the claim form. Opened with `?tab=ID` it is about that tab, in a window of its own. */
export function Popup() {
  const { tabId, view, draft, settings, db, problem, annotations, unreadable, said, say } = usePageWindow();
  const ownWindow = location.search !== '';
  const shared = { db, view, say };

  return (
    <div className={[css.popup, ownWindow && css.window].filter(Boolean).join(' ')}>
      <header className={css.bar}>
        <span className={css.name}>{i18n.t('extension.name')}</span>
        {tabId !== undefined && (
          <Button look="quiet" aria-label={i18n.t('popup.panel')} title={i18n.t('popup.panel')} onClick={() => openPanel(tabId)}>
            <Icon name="panel" />
          </Button>
        )}
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
        <StoreNotice problem={problem} unreadable={unreadable} />
        {settings && draft && <ClaimEditor db={db} open={draft} creator={settings.creator} onSaved={() => say(i18n.t('claim.saved'))} />}
        {settings && !draft && tabId !== undefined && (
          <PageOverview {...shared} tabId={tabId} settings={settings} annotations={annotations} />
        )}
      </main>
      <Status>{said}</Status>
      {!draft && tabId !== undefined && <PageFoot {...shared} tabId={tabId} />}
    </div>
  );
}
