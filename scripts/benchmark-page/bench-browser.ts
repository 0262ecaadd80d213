import { type Browser, chromium } from '@playwright/test';
import { within } from '../../lib/within';
import { serveLoopback } from '../loopback';
import { ensureBrowser } from '../set-up/browsers';
import type { Bench } from './in-page/bench';

/** Milliseconds that an engine may take for one page. */
const limit = 30_000;

const headers = {
  // The page's own scripts do not run and nothing is fetched; clocks are fine only in a page that shares its process with no other.
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Starts a browser in which each measurement has a page of its own with `script` in it. */
export async function startBench(script: string) {
  let html = '';
  const server = await serveLoopback((path) => (path === '/page' ? { type: 'text/html; charset=utf-8', body: html, headers } : undefined));
  let browser: Browser | undefined;
  let version = '';
  const start = () =>
    chromium.launch({
      executablePath: ensureBrowser('chromium').path,
      args: [
        '--headless=new',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
      ],
    });

  /** Asks a fresh page one thing; nothing when it takes too long. */
  async function ask<What extends keyof Bench>(page: string, what: What, question: Parameters<Bench[What]>[0]) {
    html = page;
    browser ??= await start();
    version = browser.version();
    const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await tab.goto(`${server.origin}/page`);
    await tab.evaluate(script);
    const answer = tab.evaluate<Awaited<ReturnType<Bench[What]>>>(`bench.${what}(${JSON.stringify(question)})`);
    const result = await within(limit, answer);
    if (result !== undefined) await tab.close();
    else {
      // A page that is busy cannot be closed by asking it.
      await browser.close();
      browser = undefined;
    }
    return result;
  }

  return { ask, version: () => version };
}
