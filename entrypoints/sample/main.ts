import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { draftOfPassage } from '@/lib/anchor/draft-of-passage';
import { anchorClaims } from '@/lib/anchor-claims';
import { describeArticle } from '@/lib/article/article-metadata';
import { correctMark, takeBack } from '@/lib/correcting';
import { detectFor } from '@/lib/detect-for';
import { loadDetect } from '@/lib/load-detect';
import '@/lib/dom/card.css';
import '@/lib/dom/card-host.css';
import { openCard } from '@/lib/dom/card';
import '@/lib/dom/marks.css';
import { startSession } from '@/lib/dom/page-session';
import { cardContent } from '@/lib/explain/card-content';
import { message } from '@/lib/i18n/message';
import { chosenStyle, watchLooks } from '@/lib/looks';
import { answerExtension, ask } from '@/lib/messages/page-channel';
import type { Corrected } from '@/lib/model/correction';
import type { Passage } from '@/lib/model/passage';
import { readSettings } from '@/lib/settings';
import { openDatabase } from '@/lib/store/db';
import { tagPassage } from '@/lib/tagging';

/*
 * A browser puts content scripts into web pages, never into a page of the extension. So the sample runs the page code itself and answers
 * it at once, where a web page would ask the background; its claims are kept under the address that the invented newspaper would have.
 */
const address = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
const db = openDatabase();
const detect = loadDetect(db);

/** A passage at the newspaper's address, since claims are about pages of the web. */
const atAddress = (passage: Passage): Passage => ({ ...passage, source: address });

async function tag(passage: Passage): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await tagPassage(tab.id, async () => draftOfPassage(atAddress(passage)));
}

/** Other pages are told of a correction; this one is not, since nobody hears his own messages. */
async function afterwards(correcting: Promise<Corrected>): Promise<Corrected> {
  const corrected = await correcting;
  session.correctionsChanged();
  return corrected;
}

const session = startSession(
  {
    detect: async (page) => detectFor(db, await detect, page, address),
    explain: async (question) => cardContent(question, i18n.t, message, { canCorrect: true }),
    loadCard: async () => openCard,
    correct: (asked) => afterwards(correctMark(db, { ...asked, passage: atAddress(asked.passage) })),
    takeBack: (id) => afterwards(takeBack(db, id, address)),
    describeArticle: (page) => describeArticle({ ...page, facts: { ...page.facts, url: address } }),
    languageOf: async () => document.documentElement.lang,
    anchorClaims: (read) => anchorClaims(db, address, read, new Date().toISOString()),
    // No popup may be open to hear it.
    changed: () => void ask('pageChanged').catch(() => undefined),
    tag: (passage) => void tag(passage),
  },
  new AbortController().signal,
);
const readAndTell = () => void readSettings().then(session.settingsChanged);
answerExtension({
  ...session,
  settingsChanged: readAndTell,
  capture: async (detectionId) => {
    const passage = await session.capture(detectionId);
    return passage && atAddress(passage);
  },
  // A page of the extension is no site.
  sitesWithdrawn: () => {},
});
readAndTell();

const looks = new CSSStyleSheet();
document.adoptedStyleSheets.push(looks);
const dress = async () => looks.replaceSync((await chosenStyle()) ?? '');
watchLooks(() => void dress());
void dress();
