import { i18n } from '#i18n';
import { correctSelection } from '@/lib/correct-selection';
import { KindOrNone } from '@/lib/model/correction';
import type { OpenPage } from '../page/open-page';
import { Button } from '../ui/Button';
import css from './MarkSelection.module.css';

interface Props {
  page: Pick<OpenPage, 'db' | 'tabId' | 'say'>;
}

/** Says of what is selected in the page what it is, as its context menu does. */
export function MarkSelection({ page: { db, tabId, say } }: Props) {
  const mark = async (is: KindOrNone) => {
    say((await correctSelection(db, tabId, is)) ?? i18n.t('correction.marked'));
  };
  return (
    <details className={css.details}>
      <summary>{i18n.t('correction.selection')}</summary>
      <p className={css.hint}>{i18n.t('correction.selectionHow')}</p>
      <p className={css.row}>
        {KindOrNone.options.map((is) => (
          <Button key={is} onClick={() => void mark(is)}>
            {i18n.t(`correction.menu.${is}`)}
          </Button>
        ))}
      </p>
    </details>
  );
}
