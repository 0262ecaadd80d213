import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Page, TargetType } from 'puppeteer-core';
import { serveLoopback } from '../loopback';
import { statusWhenRead, tabShowing } from '../session/ask-page';
import { copyGranted, loopbackSites } from '../session/granted-copy';
import { launch, openExtensionPage, type Session } from '../session/launch';
import { ensureBrowser } from '../set-up/browsers';
import { ensureBuild } from '../set-up/build';
import type { BenchmarkPage } from './pages';

const readLimit = 60_000; // ms for a page to be marked

/** Milliseconds from DOMContentLoaded until the first marks are registered, and the last: the next frame shows them. */
export interface MarkTimes {
  first: number;
  last: number;
}

/** Bytes of a page's own scripts and of ours, and its tasks over 50 ms, in milliseconds, after its DOM was there. */
export interface PageCost {
  bytes: number;
  longestTask: number;
}

/** Runs in the page before it loads: notes how many marks there are. */
function watchMarks(): void {
  const seen = { ready: 0, first: 0, last: 0, marks: 0, tasks: [] as { end: number; duration: number }[] };
  Reflect.set(globalThis, 'seen', seen);
  document.addEventListener('DOMContentLoaded', () => {
    seen.ready = performance.now();
  });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.tasks.push({ end: startTime + duration, duration });
  }).observe({ type: 'longtask', buffered: true });
  // Every few milliseconds, and by no named function: the loader would give it a helper that the page does not have.
  setInterval(() => {
    const marks = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
    if (marks === seen.marks) return;
    seen.first ||= performance.now();
    seen.last = performance.now();
    seen.marks = marks;
  }, 4);
}

const readSeen = async (page: Page): Promise<{ ready: number; first: number; last: number; tasks: { end: number; duration: number }[] }> =>
  page.evaluate(() => Reflect.get(globalThis, 'seen'));

/** Opens pages in a browser with the built extension. */
export async function startExtension(isGranted: boolean) {
  const build = ensureBuild('chrome');
  const folder = mkdtempSync(join(tmpdir(), 'benchmark-extension-'));
  const extension = join(folder, 'extension');
  copyGranted(build, extension, isGranted ? loopbackSites : []);
  let html = '';
  const headers = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:" };
  const server = await serveLoopback((path) => (path === '/page' ? { type: 'text/html; charset=utf-8', body: html, headers } : undefined));
  const session: Session = await launch({ browser: ensureBrowser('chromium'), extension, folder, headless: true });
  const asking = await openExtensionPage(session, 'options.html');
  // The page that opens at the installation would hide what is measured, and a hidden page shows no frames.
  const welcome = await session.browser.waitForTarget((one) => one.url() === `${session.address}welcome.html`);
  await (await welcome.page())?.close();

  async function open(page: Pick<BenchmarkPage, 'html'>): Promise<Page> {
    html = page.html;
    const tab = await session.browser.newPage();
    await tab.bringToFront();
    await tab.evaluateOnNewDocument(watchMarks);
    await tab.goto(`${server.origin}/page`);
    const id = isGranted ? await tabShowing(asking, tab.url()) : undefined;
    if (id !== undefined) await statusWhenRead(asking, id, readLimit);
    // The frames that show what was marked last.
    await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    return tab;
  }

  return {
    /** Stops the background, as the browser does after half a minute; the next message starts it. */
    async stopBackground(): Promise<void> {
      const target = session.browser.targets().find((one) => one.type() === TargetType.SERVICE_WORKER);
      await (await target?.worker())?.close();
    },
    async timeMarks(page: Pick<BenchmarkPage, 'html'>): Promise<MarkTimes> {
      const tab = await open(page);
      const { ready, first, last } = await readSeen(tab);
      await tab.close();
      return { first: first - ready, last: last - ready };
    },
    async costOf(page: BenchmarkPage): Promise<PageCost> {
      const tab = await open(page);
      const { ready, tasks } = await readSeen(tab);
      const cdp = await tab.createCDPSession();
      await cdp.send('HeapProfiler.collectGarbage');
      const { usedSize } = await cdp.send('Runtime.getHeapUsage');
      await tab.close();
      return { bytes: usedSize, longestTask: Math.max(0, ...tasks.filter(({ end }) => end > ready).map(({ duration }) => duration)) };
    },
    async close(): Promise<void> {
      await session.browser.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
