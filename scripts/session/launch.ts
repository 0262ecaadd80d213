import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type LaunchOptions } from 'puppeteer-core';
import type { FoundBrowser } from '../set-up/browsers';

/** The id that the manifest gives the extension in Firefox. */
const firefoxId = 'ascribe@ascribe.invalid';
const launchLimit = 60_000; // ms; a cold start on a busy machine takes some seconds
const pageLimit = 30_000; // ms for a page of the extension
const interval = 50; // ms between two questions whether it is there

/** Nothing but the page that is looked at: no checks for updates, no start pages, no sync. */
const quietChromium = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-quic',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
];

interface Wanted {
  browser: FoundBrowser;
  /** The folder of the built extension. */
  extension: string;
  /** An empty folder for the profile and what is downloaded; the caller removes it. */
  folder: string;
  headless: boolean;
  /** Further arguments of the browser, and preferences of Firefox. */
  args?: string[];
  preferences?: Record<string, unknown>;
  /** What the extension's addresses begin with in Firefox, where a profile is to be used again: its database belongs to them. */
  firefoxUuid?: string;
}

function optionsFor({ browser, folder, headless, args = [], preferences }: Wanted, downloads: string, firefoxUuid: string): LaunchOptions {
  const common = {
    executablePath: browser.path,
    headless,
    userDataDir: join(folder, 'profile'),
    timeout: launchLimit,
    defaultViewport: null,
  };
  if (browser.name === 'firefox') {
    return {
      ...common,
      browser: 'firefox',
      // Without it WebDriver BiDi cannot reach the extension's own pages.
      args: ['-remote-allow-system-access', '--width=1280', '--height=900', ...args],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [firefoxId]: firefoxUuid }),
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.download.alwaysOpenPanel': false,
        ...preferences,
      },
    };
  }
  return {
    ...common,
    browser: 'chrome',
    // Google Chrome has ignored --load-extension since 137; over a pipe it still loads an extension (Extensions.loadUnpacked).
    pipe: true,
    enableExtensions: true,
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
    // Chromium's sandbox refuses to run as root, as in a container.
    args: [...quietChromium, '--window-size=1280,900', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...args],
  };
}

/** Starts a browser with the extension in a profile of its own. `address` is that of the extension's pages, with its closing slash. */
export async function launch(wanted: Wanted) {
  const downloads = join(wanted.folder, 'downloads');
  mkdirSync(downloads, { recursive: true });
  const { firefoxUuid = randomUUID() } = wanted;
  const browser = await puppeteer.launch(optionsFor(wanted, downloads, firefoxUuid));
  try {
    const id = await browser.installExtension(wanted.extension);
    const address = wanted.browser.name === 'firefox' ? `moz-extension://${firefoxUuid}/` : `chrome-extension://${id}/`;
    return { browser, downloads, address };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

export type Session = Awaited<ReturnType<typeof launch>>;

/** Opens a page of the extension (`popup.html?tab=1`) in a tab of its own. */
export async function openExtensionPage({ browser, address }: Pick<Session, 'browser' | 'address'>, path: string) {
  const page = await browser.newPage();
  // Firefox never reports that such a page has loaded, and says in the end that its frame is gone. The page itself is asked instead, which
  // fails while the tab moves from one process to another.
  page.goto(address + path).catch(() => undefined);
  const isLoaded = (prefix: string) => location.href.startsWith(prefix) && document.readyState === 'complete';
  for (const deadline = Date.now() + pageLimit; Date.now() < deadline; ) {
    if (await page.evaluate(isLoaded, address).catch(() => false)) return page;
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
  throw new Error(`${address}${path} did not open within ${pageLimit / 1000} s`);
}
