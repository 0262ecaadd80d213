import { i18n } from '#i18n';
import { draftOfPassage } from './anchor/draft-of-passage';
import { anchorClaims } from './anchor-claims';
import { describeArticle } from './article/article-metadata';
import type { Detect } from './detect/detect';
import { cardContent } from './explain/card-content';
import { onPageMessage } from './messages/receive';
import { readSettings } from './settings';
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
  onPageMessage('anchorClaims', (read, page) => anchorClaims(db, page.url, read, new Date().toISOString()));
  onPageMessage('tagClaim', async (passage, page) => {
    if (pageKey(passage.source) !== pageKey(page.url)) throw new Error('refused: the passage is not of this page');
    await tagPassage(page.tabId, async () => draftOfPassage(passage));
  });
}
