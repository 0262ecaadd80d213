import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, expect, type Page, type Worker } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { serveFixtures } from '../fixtures/serve';
import { folderOf, launchBrowser } from './launch-browser';
import { watchNetwork } from './watch-network';

/** In the extension's own contexts. */
declare const chrome: typeof browser;

/** The extension in a browser of its own. */
export interface Extension {
  worker: Worker;
  /** The address of a page of the extension. */
  address(path: string): string;
  /** Opens a page of the extension in a tab. */
  open(path: string): Promise<Page>;
  /** Opens a page of the extension for a tab that shows a web page, as the toolbar does. */
  openFor(page: Page, path?: string): Promise<Page>;
  /** Chooses an entry of ours in the context menu of a page, on these words. The browser's own menu cannot be clicked from outside. */
  chooseMenu(page: Page, selectionText: string, menuItemId?: string): Promise<void>;
  /** The state of a page as its content script says it, or `none` where none answers. */
  stateOf(page: Page): Promise<string>;
  /** Presses a shortcut of the manifest in a page. A headless browser has no window that could take the keys. */
  pressShortcut(page: Page, command: string): Promise<void>;
}

interface Fixtures {
  /** The name of the built extension's folder in .output, or its whole path. */
  build: string;
  /** Pages of others complain and connect by themselves (frames, preconnect), which is let pass. */
  pagesOfOthers: boolean;
  /** The reader has switched on that saved claims are marked, which is off at first. */
  claimMarks: boolean;
  /** The reader lets the extension into private windows. */
  inPrivate: boolean;
  context: BrowserContext;
  extension: Extension;
  /** What the extension, or a page because of it, wrote to a console as a warning or an error, and what it threw. */
  complaints: string[];
}

interface WorkerFixtures {
  origin: string;
}

function makeExtension(context: BrowserContext, worker: Worker): Extension {
  const address = (path: string) => new URL(path, worker.url()).href;
  const tabId = async (page: Page) => {
    // The extension is told the addresses of allowed pages only; a page that it knows nothing of is found by that.
    const id = await worker.evaluate(
      async (url) =>
        (await chrome.tabs.query({})).find((tab) => (tab.url ?? 'about:blank') === url || (!tab.url && url.startsWith('chrome:')))?.id,
      page.url(),
    );
    if (id === undefined) throw new Error(`no tab shows ${page.url()}`);
    return id;
  };
  const open = async (path: string) => {
    const page = await context.newPage();
    await page.goto(address(path));
    return page;
  };
  return {
    worker,
    address,
    open,
    openFor: async (page, path = 'popup.html') => open(`${path}?tab=${await tabId(page)}`),
    async stateOf(page) {
      return worker.evaluate(
        async (id) => {
          const question = { id: 0, type: 'pageStatus', timestamp: Date.now() };
          const answer = await chrome.tabs.sendMessage(id, question, { frameId: 0 }).catch(() => undefined);
          return answer?.res?.state ?? 'none';
        },
        await tabId(page),
      );
    },
    async chooseMenu(page, selectionText, menuItemId = 'tag-claim') {
      await worker.evaluate(
        async ({ id, info }) => {
          const event = chrome.contextMenus.onClicked;
          Reflect.get(event, 'dispatch').call(event, info, await chrome.tabs.get(id));
        },
        { id: await tabId(page), info: { menuItemId, selectionText, editable: false } },
      );
    },
    async pressShortcut(page, command) {
      await worker.evaluate(
        async ({ id, name }) => {
          const event = chrome.commands.onCommand;
          Reflect.get(event, 'dispatch').call(event, name, await chrome.tabs.get(id));
        },
        { id: await tabId(page), name: command },
      );
    },
  };
}

/**
 * A test with a browser, a profile and an extension of its own. After each, whatever it did: nothing left this machine, and nobody
 * complained.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  origin: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first parameter
    async ({}, use) => {
      const server = await serveFixtures();
      await use(server.origin);
      await server.close();
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above
  complaints: async ({}, use) => {
    const complaints: string[] = [];
    await use(complaints);
    expect(complaints).toEqual([]);
  },
  build: ['chrome-mv3-e2e', { option: true }],
  pagesOfOthers: [false, { option: true }],
  claimMarks: [false, { option: true }],
  inPrivate: [false, { option: true }],
  context: async ({ build, complaints, pagesOfOthers, inPrivate }, use) => {
    const isOurs = (complaint: string) => !pagesOfOthers || complaint.includes('chrome-extension://');
    const network = await watchNetwork();
    const profile = mkdtempSync(join(tmpdir(), 'ascribe-e2e-'));
    const context = await launchBrowser({ folder: folderOf(build), profile, proxyPort: network.port, inPrivate });
    context.on('console', (message) => {
      // The messaging library never reads the browser's note that nobody in a tab answered; what it means, the popup shows.
      if (/^Unchecked runtime\.lastError: (Could not establish connection|The message port closed)/.test(message.text())) return;
      const complaint = `${message.text()} (${message.location().url})`;
      if (['error', 'warning'].includes(message.type()) && isOurs(complaint)) complaints.push(complaint);
    });
    context.on('weberror', (error) => {
      const complaint = String(error.error().stack);
      if (isOurs(complaint)) complaints.push(complaint);
    });
    await use(context);
    await context.close();
    await network.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    // Chromium 120 asks its maker for a dictionary as soon as words are typed, whatever it is told.
    const asked = network.asked.filter((line) => !line.startsWith('CONNECT redirector.gvt1.com:'));
    if (!pagesOfOthers) expect(asked).toEqual([]);
  },
  extension: [
    async ({ build, context, claimMarks }, use) => {
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
      // Installed for good: the sites are registered, if there are any, and the reader has been welcomed.
      // In Chromium 120 a worker may be asked before it has been given what an extension has.
      await expect
        .poll(() => worker.evaluate(async () => (await chrome.scripting?.getRegisteredContentScripts())?.length))
        .toBe(build === 'chrome-mv3' ? 0 : 1);
      const welcome = (page: Page) => page.url().endsWith('/welcome.html');
      await expect.poll(() => context.pages().some(welcome)).toBe(true);
      if (claimMarks) await worker.evaluate(() => chrome.storage.local.set({ settings: { show: { claim: true } } }));
      await use(makeExtension(context, worker));
    },
    { auto: true },
  ],
});

export { expect };
