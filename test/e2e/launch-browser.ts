import { resolve } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { ensureBrowser } from '../../scripts/set-up/browsers';

/** The whole path of a built extension's folder. */
export const folderOf = (build: string): string => resolve(import.meta.dirname, '../../.output', build);

interface Launched {
  folder: string;
  profile: string;
  /** Where a proxy on this machine listens. */
  proxyPort: number;
  inPrivate?: boolean;
}

/** Starts a browser with the extension in a profile, all of whose connections that do not end on this machine go to a proxy. */
export async function launchBrowser({ folder, profile, proxyPort, inPrivate = false }: Launched): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser('chromium').path,
    headless: true,
    ignoreDefaultArgs: inPrivate ? ['--disable-extensions'] : [],
    viewport: { width: 1280, height: 900 },
    // The tests look for English words; elsewhere than on Linux the browser heeds the argument.
    env: { ...process.env, LANGUAGE: 'en_US' },
    args: [
      '--lang=en-US',
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
      `--proxy-server=127.0.0.1:${proxyPort}`,
      ...(inPrivate ? ['--enable-unsafe-extension-debugging'] : [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`]),
    ],
  });
  if (inPrivate) {
    const session = await context.browser()?.newBrowserCDPSession();
    const started = context.waitForEvent('serviceworker');
    await session?.send('Extensions.loadUnpacked', { path: folder, enableInIncognito: true });
    await started;
  }
  return context;
}
