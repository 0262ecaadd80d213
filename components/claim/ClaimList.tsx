import { i18n } from '#i18n';
import { keepDraft } from '@/lib/drafts';
import type { Annotation } from '@/lib/model/annotation';
import type { AscribeDatabase } from '@/lib/store/db';
import { Empty } from '../ui/Empty';
import { Paged } from '../ui/Paged';
import { ClaimItem } from './ClaimItem';
import { draftOf } from './draft-of';

interface Props {
  db: AscribeDatabase;
  annotations: readonly Annotation[];
  /** The tab whose page they stand in. */
  tabId: number;
  /** Those whose words the page no longer has. */
  gone: ReadonlySet<string>;
  onJump: (id: string) => void;
  onDelete: (id: string) => void;
}

/** The saved claims of a page, each to jump to, edit or delete. */
export function ClaimList({ db, annotations, tabId, gone, onJump, onDelete }: Props) {
  if (annotations.length === 0) return <Empty>{i18n.t('claim.none')}</Empty>;
  return (
    <Paged items={annotations} label={i18n.t('kinds.claim')}>
      {(annotation) => (
        <ClaimItem
          key={annotation.id}
          annotation={annotation}
          gone={gone.has(annotation.id)}
          onJump={() => onJump(annotation.id)}
          onEdit={async () => keepDraft(await draftOf(db, annotation, tabId))}
          onDelete={() => onDelete(annotation.id)}
        />
      )}
    </Paged>
  );
}
