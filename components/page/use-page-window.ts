import { useState } from 'react';
import { useDraft } from '../claim/use-draft';
import { useSettings } from '../settings/use-settings';
import { useClaims, useDatabase } from '../store/use-database';
import { usePage } from './use-page';
import { useTab } from './use-tab';

/** All that a window about a page shows: the page, the claim form open on it, its saved claims, the settings, and what was last said. */
export function usePageWindow() {
  const tabId = useTab();
  const view = usePage(tabId);
  const draft = useDraft(tabId);
  const settings = useSettings();
  const { db, problem } = useDatabase();
  const { value, problem: queryProblem } = useClaims(db, view.state === 'loading' ? '' : (view.url ?? ''));
  const [said, say] = useState('');
  return {
    tabId,
    view,
    draft,
    settings,
    db,
    /** `blocked` is over once anything was read. */
    problem: queryProblem ?? (problem === 'blocked' && value ? undefined : problem),
    annotations: value?.annotations ?? [],
    unreadable: value?.unreadable ?? 0,
    said,
    say,
  };
}
