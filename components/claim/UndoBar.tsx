import { i18n } from '#i18n';
import { StoreNotice } from '../store/StoreNotice';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import css from './UndoBar.module.css';
import type { Deletion } from './use-deletion';

interface Props {
  deletion: Deletion;
}

/** Says that a claim was deleted, and takes it back; takes the keyboard, since the button that deleted is gone with its claim. */
export function UndoBar({ deletion: { last, problem, undo, dismiss } }: Props) {
  return (
    <>
      <StoreNotice problem={problem} />
      {last && (
        <div className={css.bar} role="status">
          <span>{i18n.t('claim.deleted')}</span>
          <Button key={last.id} autoFocus look="quiet" onClick={() => void undo()}>
            {i18n.t('claim.undo')}
          </Button>
          <Button look="quiet" aria-label={i18n.t('claim.dismiss')} onClick={dismiss}>
            <Icon name="close" />
          </Button>
        </div>
      )}
    </>
  );
}
