import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { findWords, scrollToRange } from '../../test/e2e/in-page';
import { statusWhenRead } from '../session/ask-page';
import { openExtensionPage, type Session } from '../session/launch';
import { besideEachOther, drawTile, overCorner, pictureSize } from './compose';
import { fillStore } from './fill-store';

const readLimit = 30_000; // ms for the sample to be marked
const panelWidth = 420; // px
const popupSize = { width: 400, height: 600 }; // px
const { height } = pictureSize;

/** Opens a page of the extension in a size, and waits until it shows `ready`. */
async function open(session: Session, path: string, size: { width: number; height: number }, ready: string): Promise<Page> {
  const page = await openExtensionPage(session, path);
  await page.setViewport(size);
  await page.waitForSelector(ready);
  return page;
}

/**
 * Takes the stores' pictures into a folder: a card, the popup, the side panel, the library, the report and the options, then the small
 * tile. `sample` shows the sample article with its marks, in the tab `tabId`.
 */
export async function takePictures(session: Session, sample: Page, tabId: number, folder: string): Promise<void> {
  const { browser } = session;
  const path = (name: string) => join(folder, `${name}.png`);
  // A tab that is not in front is not drawn, and its picture never comes.
  const shoot = async (page: Page, options: { path?: string } = {}) => {
    await page.bringToFront();
    return page.screenshot(options);
  };

  await sample.bringToFront();
  await sample.setViewport(pictureSize);
  const cue = await sample.evaluateHandle(findWords, 'has blamed');
  const { x, y } = await cue.evaluate(scrollToRange);
  await sample.mouse.click(x, y);
  await sample.waitForSelector('ascribe-card');
  await shoot(sample, { path: path('1-card') });
  await sample.keyboard.press('Escape');
  await sample.waitForSelector('ascribe-card', { hidden: true });

  const popup = await open(session, `popup.html?tab=${tabId}`, popupSize, '[role=tabpanel] li');
  await overCorner(browser, await shoot(sample), await shoot(popup), path('2-popup'));

  await fillStore(popup, sample);
  await sample.bringToFront();
  await sample.setViewport({ width: pictureSize.width - panelWidth, height });
  await sample.reload();
  await statusWhenRead(popup, tabId, readLimit);
  await popup.close();
  const panel = await open(session, `sidepanel.html?tab=${tabId}`, { width: panelWidth, height }, 'section[aria-label="Claims"] li');
  await panel.locator('::-p-text(Later)').click(); // of the reminder to back up
  await besideEachOther(browser, await shoot(sample), await shoot(panel), path('3-side-panel'));

  const library = await open(session, 'library.html', pictureSize, '[role=checkbox], [type=checkbox]');
  await shoot(library, { path: path('4-library') });
  const report = await open(session, 'report.html', pictureSize, '[role=img]');
  await shoot(report, { path: path('5-report') });
  const options = await open(session, 'options.html', pictureSize, 'h2');
  await shoot(options, { path: path('6-options') });
  const icon = readFileSync(join(import.meta.dirname, '../../components/icon.svg'), 'utf8');
  await drawTile(
    browser,
    icon,
    'Ascribe',
    'Who says so?<br>Marks it in the news, keeps your findings, sends nothing.',
    path('tile-440x280'),
  );
}
