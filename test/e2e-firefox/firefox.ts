import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { test as base, expect } from 'vitest';
import { statusWhenRead, tabShowing } from '../../scripts/session/ask-page';
import { launch, openExtensionPage } from '../../scripts/session/launch';
import { ensureBrowser } from '../../scripts/set-up/browsers';
import { findWords, readMarks, scrollToRange, selectRange } from '../e2e/in-page';
import { watchNetwork } from '../e2e/watch-network';
import { serveFixtures } from '../fixtures/serve';

const output = join(import.meta.dirname, '../../.output');
const readLimit = 30_000; // ms for a page to be marked

/** Firefox with the extension. */
export interface Firefox {
  origin: string;
  downloads: string;
  /** Opens a fixture and waits until it has been read. */
  openArticle(path: string): Promise<Page>;
  /** Opens a page of the extension in a tab; about `page`, where one is given, as the toolbar does. */
  openExtension(path: string, page?: Page): Promise<Page>;
  /** Opens an address, which may be of a page of the extension, in a private window. */
  openPrivately(url: string): Promise<Page>;
  /** The address of a page of the extension. */
  address(path: string): string;
}

interface Options {
  build: string;
  /** The reader has switched on that saved claims are marked, which is off at first. */
  claimMarks: boolean;
  /** The reader lets the extension into private windows. */
  inPrivate: boolean;
}

/** Waits for a page of any window, by what it says of its own address: Puppeteer knows none of a page of the extension. */
async function pageAt(browser: Browser, url: string): Promise<Page> {
  const isThere = (wanted: string) => location.href === wanted && document.readyState === 'complete';
  for (const deadline = Date.now() + readLimit; Date.now() < deadline; ) {
    for (const page of await browser.pages()) if (await page.evaluate(isThere, url).catch(() => false)) return page;
  }
  throw new Error(`${url} did not open`);
}

/** A test with a Firefox of its own, in which a build of .output is installed; after it, nothing has left this machine. */
export const test = base.extend<Options & { firefox: Firefox }>({
  build: 'firefox-mv3-e2e',
  claimMarks: false,
  inPrivate: false,
  firefox: async ({ build, claimMarks, inPrivate }, use) => {
    const server = await serveFixtures();
    const network = await watchNetwork();
    const folder = mkdtempSync(join(tmpdir(), 'ascribe-firefox-'));
    const session = await launch({
      browser: ensureBrowser('firefox'),
      extension: join(output, build),
      folder,
      headless: true,
      preferences: {
        'intl.locale.requested': 'en-US', // the tests look for English words
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': network.port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': network.port,
        'network.proxy.allow_hijacking_localhost': false,
      },
    });
    try {
      if (inPrivate) {
        const extensionData = { type: 'path', path: join(output, build) };
        const install = { extensionData, 'moz:allowPrivateBrowsing': true };
        await Reflect.get(session.browser, 'connection').send('webExtension.install', install);
      }
      const asking = await openExtensionPage(session, 'popup.html');
      const tabOf = async (page: Page) => {
        const id = await tabShowing(asking, page.url());
        if (id === undefined) throw new Error(`no tab shows ${page.url()}`);
        return id;
      };
      if (claimMarks) await asking.evaluate('browser.storage.local.set({ settings: { show: { claim: true } } })');
      await use({
        address: (path) => session.address + path,
        async openPrivately(url) {
          await asking.evaluate(`browser.windows.create({ incognito: true, url: ${JSON.stringify(url)} })`);
          return pageAt(session.browser, url);
        },
        origin: server.origin,
        downloads: session.downloads,
        async openArticle(path) {
          const page = await session.browser.newPage();
          await page.goto(`${server.origin}/${path}`);
          await statusWhenRead(asking, await tabOf(page), readLimit);
          return page;
        },
        async openExtension(path, page) {
          return openExtensionPage(session, page ? `${path}?tab=${await tabOf(page)}` : path);
        },
      });
    } finally {
      await session.browser.close();
      await network.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
    // Firefox asks its maker for its own settings, whatever it is told.
    expect(network.asked.filter((line) => !line.startsWith('CONNECT firefox.settings.services.mozilla.com:'))).toEqual([]);
  },
});

/** Waits until a highlight of the page has these words. */
export async function expectMark(page: Page, name: string, words: string): Promise<void> {
  await expect.poll(async () => (await page.evaluate(readMarks))[name], { timeout: readLimit }).toContain(words);
}

/** Selects these words, as a reader does with the mouse. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const range = await page.evaluateHandle(findWords, words);
  await range.evaluate(selectRange);
}

/** Clicks on these words. */
export async function clickWords(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  const range = await page.evaluateHandle(findWords, words);
  const { x, y } = await range.evaluate(scrollToRange);
  await page.mouse.click(x, y);
}

/** Clicks a button of a page of the extension, found by its words or its label. */
export async function press(page: Page, selector: string): Promise<void> {
  await page.locator(selector).click();
}
