import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerPages } from '@/lib/answer-pages';
import { offerMenu } from '@/lib/context-menu';
import { followClosedTabs } from '@/lib/drafts';
import { loadDetect } from '@/lib/load-detect';
import { tellPagesOfSettings } from '@/lib/page-settings';
import { followSites } from '@/lib/sites';
import { openDatabase } from '@/lib/store/db';
import { forgetUnused } from '@/lib/store/write-annotations';
import { followShortcuts } from '@/lib/tagging';

export default defineBackground(() => {
  const db = openDatabase();
  answerPages(db, loadDetect(db));
  followSites();
  followClosedTabs();
  tellPagesOfSettings();
  offerMenu(db);
  followShortcuts();
  browser.runtime.onStartup.addListener(() => void forgetUnused(db));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
});
