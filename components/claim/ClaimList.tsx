import { i18n } from '#i18n';
import { keepDraft } from '@/lib/drafts';
import type { Annotation } from '@/lib/model/annotation';
import type { AscribeDatabase } from '@/lib/store/db';
import { StoreNotice } from '../store/StoreNotice';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { Paged } from '../ui/Paged';
import { ClaimItem } from './ClaimItem';
import css from './ClaimList.module.css';
import { draftOf } from './draft-of';
import { useDeletion } from './use-deletion';

interface Props {
  db: AscribeDatabase;
  annotations: readonly Annotation[];
  /** The tab whose page they stand in. */
  tabId: number;
  /** Those whose words the page no longer has. */
  gone: ReadonlySet<string>;
  onJump: (id: string) => void;
}

/** The saved claims of a page, each to jump to, edit or delete; a deletion can be undone. */
export function ClaimList({ db, annotations, tabId, gone, onJump }: Props) {
  const { last, problem, remove, undo } = useDeletion(db);
  return (
    <>
      <StoreNotice problem={problem} />
      {last && (
        <div className={css.undo} role="status">
          {i18n.t('claim.deleted')}
          <Button key={last.id} autoFocus look="quiet" onClick={undo}>
            {i18n.t('claim.undo')}
          </Button>
        </div>
      )}
      {annotations.length === 0 && <Empty>{i18n.t('claim.none')}</Empty>}
      <Paged items={annotations} label={i18n.t('claim.list')}>
        {(annotation) => (
          <ClaimItem
            key={annotation.id}
            annotation={annotation}
            gone={gone.has(annotation.id)}
            onJump={() => onJump(annotation.id)}
            onEdit={async () => keepDraft(await draftOf(db, annotation, tabId))}
            onDelete={() => remove(annotation.id)}
          />
        )}
      </Paged>
    </>
  );
}
