import { i18n } from '#i18n';
import { keepDraft } from '@/lib/drafts';
import { show } from '@/lib/page-client';
import type { OpenPage } from './open-page';

/** What is done in the page itself; the reader is told what could not be done. */
export function pageActions({ tabId, keeps, say }: Pick<OpenPage, 'tabId' | 'keeps' | 'say'>) {
  return {
    /** Scrolls to a mark; with `card` its card opens there. */
    jump: async (id: string, card = false) => {
      say((await show(tabId, id, card)) ? '' : i18n.t('page.notThere'));
    },
    /** Opens the claim form on a detection, or without one on what is selected. */
    tag: async (detectionId?: string) => {
      if (!keeps) return say(i18n.t('private.notKept'));
      const { capture } = await import('@/lib/capture');
      const draft = await capture(tabId, detectionId === undefined ? {} : { detection: detectionId });
      say(draft ? '' : i18n.t(detectionId ? 'page.notThere' : 'page.nothingSelected'));
      if (draft) await keepDraft({ tabId, draft });
    },
  };
}
