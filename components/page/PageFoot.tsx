import { i18n } from '#i18n';
import type { AscribeDatabase } from '@/lib/store/db';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import css from './PageFoot.module.css';
import { pageActions } from './page-actions';
import type { PageView } from './use-page';

interface Props {
  db: AscribeDatabase;
  tabId: number;
  view: PageView;
  say: (words: string) => void;
}

/** What can be done with the page as a whole: tag what is selected, export, import. */
export function PageFoot({ tabId, view, say }: Props) {
  return (
    <footer className={css.foot}>
      <Button look="primary" disabled={view.state !== 'open'} onClick={() => void pageActions(tabId, say).tag()}>
        <Icon name="tag" />
        {i18n.t('page.tagSelection')}
      </Button>
    </footer>
  );
}
