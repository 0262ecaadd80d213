import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { shownOf } from '@/lib/view/look-of';
import { useDeletion } from '../claim/use-deletion';
import { useDraft } from '../claim/use-draft';
import { useSettings } from '../settings/use-settings';
import { useClaims, useDatabase } from '../store/use-database';
import type { OpenPage } from './open-page';
import { addressesOf, usePage } from './use-page';
import { useTab } from './use-tab';

/** All that a window about a page shows: the page, the claim form open on it, its saved claims, the settings, and what was last said. */
export function usePageWindow() {
  const tabId = useTab();
  const view = usePage(tabId);
  const draft = useDraft(tabId);
  const settings = useSettings();
  const { db, problem } = useDatabase();
  const { value, problem: queryProblem } = useClaims(db, addressesOf(view));
  const deletion = useDeletion(db);
  const [said, say] = useState('');

  const url = view.state === 'open' ? view.url : undefined;
  const isForm = draft !== undefined;
  // What was said is over with the next thing that the reader does, here or in the page.
  useEffect(() => {
    if (isForm || url === undefined) return;
    return () => say('');
  }, [isForm, url]);
  useEffect(() => {
    const hush = () => say('');
    const acts = ['pointerdown', 'keydown'] as const;
    for (const act of acts) document.addEventListener(act, hush, { capture: true });
    return () => {
      for (const act of acts) document.removeEventListener(act, hush, { capture: true });
    };
  }, []);

  const remove = (id: string) => {
    return deletion.remove(id);
  };
  const annotations = value?.annotations ?? [];
  const found = view.state === 'open' ? view.status.detections : [];
  const isPrivate = view.state !== 'loading' && view.isPrivate;
  const keeps = !isPrivate || settings?.keepPrivate === true;
  const page: OpenPage | undefined =
    tabId === undefined || view.state !== 'open' || !settings
      ? undefined
      : {
          db,
          tabId,
          url: view.url,
          status: { ...view.status, detections: shownOf(found, settings) },
          found,
          annotations,
          keeps,
          say,
          remove,
        };
  return {
    tabId,
    view,
    /** The page, once it answers. */
    page,
    draft,
    settings,
    db,
    isPrivate,
    keeps,
    /** Firefox gives a window of ours that is private itself no store, which is told otherwise. */
    problem: browser.extension?.inIncognitoContext ? undefined : (queryProblem ?? problem),
    unreadable: value?.unreadable ?? 0,
    deletion,
    said,
    say,
  };
}
