import { i18n } from '#i18n';
import { keepDraft } from '@/lib/drafts';
import type { Annotation } from '@/lib/model/annotation';
import { ClaimItem } from '../claim/ClaimItem';
import { draftOf } from '../claim/draft-of';
import { Empty } from '../ui/Empty';
import { Paged } from '../ui/Paged';
import type { OpenPage } from './open-page';
import { pageActions } from './page-actions';
import { goneClaims } from './page-lists';

interface Props {
  page: OpenPage;
  /** Those of the page's saved claims that are shown. */
  claims: readonly Annotation[];
}

/** Saved claims of a page, each to jump to, edit or delete. */
export function ClaimList({ page, claims }: Props) {
  if (claims.length === 0) return <Empty>{i18n.t('claim.none')}</Empty>;
  const { jump } = pageActions(page);
  const gone = goneClaims(page.status);
  return (
    <Paged items={claims} label={i18n.t('kinds.claim')}>
      {(claim) => (
        <ClaimItem
          key={claim.id}
          annotation={claim}
          gone={gone.has(claim.id)}
          onJump={() => void jump(claim.id)}
          onEdit={async () => keepDraft(await draftOf(page.db, claim, page.tabId))}
          onDelete={() => void page.remove(claim.id)}
        />
      )}
    </Paged>
  );
}
