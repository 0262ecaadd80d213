import { i18n } from '#i18n';
import { describeArticle } from './article/article-metadata';
import type { Detect } from './detect/detect';
import { cardContent } from './explain/card-content';
import { onPageMessage } from './messages/receive';
import { readSettings } from './settings';
import { annotationsOfPage } from './store/annotations';
import type { AscribeDatabase } from './store/db';
import { pageKey } from './store/page-key';
import { tagPassage } from './tagging';
import { everShown } from './view/look-of';

/** Answers what the content scripts of pages ask; each learns of its own page's claims only, and of those only where they are. */
export function answerPages(db: AscribeDatabase, detect: Promise<Detect>): void {
  onPageMessage('settings', readSettings);
  onPageMessage('detect', async (page) => everShown((await detect)(page)));
  onPageMessage('explain', (question) => cardContent(question, i18n.t));
  onPageMessage('describeArticle', describeArticle);
  onPageMessage('savedPlaces', async (_nothing, page) => {
    const { annotations } = await annotationsOfPage(db, page.url);
    return annotations.map(({ id, target }) => ({ id, selector: target.selector }));
  });
  onPageMessage('tagClaim', async (draft, page) => {
    if (pageKey(draft.target.source) !== pageKey(page.url)) throw new Error('refused: the passage is not of this page');
    await tagPassage(page.tabId, async () => draft);
  });
}
