import { browser } from 'wxt/browser';
import type { OpenCard } from '@/lib/dom/card';
import type { Outside } from '@/lib/dom/view';
import { ask } from '@/lib/messages/page-channel';
import { world } from './world';

async function languageOf(text: string): Promise<string | undefined> {
  // Safari has no detector.
  const found = await browser.i18n.detectLanguage?.(text);
  const most = found?.languages.find(({ percentage }) => percentage > 50);
  return found?.isReliable && most?.language !== 'und' ? most?.language : undefined;
}

async function loadCard(): Promise<OpenCard> {
  if (!world.openAscribeCard) await askTwice('loadCard');
  return world.openAscribeCard!;
}

// The background may be stopped before it has answered; it wakes to the next question.
const askTwice: typeof ask = (type, data) => ask(type, data).catch(() => ask(type, data));
// Nobody may be listening, and then nobody needs to know.
const tell = (asked: Promise<unknown>) => void asked.catch(() => {});

/** What the page code asks for, answered by the browser and the background. */
export const outside: Outside = {
  languageOf,
  detect: (page) => askTwice('detect', page),
  anchorClaims: (read) => askTwice('anchorClaims', read),
  describeArticle: (page) => askTwice('describeArticle', page),
  explain: (question) => askTwice('explain', question),
  loadCard,
  correct: (asked) => ask('correct', asked),
  takeBack: (id) => ask('takeBack', id),
  changed: () => tell(ask('pageChanged')),
  tag: (passage) => tell(askTwice('tagClaim', passage)),
};
