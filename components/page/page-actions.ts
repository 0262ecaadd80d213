import { i18n } from '#i18n';
import { keepDraft } from '@/lib/drafts';
import { capture, show } from '@/lib/page-client';

/** What the lists of a page's marks do with the page itself; `say` hears what could not be done. */
export function pageActions(tabId: number, say: (words: string) => void) {
  return {
    /** Scrolls to a mark; with `card` its card opens there. */
    jump: async (id: string, card = false) => {
      say((await show(tabId, id, card)) ? '' : i18n.t('page.notThere'));
    },
    /** Opens the claim form on a detection, or without one on what is selected. */
    tag: async (detectionId?: string) => {
      const draft = await capture(tabId, detectionId);
      say(draft ? '' : i18n.t(detectionId ? 'page.notThere' : 'page.nothingSelected'));
      if (draft) await keepDraft({ tabId, draft });
    },
  };
}
