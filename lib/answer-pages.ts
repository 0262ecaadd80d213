import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { draftOfPassage } from './anchor/draft-of-passage';
import { anchorClaims } from './anchor-claims';
import { describeArticle } from './article/article-metadata';
import { correctMark, takeBack } from './correcting';
import type { Detect } from './detect/detect';
import { detectFor } from './detect-for';
import { dressFrame } from './dress-frames';
import { cardContent } from './explain/card-content';
import { fairQueue } from './fair-queue';
import { isFocused, mayEnter } from './frames';
import { message } from './i18n/message';
import { onPageMessage } from './messages/receive';
import type { SendingPage } from './messages/sending-page';
import type { Passage } from './model/passage';
import { settingsFor } from './page-settings';
import { mayKeep } from './private-windows';
import { isAllowed } from './sites';
import type { AscribeDatabase } from './store/db';
import { pageKey } from './store/page-key';
import { tagPassage } from './tagging';

const cardFile = '/card.js';
const cardHost = '/assets/card-host.css';

/** Throws unless the keyboard is in the page or frame that asks for something to be kept: whoever presses a button there has put it there. */
async function checkReader({ tabId, frameId }: SendingPage): Promise<void> {
  if (!(await isFocused(tabId, frameId))) throw new Error('refused: the reader is not in this frame');
}

/** Throws unless a passage is of the page that sent it, its article of the same site, and the reader there. */
async function checkPassage({ source, article }: Passage, page: SendingPage): Promise<void> {
  const { url } = page;
  if (!url || pageKey(source) !== pageKey(url)) throw new Error('refused: the passage is not of this page');
  // A page that goes on without a load has told of its article before that.
  if (new URL(article.url).origin !== new URL(url).origin) throw new Error('refused: the article is of another site');
  await checkReader(page);
}

/** Throws where nothing is kept of a page. */
async function checkPrivacy({ isPrivate }: SendingPage): Promise<void> {
  if (!(await mayKeep(isPrivate))) throw new Error('refused: nothing is kept from private windows');
}

/**
 * Answers what the content scripts of pages and frames ask; each learns of its own page's claims only, and of those only where they are.
 * A frame without an address has none: its words could not be found again.
 */
export function answerPages(db: AscribeDatabase, detect: Promise<Detect>): void {
  const inTurn = fairQueue();
  onPageMessage('settings', (_nothing, page) => {
    // A script asks as it starts, and whenever the reader has changed something.
    dressFrame(page.tabId, page.frameId);
    return settingsFor(page);
  });
  onPageMessage('detect', (page, { tabId, url }) => inTurn(tabId, async () => detectFor(db, await detect, page, url)));
  onPageMessage('explain', async (question, { url, isPrivate }) =>
    cardContent(question, i18n.t, message, { canCorrect: url !== undefined && (await mayKeep(isPrivate)) }),
  );
  onPageMessage('loadCard', async (_nothing, { tabId, frameId }) => {
    const target = { tabId, frameIds: [frameId] };
    // As the reader's own sheet it goes before all that the page can write.
    await browser.scripting.insertCSS({ target, files: [cardHost], origin: 'USER' });
    await browser.scripting.executeScript({ target, files: [cardFile], injectImmediately: true });
  });
  onPageMessage('mayStay', async (_nothing, { tabId, frameId, url }) => (await isAllowed(url)) || mayEnter(tabId, frameId));
  onPageMessage('correct', async (asked, page) => {
    await checkPassage(asked.passage, page);
    await checkPrivacy(page);
    return correctMark(db, asked);
  });
  onPageMessage('takeBack', async (id, page) => {
    if (!page.url) throw new Error('refused: the page has no address');
    await checkReader(page);
    await checkPrivacy(page);
    return takeBack(db, id, page.url);
  });
  onPageMessage('describeArticle', (read, { url, origin }) =>
    describeArticle(url ? read : { ...read, facts: { ...read.facts, url: `${origin}/` } }),
  );
  onPageMessage('anchorClaims', async (read, { url, isPrivate }) => {
    if (!url) return [];
    return anchorClaims(db, url, read, (await mayKeep(isPrivate)) ? new Date().toISOString() : undefined);
  });
  onPageMessage('tagClaim', async (passage, page) => {
    await checkPassage(passage, page);
    await tagPassage(page.tabId, async () => draftOfPassage(passage));
  });
}
