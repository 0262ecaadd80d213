import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { Settings } from '@/lib/model/settings';
import { UndoBar } from '../claim/UndoBar';
import { StoreNotice } from '../store/StoreNotice';
import { Status } from '../ui/Status';
import { BackupNotice, ClaimEditor, ClaimList, PrivateNotice, TextNotice } from './later';
import { MarksSwitches } from './MarksSwitches';
import type { OpenPage } from './open-page';
import { PageFoot } from './PageFoot';
import { PageHeader } from './PageHeader';
import { PageNotice } from './PageNotice';
import css from './PageWindow.module.css';
import { usePageWindow } from './use-page-window';

interface Props {
  /** What this window shows of a marked page below its head; of any other page it shows the saved claims. */
  children: (page: OpenPage, settings: Settings) => ReactNode;
  /** What more this window tells of a page whose text has changed. */
  history?: (page: OpenPage) => ReactNode;
}

/** What the popup and the side panel have in common: a page's head, what is amiss with it, the claim form, and what can be done. */
export function PageWindow({ children, history }: Props) {
  const { tabId, view, page, draft, settings, db, isPrivate, keeps, problem, unreadable, deletion, said, say } = usePageWindow();
  const main = useRef<HTMLElement>(null);
  const isForm = draft !== undefined;
  // A form takes the keyboard with it when it closes.
  useEffect(() => {
    if (isForm) return () => main.current?.focus();
  }, [isForm]);
  const shown = settings && !draft ? page : undefined;
  return (
    <>
      <main ref={main} className={css.body} tabIndex={-1}>
        <Suspense>{isPrivate && <PrivateNotice keeps={keeps} />}</Suspense>
        <StoreNotice problem={problem} unreadable={unreadable} />
        <Suspense>
          {draft && settings && <ClaimEditor db={db} open={draft} creator={settings.creator} onSaved={() => say(i18n.t('claim.saved'))} />}
        </Suspense>
        {shown && <PageHeader status={shown.status} />}
        {shown && settings && <MarksSwitches page={shown} settings={settings} />}
        {!draft && tabId !== undefined && <PageNotice view={view} tabId={tabId} keeps={keeps} />}
        <Suspense>{shown && shown.annotations.length > 0 && <TextNotice page={shown}>{history?.(shown)}</TextNotice>}</Suspense>
        {shown && settings && shown.status.state === 'marked' && children(shown, settings)}
        <Suspense>
          {shown && shown.status.state !== 'marked' && shown.annotations.length > 0 && (
            <ClaimList page={shown} claims={shown.annotations} />
          )}
        </Suspense>
      </main>
      <Suspense>{!draft && <BackupNotice db={db} say={say} />}</Suspense>
      {!draft && <UndoBar deletion={deletion} />}
      <Status>{draft ? '' : said}</Status>
      {!draft && tabId !== undefined && <PageFoot db={db} tabId={tabId} view={view} keeps={keeps} say={say} />}
    </>
  );
}
