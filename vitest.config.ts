import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** The browser that the machine has, or Playwright's own where it has none. */
const chromium = [process.env.ASCRIBE_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => path && existsSync(path));

/** How long one test may take, in ms: on a busy machine, those that try much need more than the usual five seconds. */
const testTimeout = 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          testTimeout,
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/**/*.browser.test.{ts,tsx}', 'test/e2e/**', 'test/e2e-firefox/**', 'test/build/**'],
        },
      },
      {
        // The tests see pages and components as they are; what an extension's browser adds, they bring themselves.
        resolve: {
          alias: {
            '@': import.meta.dirname,
            '#i18n': join(import.meta.dirname, '.wxt/i18n'),
            '@wxt-dev/i18n': join(import.meta.dirname, 'lib/i18n/create-i18n.ts'),
          },
        },
        test: {
          name: 'browser',
          testTimeout,
          provide: { words: generateChromeMessages(await parseMessagesFile(join(import.meta.dirname, 'lib/locales/en.yml'))) },
          include: ['test/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium && { executablePath: chromium }),
                args: [
                  '--no-sandbox',
                  '--disable-gpu',
                  '--disable-background-networking',
                  '--disable-component-update',
                  '--disable-sync',
                  '--no-first-run',
                  '--disable-quic',
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
