import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TargetType } from 'puppeteer-core';
import { readyMark } from '../../lib/learned-files';
import { statusWhenRead, tabShowing } from '../session/ask-page';
import { copyGranted, loopbackSites } from '../session/granted-copy';
import { launch, openExtensionPage, type Session } from '../session/launch';
import { ensureBrowser } from '../set-up/browsers';

const readLimit = 120_000; // ms for a page to be marked

/** What a service worker measured since it was started, in milliseconds and megabytes. */
export interface WorkerStart {
  ready: number;
  megabytes: number;
}

/** Tasks of a page longer than 50 ms, in milliseconds, until it was marked. */
export interface PageTasks {
  path: string;
  state: string;
  tasks: number[];
}

/** Waits for the extension's service worker; says when it was ready and what it holds once garbage was collected. */
async function lookAtWorker({ browser }: Session): Promise<WorkerStart> {
  const target = await browser.waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER);
  const worker = (await target.worker())!;
  let ready = 0;
  while (ready === 0) ready = Number(await worker.evaluate(`performance.getEntriesByName('${readyMark}')[0]?.startTime ?? 0`));
  await worker.client.send('HeapProfiler.collectGarbage');
  const usage = await worker.client.send('Runtime.getHeapUsage');
  return { ready, megabytes: (usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize) / 1e6 };
}

/** Stops the service worker; the next message of a page starts it anew. */
async function stopWorker({ browser }: Session): Promise<void> {
  const target = browser.targets().find((one) => one.type() === TargetType.SERVICE_WORKER);
  await (await target?.worker())?.close();
}

/** Opens a page and waits until it is marked, or for as long again where no content script answers; gives its long tasks. */
async function openPage(session: Session, origin: string, path: string, isMarked: boolean): Promise<PageTasks> {
  const asking = await openExtensionPage(session, 'options.html');
  const page = await session.browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const tasks: number[] = [];
    Reflect.set(globalThis, 'longTasks', tasks);
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
      buffered: true,
    });
  });
  await page.goto(`${origin}/${path}`);
  const tabId = isMarked ? await tabShowing(asking, page.url()) : undefined;
  const status = tabId === undefined ? undefined : await statusWhenRead(asking, tabId, readLimit);
  const tasks: number[] = await page.evaluate(() => Reflect.get(globalThis, 'longTasks'));
  await page.close();
  await asking.close();
  return { path, state: status?.state ?? 'left alone', tasks };
}

/** Starts Chromium with a built extension; measures a page's tasks without it and with it, and then `runs` starts of its worker. */
export async function startInChromium(build: string, origin: string, paths: string[], runs: number) {
  const browser = ensureBrowser('chromium');
  const folder = mkdtempSync(join(tmpdir(), 'ascribe-start-'));
  const granted = join(folder, 'extension');
  copyGranted(build, granted, loopbackSites);
  const plain = await launch({ browser, extension: build, folder: join(folder, 'plain'), headless: true });
  const without: PageTasks[] = [];
  for (const path of paths) without.push(await openPage(plain, origin, path, false));
  await plain.browser.close();
  const session = await launch({ browser, extension: granted, folder: join(folder, 'granted'), headless: true });
  const starts: { woken: WorkerStart; afterArticle: WorkerStart }[] = [];
  const marked: PageTasks[] = [];
  for (const path of paths) marked.push(await openPage(session, origin, path, true));
  for (let run = 0; run < runs; run++) {
    await stopWorker(session);
    const extensionPage = await openExtensionPage(session, 'options.html');
    // Nobody answers, but the browser starts the worker to ask.
    await extensionPage.evaluate("void chrome.runtime.sendMessage({ type: 'wake' }).catch(() => undefined)");
    const woken = await lookAtWorker(session);
    await openPage(session, origin, paths[0]!, true);
    starts.push({ woken, afterArticle: await lookAtWorker(session) });
    await extensionPage.close();
  }
  await session.browser.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  return { without, marked, starts };
}
