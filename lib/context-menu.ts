import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { correctSelection } from './correct-selection';
import { KindOrNone } from './model/correction';
import type { AscribeDatabase } from './store/db';
import { tagSelection } from './tagging';

const tagId = 'tag-claim';
const markId = 'mark-as-';

/** Puts into the context menu of selected text what can be done with it: tag a claim, or correct the marks. The browser makes it a menu under our name. */
export function offerMenu(db: AscribeDatabase): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll(() => {
      const add = (id: string, title: string) => browser.contextMenus.create({ id, title, contexts: ['selection'] });
      add(tagId, i18n.t('menu.tagClaim'));
      browser.contextMenus.create({ id: 'before-marks', type: 'separator', contexts: ['selection'] });
      for (const is of KindOrNone.options) add(markId + is, i18n.t(`correction.menu.${is}`));
    });
  });

  /** A menu has no place for words: where something goes wrong, our button says so, until the tab goes elsewhere or something goes right. */
  async function correct(tabId: number, is: KindOrNone, frameId?: number): Promise<void> {
    const problem = await correctSelection(db, tabId, is, frameId);
    await browser.action.setBadgeText({ tabId, text: problem ? '!' : '' });
    await browser.action.setTitle({ tabId, title: problem ?? i18n.t('extension.name') });
  }

  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === tagId) void tagSelection(tab.id, frameId);
    const is = KindOrNone.options.find((kind) => menuItemId === markId + kind);
    if (is) void correct(tab.id, is, frameId);
  });
}
