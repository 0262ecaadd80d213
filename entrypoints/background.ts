import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerPages } from '@/lib/answer-pages';
import { followSites } from '@/lib/sites';
import { openDatabase } from '@/lib/store/db';
import { followShortcuts, offerTagging } from '@/lib/tagging';

export default defineBackground(() => {
  answerPages(openDatabase());
  followSites();
  offerTagging();
  followShortcuts();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
});
