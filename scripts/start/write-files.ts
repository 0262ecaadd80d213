import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { downloaded } from '../session/downloaded';
import { openExtensionPage, type Session } from '../session/launch';
import type { Report } from './report';

const stepLimit = 15_000; // ms for one step of the popup
const tallest = 8000; // CSS pixels; browsers refuse pictures that are much taller
const tagged = 5; // claims: enough for an export with something in it

interface Wanted {
  session: Session;
  page: Page;
  tabId: number;
  /** The folder to write to; made where it is missing. */
  out: string;
}

async function takeScreenshot(page: Page, path: `${string}.png`): Promise<void> {
  await page.bringToFront();
  const size = await page.evaluate(() => ({ width: document.documentElement.clientWidth, height: document.documentElement.scrollHeight }));
  await page.screenshot({
    path,
    clip: { x: 0, y: 0, width: size.width, height: Math.min(size.height, tallest) },
    captureBeyondViewport: true,
  });
}

/** Words of the popup, which are of the language that the browser has chosen; places in them are empty. */
async function wordsOf(popup: Page, message: string): Promise<string> {
  return String(await popup.evaluate(`(globalThis.browser ?? chrome).i18n.getMessage('${message}', [''])`));
}

/** Tags the attributions that the popup lists first, each with the form as it was filled in; how many. */
async function tagFirst(popup: Page): Promise<number> {
  const tagButton = `button[aria-label^="${(await wordsOf(popup, 'attribution_tagOf')).trim()}"]`;
  for (let index = 0; index < tagged; index++) {
    const tag = (await popup.$$(tagButton))[index];
    if (!tag) return index;
    await tag.click();
    const save = await popup.waitForSelector('form button[type=submit]', { timeout: stepLimit });
    await save?.click();
    await popup.waitForSelector('form', { hidden: true, timeout: stepLimit });
    await popup.waitForSelector(tagButton, { timeout: stepLimit });
  }
  return tagged;
}

/** Exports this page's claims by the popup's own button; the path of the file that the browser saved. */
async function exportPage(popup: Page, downloads: string): Promise<string> {
  const [open, thisPage] = [await wordsOf(popup, 'export_open'), await wordsOf(popup, 'export_scope_page')];
  const steps = [`footer button::-p-text(${open})`, `dialog label::-p-text(${thisPage})`, 'dialog button[type=submit]:enabled'];
  for (const selector of steps) {
    const button = await popup.waitForSelector(selector, { timeout: stepLimit });
    await button?.click();
  }
  return downloaded(downloads, '.json', stepLimit);
}

/** Writes a picture of the page as it is marked, and the export of its first attributions, tagged as a reader would from the popup. */
export async function writeFiles({ session, page, tabId, out }: Wanted): Promise<NonNullable<Report['files']>> {
  mkdirSync(out, { recursive: true });
  const screenshot = join(out, 'page.png') as `${string}.png`;
  await takeScreenshot(page, screenshot);
  const popup = await openExtensionPage(session, `popup.html?tab=${tabId}`);
  await popup.waitForSelector('main', { timeout: stepLimit });
  const claims = await tagFirst(popup);
  // A page without attributions leaves nothing to export, and the popup says so instead of saving a file.
  if (claims === 0) return { screenshot };
  const exported = join(out, 'export.json');
  copyFileSync(await exportPage(popup, session.downloads), exported);
  await popup.close();
  return { screenshot, export: exported, claims };
}
