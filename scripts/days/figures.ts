import { readFileSync } from 'node:fs';
import { type Page, TargetType, type WebWorker } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { readyMark } from '../../lib/learned-files';
import type { Session } from '../session/launch';

/** In a page of the extension. */
declare const chrome: typeof browser;

/** What a page and the extension in it hold once garbage was collected: megabytes of its scripts' memory, and how many of each thing the browser counts. */
export interface PageHolds {
  megabytes: number;
  listeners: number;
  nodes: number;
  documents: number;
}

/** What the extension has put aside: rows by their table, bytes and keys of the browser's storage, and content scripts that are registered. */
const Kept = z.object({
  rows: z.record(z.string(), z.number()),
  bytes: z.number(),
  sessionKeys: z.array(z.string()),
  scripts: z.number(),
});
export type Kept = z.infer<typeof Kept>;

interface Heap {
  usedSize: number;
  embedderHeapUsedSize: number;
  backingStorageSize: number;
}

const megabytesOf = ({ usedSize, embedderHeapUsedSize, backingStorageSize }: Heap): number =>
  (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6;

/** The extension's service worker, once it is there. */
export async function workerOf({ browser }: Session): Promise<WebWorker> {
  const target = await browser.waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER);
  return (await target.worker())!;
}

/** Milliseconds from the start of the service worker until its detector was ready, which is waited for. */
export async function startOf(session: Session): Promise<number> {
  const worker = await workerOf(session);
  for (;;) {
    const ready = Number(await worker.evaluate(`performance.getEntriesByName('${readyMark}')[0]?.startTime ?? 0`));
    if (ready > 0) return ready;
  }
}

/** Megabytes that the service worker holds once garbage was collected. */
export async function workerHolds(session: Session): Promise<number> {
  const { client } = await workerOf(session);
  await client.send('HeapProfiler.collectGarbage');
  return megabytesOf(await client.send('Runtime.getHeapUsage'));
}

/** Stops the service worker, as the browser does after half a minute of rest; the next message of a page starts it anew. */
export async function stopWorker(session: Session): Promise<void> {
  const isGone = async () => !session.browser.targets().some((one) => one.type() === TargetType.SERVICE_WORKER);
  await (await workerOf(session)).close();
  while (!(await isGone())) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** What a page holds. All pages of one site share a process, and the browser counts what is in that. */
export async function pageHolds(page: Page): Promise<PageHolds> {
  const client = await page.createCDPSession();
  // What a first collection sets free may hold something that only a second one finds.
  for (let time = 0; time < 3; time += 1) await client.send('HeapProfiler.collectGarbage');
  const megabytes = megabytesOf(await client.send('Runtime.getHeapUsage'));
  await client.detach();
  const { JSEventListeners = 0, Nodes = 0, Documents = 0 } = await page.metrics();
  return { megabytes, listeners: JSEventListeners, nodes: Nodes, documents: Documents };
}

/** Runs in a page of the extension: counts what lies in its database and its storage. */
async function count(): Promise<unknown> {
  const request = indexedDB.open('ascribe');
  const db = await new Promise<IDBDatabase>((resolve) => {
    request.onsuccess = () => resolve(request.result);
  });
  const rows: Record<string, number> = {};
  for (const name of db.objectStoreNames) {
    const counting = db.transaction(name).objectStore(name).count();
    rows[name] = await new Promise<number>((resolve) => {
      counting.onsuccess = () => resolve(counting.result);
    });
  }
  db.close();
  const bytes = await chrome.storage.local.getBytesInUse();
  const sessionKeys = Object.keys(await chrome.storage.session.get());
  const scripts = (await chrome.scripting.getRegisteredContentScripts()).length;
  return { rows, bytes, sessionKeys, scripts };
}

/** What the extension keeps, asked in one of its pages. */
export async function kept(extensionPage: Page): Promise<Kept> {
  return Kept.parse(await extensionPage.evaluate(count));
}

/** Megabytes that all processes of the browser take of the machine, each shared page by its share; nothing where the system does not say it, as Linux does. */
export async function browserHolds({ browser }: Session): Promise<number | undefined> {
  const client = await browser.target().createCDPSession();
  const { processInfo } = await client.send('SystemInfo.getProcessInfo');
  await client.detach();
  if (process.platform !== 'linux') return undefined;
  const kilobytes = processInfo.map(({ id }) => Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1] ?? 0));
  return kilobytes.reduce((sum, size) => sum + size, 0) / 1000;
}
