import { i18n } from '#i18n';
import { draftOfPassage } from './anchor/draft-of-passage';
import { anchorClaims } from './anchor-claims';
import { describeArticle } from './article/article-metadata';
import type { Detect } from './detect/detect';
import { dressFrame } from './dress-frames';
import { cardContent } from './explain/card-content';
import { isFocused } from './frames';
import { message } from './i18n/message';
import { onPageMessage, type SendingPage } from './messages/receive';
import type { Settings } from './model/settings';
import { readSettings } from './settings';
import type { AscribeDatabase } from './store/db';
import { pageKey } from './store/page-key';
import { tagPassage } from './tagging';
import { everShown } from './view/look-of';

/** What the reader chose, as it holds for a page or frame: on a site whose marks are off, they are off in the frames of other sites too. */
async function settingsOf({ tabUrl }: SendingPage): Promise<Settings> {
  const settings = await readSettings();
  const isOff = tabUrl !== undefined && URL.canParse(tabUrl) && settings.sitesOff.includes(new URL(tabUrl).hostname);
  return isOff ? { ...settings, on: false } : settings;
}

/**
 * Answers what the content scripts of pages and frames ask; each learns of its own page's claims only, and of those only where they are.
 * A frame without an address has none: its words could not be found again.
 */
export function answerPages(db: AscribeDatabase, detect: Promise<Detect>): void {
  onPageMessage('settings', (_nothing, page) => {
    // A script asks as it starts, and whenever the reader has changed something.
    dressFrame(page.tabId, page.frameId);
    return settingsOf(page);
  });
  onPageMessage('detect', async (page) => everShown((await detect)(page)));
  onPageMessage('explain', (question) => cardContent(question, i18n.t, message));
  onPageMessage('describeArticle', (read, { url, origin }) =>
    describeArticle(url ? read : { ...read, facts: { ...read.facts, url: `${origin}/` } }),
  );
  onPageMessage('anchorClaims', (read, { url }) => (url ? anchorClaims(db, url, read, new Date().toISOString()) : []));
  onPageMessage('tagClaim', async (passage, page) => {
    if (!page.url || pageKey(passage.source) !== pageKey(page.url)) throw new Error('refused: the passage is not of this page');
    if (page.frameId !== 0 && !(await isFocused(page.tabId, page.frameId))) throw new Error('refused: the reader is not in this frame');
    await tagPassage(page.tabId, async () => draftOfPassage(passage));
  });
}
