import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Set by `watchDom`: what has changed since the page was read. */
    changesSinceReading?: () => DomChanges;
  }
}

/** What became of a page's DOM. */
export interface DomChanges {
  sameHtml: boolean;
  sameTextNodes: boolean;
  sameStyleSheets: boolean;
  mutations: string[];
}

/** What an untouched page says. */
export const untouched: DomChanges = { sameHtml: true, sameTextNodes: true, sameStyleSheets: true, mutations: [] };

/** From the next load on, remembers a page as its parser left it, which is before any content script of ours runs, and every change since. */
export async function watchDom(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const textNodes = () => {
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
      const nodes: Node[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode);
      return nodes;
    };
    // The page's own, in files, may come later.
    const styleSheets = () => [...document.styleSheets].filter(({ href }) => !href).length + document.adoptedStyleSheets.length;
    document.addEventListener('DOMContentLoaded', () => {
      const html = document.documentElement.innerHTML;
      const nodes = textNodes();
      const sheets = styleSheets();
      const mutations: string[] = [];
      const note = (records: MutationRecord[]) => {
        for (const { type, target } of records) mutations.push(`${type} of ${target.nodeName}`);
      };
      const observer = new MutationObserver(note);
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      window.changesSinceReading = () => {
        note(observer.takeRecords());
        const now = textNodes();
        return {
          sameHtml: document.documentElement.innerHTML === html,
          sameTextNodes: now.length === nodes.length && now.every((node, index) => node === nodes[index]),
          sameStyleSheets: styleSheets() === sheets,
          mutations,
        };
      };
    });
  });
}

/** What has changed in a page that `watchDom` watches. */
export async function changesOf(page: Page): Promise<DomChanges> {
  const changes = await page.evaluate(() => window.changesSinceReading?.());
  if (!changes) throw new Error('the page is not watched');
  return changes;
}
