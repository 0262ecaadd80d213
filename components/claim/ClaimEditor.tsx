import { i18n } from '#i18n';
import { dropDraft, keepDraft } from '@/lib/drafts';
import type { Claim } from '@/lib/model/claim';
import type { OpenDraft } from '@/lib/model/open-draft';
import { announceClaims } from '@/lib/page-client';
import { knownTags } from '@/lib/store/annotations';
import type { AscribeDatabase } from '@/lib/store/db';
import { storeProblem } from '@/lib/store/problem';
import { anchoringsOfPage } from '@/lib/store/sightings';
import { saveClaim, updateClaim } from '@/lib/store/write-annotations';
import { useStored } from '../store/use-database';
import { ClaimForm } from './ClaimForm';

interface Props {
  db: AscribeDatabase;
  open: OpenDraft;
  /** The name that a new annotation carries; empty for none. */
  creator: string;
  onSaved: () => void;
}

/** The claim form of a tab, tied to the store and to the kept draft. */
export function ClaimEditor({ db, open, creator, onSaved }: Props) {
  const { value: tags = [] } = useStored(() => knownTags(db), [db]);
  const { tabId, draft, annotationId } = open;
  const { value: seen } = useStored(() => anchoringsOfPage(db, draft.target.source), [db, draft.target.source]);
  const [, { start, end }] = draft.target.selector;

  const save = async (claim: Claim) => {
    const now = new Date().toISOString();
    try {
      if (annotationId) await updateClaim(db, annotationId, claim, now);
      else await saveClaim(db, { draft, claim, creator, now, id: `urn:uuid:${crypto.randomUUID()}` });
    } catch (error) {
      throw new Error(i18n.t(`storeProblem.${storeProblem(error)}`));
    }
    onSaved();
    await dropDraft(tabId);
    await announceClaims();
  };

  return (
    <ClaimForm
      key={`${annotationId} ${start}-${end}`}
      open={open}
      knownTags={tags}
      state={annotationId ? seen?.get(annotationId)?.state : undefined}
      onChange={(claim) => void keepDraft({ ...open, claim })}
      onSave={save}
      onCancel={() => void dropDraft(tabId)}
    />
  );
}
