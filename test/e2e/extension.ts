import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, test as base, chromium, expect, type Page, type Worker } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { ensureBrowser } from '../../scripts/set-up/browsers';
import { serveFixtures } from '../fixtures/serve';
import { watchNetwork } from './watch-network';

/** In the extension's own contexts. */
declare const chrome: typeof browser;

const build = join(import.meta.dirname, '../../.output/chrome-mv3-e2e');

/** The extension in a browser of its own. */
export interface Extension {
  worker: Worker;
  /** The address of a page of the extension. */
  address(path: string): string;
  /** Opens a page of the extension in a tab. */
  open(path: string): Promise<Page>;
  /** Opens a page of the extension for a tab that shows a web page, as the toolbar does. */
  openFor(page: Page, path?: string): Promise<Page>;
  /** The id by which the browser's own functions know a page. */
  tabId(page: Page): Promise<number>;
}

interface Fixtures {
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
    const id = await worker.evaluate(async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id, page.url());
    if (id === undefined) throw new Error(`no tab shows ${page.url()}`);
    return id;
  };
  const open = async (path: string) => {
    const page = await context.newPage();
    await page.goto(address(path));
    return page;
  };
  return { worker, address, open, tabId, openFor: async (page, path = 'popup.html') => open(`${path}?tab=${await tabId(page)}`) };
}

/**
 * A test with a browser, a profile and an extension of its own. After each, whatever it did: nothing left this machine, and nobody
 * complained.
 */
export const test = base.extend<Fixtures, WorkerFixtures & { browser: Browser }>({
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
  context: async ({ complaints }, use) => {
    const network = await watchNetwork();
    const profile = mkdtempSync(join(tmpdir(), 'ascribe-e2e-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: ensureBrowser('chromium').path,
      headless: true,
      viewport: { width: 1280, height: 900 },
      args: [
        '--headless=new',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
        // Chromium asks its maker about updates and signed-in accounts, whatever else it is told.
        '--component-updater=url-source=http://127.0.0.1:9/',
        '--gaia-url=http://127.0.0.1:9',
        `--proxy-server=127.0.0.1:${network.port}`,
        `--disable-extensions-except=${build}`,
        `--load-extension=${build}`,
      ],
    });
    context.on('console', (message) => {
      // The messaging library leaves it unread when nobody answers; that nobody does is what the popup then shows.
      if (message.text().startsWith('Unchecked runtime.lastError: Could not establish connection')) return;
      if (['error', 'warning'].includes(message.type())) complaints.push(`${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => complaints.push(String(error.error())));
    await use(context);
    await context.close();
    await network.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    expect(network.asked).toEqual([]);
  },
  extension: async ({ context }, use) => {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await use(makeExtension(context, worker));
  },
});

export { expect };
