import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { AscribeDatabase } from '@/lib/store/db';
import { openReport } from '../report/open-report';
import { ExportMenu } from '../store/ExportMenu';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import css from './PageFoot.module.css';
import { pageActions } from './page-actions';
import { addressesOf, type PageView } from './use-page';

interface Props {
  db: AscribeDatabase;
  tabId: number;
  view: PageView;
  /** Whether anything is kept of the page: not even its address in that of a report, which the browser's history remembers. */
  keeps: boolean;
  say: (words: string) => void;
}

/** Opens the page that imports: a popup would close, and its import with it, as soon as the browser asks for the file. */
function openImport(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/options.html#import') });
}

/** What can be done with the page as a whole: tag what is selected, report on its claims, export, import. */
export function PageFoot({ db, tabId, view, keeps, say }: Props) {
  return (
    <footer className={css.foot}>
      <Button look="primary" disabled={view.state !== 'open' || !keeps} onClick={() => void pageActions({ tabId, keeps, say }).tag()}>
        <Icon name="tag" />
        {i18n.t('page.tagSelection')}
      </Button>
      <Button onClick={() => openReport(keeps ? { pages: addressesOf(view).filter(Boolean) } : {})}>{i18n.t('report.open')}</Button>
      <ExportMenu db={db} urls={addressesOf(view)} say={say} />
      <Button onClick={openImport}>{i18n.t('keep.import')}</Button>
    </footer>
  );
}
