import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { exportedIds, keepSaving } from './durability-steps';
import { expect, test } from './extension';
import { folderOf } from './launch-browser';

/** In the extension's own contexts, and in the browser's list of extensions. */
declare const chrome: typeof browser & {
  developerPrivate: { updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void> };
};

const copy = mkdtempSync(join(tmpdir(), 'ascribe-update-'));
test.use({ build: copy });
test.beforeAll(() => cpSync(folderOf('chrome-mv3-e2e'), copy, { recursive: true }));
test.afterAll(() => rmSync(copy, { recursive: true, force: true, maxRetries: 5 }));

/** Lets an extension from a folder start again: without that the browser leaves it switched off. */
async function allowReload(context: BrowserContext): Promise<void> {
  const list = await context.newPage();
  await list.goto('chrome://extensions/');
  await list.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  await list.close();
}

test('of claims that two windows were saving when the extension was updated, none that was acknowledged is missing', async ({
  context,
  extension,
}) => {
  test.setTimeout(60_000);
  await allowReload(context);
  const windows = [await extension.open('library.html'), await extension.open('options.html')];
  const saved = await Promise.all(windows.map((window, n) => keepSaving(window, n * 1_000_000)));
  await expect.poll(() => Math.min(...saved.map(({ length }) => length)), { timeout: 30_000 }).toBeGreaterThan(30);
  const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
  writeFileSync(join(copy, 'manifest.json'), JSON.stringify({ ...manifest, version: '9.9.9' }));
  const started = context.waitForEvent('serviceworker');
  const closed = windows.map((window) => window.waitForEvent('close'));
  await extension.worker.evaluate(() => chrome.runtime.reload()).catch(() => {}); // the worker may be gone before it has answered
  await Promise.all(closed);
  const worker = await started;
  expect(await worker.evaluate(() => chrome.runtime.getManifest().version)).toBe('9.9.9');
  const there = new Set(await exportedIds(await extension.open('options.html')));
  expect(saved.flat().filter((id) => !there.has(id))).toEqual([]);
});
