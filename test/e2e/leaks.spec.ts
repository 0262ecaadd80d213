import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { saveClaim, tagSelected } from './claim-steps';
import { expect, test } from './extension';
import { type Found, foundBy, hunt } from './hunt';
import { clickWords, expectMarks, selectWords } from './page-marks';

/** In the extension's own contexts. */
declare const chrome: typeof browser;

const marked = { 'ascribe-actor': ['Helena Marsh'], 'ascribe-agency': ['National Crime Agency'] };
const passage = 'National Crime Agency';

/** Chromium takes it for this machine, but it is none of the sites that the reader allowed. */
const notAllowed = (origin: string) => origin.replace('127.0.0.1', 'elsewhere.localhost');

/** What a page finds that no extension enters. */
async function foundWithout(page: Page, origin: string, work: (page: Page) => Promise<void> = async () => {}): Promise<Found> {
  await page.route(`${notAllowed(origin)}/**`, async (route) =>
    route.fulfill({ response: await route.fetch({ url: route.request().url().replace(notAllowed(origin), origin) }) }),
  );
  await page.goto(`${notAllowed(origin)}/semantic.html`);
  await work(page);
  const found = await foundBy(page);
  return { ...found, addresses: found.addresses.map((name) => name.replace(notAllowed(origin), origin)) };
}

test('a marked page finds nothing that it would not find without the extension, but its highlights', async ({ page, origin }) => {
  await hunt(page);
  const without = await foundWithout(page, origin);
  expect(without.names.length).toBeGreaterThan(5000);
  await page.goto(`${origin}/semantic.html`);
  await expectMarks(page, marked);
  expect(await foundBy(page)).toEqual(without);
});

test('of a card a page finds its host, which has no attribute but its place, and that it has the focus', async ({ page, origin }) => {
  await hunt(page);
  const click = (on: Page) => clickWords(on, passage);
  const without = await foundWithout(page, origin, async (on) => {
    await click(on);
    await on.keyboard.press('Escape');
  });
  await page.goto(`${origin}/semantic.html`);
  await expectMarks(page, marked);
  await click(page);
  const host = page.locator('ascribe-card');
  await expect(host).toBeVisible();
  expect(await host.evaluate((element) => [element.shadowRoot, element.getAttributeNames(), element.childNodes.length])).toEqual([
    null,
    ['style'],
    0,
  ]);
  await page.keyboard.press('Escape');
  await expect(host).toHaveCount(0);
  const { mutations, telling, ...rest } = await foundBy(page);
  const { mutations: _mutations, telling: before, ...others } = without;
  expect(rest).toEqual(others);
  expect([...new Set(mutations)].sort()).toEqual(['attributes of ASCRIBE-CARD', 'childList of HTML']);
  const told = telling.filter((line) => !before.includes(line));
  expect(told.filter((line) => !/^(focus|focusin|blur|focusout) at ASCRIBE-CARD$/.test(line))).toEqual([]);
});

test('a page can load nothing of the extension, nor tell that it is there by asking', async ({ page, origin, extension, complaints }) => {
  await page.goto(`${origin}/semantic.html`);
  await expectMarks(page, marked);
  const files = ['manifest.json', 'page.js', 'card.js', 'popup.html', 'options.html', 'assets/marks.css', 'icon/16.png', 'no-such-file'];
  const asked = await page.evaluate(
    async (addresses) => {
      const loads = (address: string) =>
        new Promise<string>((resolve) => {
          const image = new Image();
          image.onload = () => resolve('loaded');
          image.onerror = () => resolve('refused');
          image.src = address;
        });
      const fetches = (address: string) =>
        fetch(address).then(
          () => 'loaded',
          (error) => String(error),
        );
      return Promise.all(addresses.map(async (address) => [await loads(address), await fetches(address)]));
    },
    files.map((file) => extension.address(file)),
  );
  expect(new Set(asked.flat())).toEqual(new Set(['refused', 'TypeError: Failed to fetch']));
  // The browser says so in the console, of what is there and of what is not.
  expect(complaints.splice(0).filter((complaint) => !complaint.startsWith('Failed to load resource'))).toEqual([]);
});

test('a content script, and so whoever took it over, cannot read what the extension stores', async ({ page, origin, extension }) => {
  await page.goto(`${origin}/semantic.html`);
  await expectMarks(page, marked);
  const read = await extension.worker.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    const target = { tabId: tab?.id ?? -1 };
    const func = () => chrome.storage.local.get().then(JSON.stringify, String);
    return (await chrome.scripting.executeScript({ target, func }))[0]?.result;
  }, page.url());
  expect(read).toBe('Error: Access to storage is not allowed from this context.');
});

/** All that the registry of highlights says: names in their order, priorities, types, and each range by the path to its nodes. */
async function registryOf(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const pathOf = (node: Node): number[] =>
      node.parentNode ? [...pathOf(node.parentNode), [...node.parentNode.childNodes].indexOf(node as ChildNode)] : [];
    return [...CSS.highlights].map(([name, highlight]) => ({
      name,
      priority: highlight.priority,
      type: highlight.type,
      ranges: [...highlight].map((range) => [
        pathOf(range.startContainer),
        range.startOffset,
        pathOf(range.endContainer),
        range.endOffset,
        range.constructor.name,
      ]),
      styles: [...document.querySelectorAll('p')].map((paragraph) => {
        const { color, backgroundColor, textDecoration } = getComputedStyle(paragraph, `::highlight(${name})`);
        return [color, backgroundColor, textDecoration];
      }),
    }));
  });
}

test('a page that compares itself before and after a passage was saved finds no difference', async ({ page, origin, extension }) => {
  const words = 'Operations at four hospitals were postponed';
  const visit = async () => {
    await page.goto(`${origin}/semantic.html`);
    await expectMarks(page, marked);
    const popup = await extension.openFor(page);
    await expect.poll(() => extension.stateOf(page)).toBe('marked');
    return popup;
  };
  const popup = await visit();
  const before = await registryOf(page);
  await selectWords(page, words);
  await tagSelected(popup);
  await saveClaim(popup);
  await expect(popup.getByRole('tab', { name: 'Claims 1' })).toBeVisible();
  expect(await registryOf(page)).toEqual(before);
  const again = await visit();
  await expect(again.getByRole('tab', { name: 'Claims 1' })).toBeVisible();
  await again.getByRole('tab', { name: 'Claims 1' }).click();
  await expect(again.getByRole('button', { name: `Show in the page: ${words}` })).toBeVisible();
  expect(await registryOf(page)).toEqual(before);
});
