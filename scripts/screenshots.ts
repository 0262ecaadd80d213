import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findWords, scrollToRange } from '../test/e2e/in-page';
import { serveLoopback } from './loopback';
import { samplePage } from './sample-page';
import { statusWhenRead, tabShowing } from './session/ask-page';
import { copyGranted, loopbackSites } from './session/granted-copy';
import { launch, openExtensionPage } from './session/launch';
import { ensureBrowser } from './set-up/browsers';
import { ensureBuild } from './set-up/build';
import { takePictures } from './store-pictures/take-pictures';

const docs = join(import.meta.dirname, '../docs');
const readLimit = 30_000; // ms for the sample to be marked

/** Takes the pictures of the README, the sample article with a card open and the popup beside it, then those of the stores. */
const folder = mkdtempSync(join(tmpdir(), 'ascribe-screenshots-'));
const server = await serveLoopback(samplePage);
copyGranted(ensureBuild('chrome'), join(folder, 'extension'), loopbackSites);
process.env.LANGUAGE = 'en_US'; // the README is in English, whatever this machine speaks
const session = await launch({
  browser: ensureBrowser('chromium'),
  extension: join(folder, 'extension'),
  folder,
  headless: true,
  args: ['--lang=en-US'],
});
try {
  const asking = await openExtensionPage(session, 'popup.html');
  const page = await session.browser.newPage();
  await page.setViewport({ width: 1000, height: 900 });
  await page.goto(`${server.origin}/sample.html`);
  const tabId = await tabShowing(asking, page.url());
  if (tabId === undefined || (await statusWhenRead(asking, tabId, readLimit))?.state !== 'marked')
    throw new Error('the sample is not marked');
  const cue = await page.evaluateHandle(findWords, 'has blamed');
  const { x, y } = await cue.evaluate(scrollToRange);
  await page.mouse.click(x, y);
  await page.waitForSelector('ascribe-card');
  await page.screenshot({ path: join(docs, 'marked-page.png') });

  const popup = await openExtensionPage(session, `popup.html?tab=${tabId}`);
  await popup.setViewport({ width: 420, height: 600 });
  await popup.waitForSelector('[role=tabpanel] li');
  await popup.screenshot({ path: join(docs, 'popup.png') });
  await popup.close();
  await takePictures(session, page, tabId, join(docs, 'store'));
} finally {
  await session.browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
console.log(`${docs}/marked-page.png, popup.png and the pictures of ${docs}/store are new`);
