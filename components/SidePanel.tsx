import { i18n } from '#i18n';
import { ClaimEditor } from './claim/ClaimEditor';
import { MarkLists } from './page/MarkLists';
import { MarksSwitches } from './page/MarksSwitches';
import { PageFoot } from './page/PageFoot';
import { PageHeader } from './page/PageHeader';
import { PageNotice } from './page/PageNotice';
import { usePageWindow } from './page/use-page-window';
import css from './SidePanel.module.css';
import { StoreNotice } from './store/StoreNotice';
import { Status } from './ui/Status';

/** The side panel: all marks and claims of the page in front, as lists for eyes, keyboards and screen readers. */
export function SidePanel() {
  const { tabId, view, draft, settings, db, problem, annotations, unreadable, said, say } = usePageWindow();
  const shown = settings && !draft && tabId !== undefined && view.state === 'open';

  return (
    <div className={css.panel}>
      <main className={css.body}>
        <StoreNotice problem={problem} unreadable={unreadable} />
        {settings && draft && <ClaimEditor db={db} open={draft} creator={settings.creator} onSaved={() => say(i18n.t('claim.saved'))} />}
        {shown && <PageHeader status={view.status} />}
        {shown && <MarksSwitches tabId={tabId} url={view.url} on={view.status.state !== 'off'} settings={settings} />}
        {!draft && tabId !== undefined && <PageNotice view={view} tabId={tabId} />}
        {shown && <MarkLists key={tabId} db={db} tabId={tabId} status={view.status} annotations={annotations} say={say} />}
      </main>
      <Status>{said}</Status>
      {shown && <PageFoot db={db} tabId={tabId} view={view} say={say} />}
    </div>
  );
}
