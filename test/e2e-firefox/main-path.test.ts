import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { downloaded } from '../../scripts/session/downloaded';
import { readMarks } from '../e2e/in-page';
import { clickWords, expectMark, type Firefox, press, selectWords, test } from './firefox';

test.override({ claimMarks: true });

const passage = 'seized four crates of machine parts';

/** Tags the passage from the popup, as a reader does; gives the popup. */
async function tagPassage(firefox: Firefox, page: Page): Promise<Page> {
  await selectWords(page, passage);
  const popup = await firefox.openExtension('popup.html', page);
  await press(popup, 'footer button::-p-text(Tag selected text)');
  await press(popup, 'form button[type=submit]');
  await popup.waitForSelector('form', { hidden: true });
  return popup;
}

async function save(popup: Page, what: string): Promise<void> {
  await press(popup, 'footer button::-p-text(Export)');
  await press(popup, `dialog label::-p-text(${what})`);
  await press(popup, 'dialog button[type=submit]');
}

test('an article is marked by itself, and its DOM is left as it was', async ({ firefox }) => {
  const page = await firefox.openArticle('semantic.html');
  await expectMark(page, 'ascribe-actor', 'Helena Marsh');
  await expectMark(page, 'ascribe-agency', 'National Crime Agency');
  await expectMark(page, 'ascribe-attribution', 'said');
  const marked = await page.evaluate(() => document.body.innerHTML);
  const source = await (await fetch(page.url())).text();
  const parsed = await page.evaluate((html) => new DOMParser().parseFromString(html, 'text/html').body.innerHTML, source);
  expect(marked).toBe(parsed);
});

test('React takes over a page that is marked', async ({ firefox }) => {
  const page = await firefox.openArticle('hydrate.html');
  await expectMark(page, 'ascribe-actor', 'Yvonne Clarke');
  await page.mouse.move(100, 100);
  await page.waitForFunction(() => {
    document.querySelector<HTMLElement>('#clap')?.click();
    return document.querySelector('#clap')?.textContent !== 'Claps: 0';
  });
  await expectMark(page, 'ascribe-actor', 'Yvonne Clarke');
});

test('clicking a cue opens a card, and Escape closes it', async ({ firefox }) => {
  const page = await firefox.openArticle('frames.html');
  await expectMark(page, 'ascribe-attribution', 'concluded');
  await clickWords(page, 'concluded');
  await page.waitForSelector('ascribe-card');
  await page.keyboard.press('Escape');
  await page.waitForSelector('ascribe-card', { hidden: true });
});

test('a claim that was tagged is marked, found again after a reload, and exported', async ({ firefox }) => {
  const page = await firefox.openArticle('frames.html');
  const popup = await tagPassage(firefox, page);
  await expectMark(page, 'ascribe-claim', passage);
  await page.reload();
  await expectMark(page, 'ascribe-claim', passage);
  await save(popup, 'This page');
  const { first } = JSON.parse(readFileSync(await downloaded(firefox.downloads, '.json', 20_000), 'utf8'));
  expect(first.items).toHaveLength(1);
  expect(first.items[0].target.selector[0].exact).toBe(passage);
});

test('an export is taken in again after everything was deleted', async ({ firefox }) => {
  const page = await firefox.openArticle('frames.html');
  const popup = await tagPassage(firefox, page);
  await save(popup, 'Everything');
  const file = await downloaded(firefox.downloads, '.json', 20_000);
  const options = await firefox.openExtension('options.html');
  await press(options, 'button::-p-text(Delete all claims)');
  await press(options, '::-p-aria([name="Delete"][role="button"])');
  await options.locator('dialog[open] input').fill('1');
  await press(options, 'button::-p-text(Delete for good)');
  await expect.poll(async () => Object.keys(await page.evaluate(readMarks))).not.toContain('ascribe-claim');
  const input = await options.waitForSelector('input[type=file]');
  await input?.uploadFile(file);
  await press(options, 'button::-p-text(Import 1 claim)');
  await expectMark(page, 'ascribe-claim', passage);
});

test('a kind of statement is marked as soon as it is switched on, and what is plainly said is quiet', async ({ firefox }) => {
  const page = await firefox.openArticle('view.html');
  await expectMark(page, 'ascribe-attribution', 'blamed');
  await expectMark(page, 'ascribe-attribution-quiet', 'said');
  expect((await page.evaluate(readMarks))['ascribe-attribution']).not.toContain('wants');
  const popup = await firefox.openExtension('popup.html', page);
  await press(popup, 'summary');
  await press(popup, 'label::-p-text(Wants or plans)');
  await expectMark(page, 'ascribe-attribution', 'wants');
});

test('marks that are switched off are gone, and come back', async ({ firefox }) => {
  const page = await firefox.openArticle('dark.html');
  await expectMark(page, 'ascribe-agency', 'Interpol');
  const panel = await firefox.openExtension('sidepanel.html', page);
  await press(panel, '::-p-aria([name="This page"][role="switch"])');
  await expect.poll(() => page.evaluate(readMarks)).toEqual({});
  await press(panel, '::-p-aria([name="This page"][role="switch"])');
  await expectMark(page, 'ascribe-agency', 'Interpol');
});
