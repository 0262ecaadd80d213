import { useEffect, useState } from 'react';
import { readDraft, watchDraft } from '@/lib/drafts';
import type { OpenDraft } from '@/lib/model/open-draft';

/** The claim form that is open on a tab, wherever it was opened; `undefined` when there is none. */
export function useDraft(tabId: number | undefined): OpenDraft | undefined {
  const [draft, setDraft] = useState<OpenDraft>();
  useEffect(() => {
    setDraft(undefined);
    if (tabId === undefined) return;
    void readDraft(tabId).then(setDraft);
    return watchDraft(tabId, setDraft);
  }, [tabId]);
  return draft;
}
