import { useState } from 'react';
import { i18n } from '#i18n';
import { keepDraft } from '@/lib/drafts';
import type { Annotation } from '@/lib/model/annotation';
import { anchoringsOfPage } from '@/lib/store/sightings';
import { ClaimItem } from '../claim/ClaimItem';
import { draftOf } from '../claim/draft-of';
import { useStored } from '../store/use-database';
import { Empty } from '../ui/Empty';
import { Paged } from '../ui/Paged';
import { Switch } from '../ui/Switch';
import { countStates, stateWords, unsettled } from './claim-states';
import type { OpenPage } from './open-page';
import { pageActions } from './page-actions';

interface Props {
  page: OpenPage;
  /** Those of the page's saved claims that are shown. */
  claims: readonly Annotation[];
}

/** Saved claims of a page, each to jump to, edit or delete; those that need a look can be shown alone. */
export function ClaimList({ page, claims }: Props) {
  const { db, status, say } = page;
  const sources = [...new Set(claims.map(({ target }) => target.source))];
  const { value: seen } = useStored(() => Promise.all(sources.map((source) => anchoringsOfPage(db, source))), [db, sources.join('\n')]);
  const [isNarrowed, narrow] = useState(false);
  if (claims.length === 0) return <Empty>{i18n.t('claim.none')}</Empty>;
  const { jump } = pageActions(page);
  const lastSeen = new Map(seen?.flatMap((rows) => [...rows].map(([id, row]) => [id, row.lastSeen])));
  const standings = new Map(status.claims.map((claim) => [claim.id, claim]));
  const lost = claims.filter(({ id }) => {
    const standing = standings.get(id);
    return standing && unsettled.includes(standing.state);
  });
  return (
    <>
      {lost.length > 0 && lost.length < claims.length && (
        <Switch on={isNarrowed} onChange={narrow}>
          {i18n.t('claim.only', [stateWords(countStates(lost, status))])}
        </Switch>
      )}
      <Paged items={isNarrowed && lost.length > 0 ? lost : claims} label={i18n.t('kinds.claim')}>
        {(claim) => (
          <ClaimItem
            key={claim.id}
            annotation={claim}
            standing={standings.get(claim.id)}
            lastSeen={lastSeen.get(claim.id)}
            onJump={() => void jump(claim.id)}
            onEdit={async () => keepDraft(await draftOf(db, claim, page.tabId))}
            onDelete={() => void page.remove(claim.id)}
            say={say}
          />
        )}
      </Paged>
    </>
  );
}
