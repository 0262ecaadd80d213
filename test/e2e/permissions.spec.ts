import { writeFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { saveClaim, tagSelected } from './claim-steps';
import { type Extension, expect, test } from './extension';
import { expectMarks, expectNoMarks, marksOf, selectWords } from './page-marks';
import { changesOf, untouched, watchDom } from './watch-dom';

/** In the extension's own contexts. */
declare const chrome: typeof browser & { developerPrivate: DeveloperPrivate };

/** The browser's own page of extensions: `hostAccess` is what it calls "Site access". */
interface DeveloperPrivate {
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
  addHostPermission(extensionId: string, host: string): Promise<void>;
  removeHostPermission(extensionId: string, host: string): Promise<void>;
}

const marked = { 'ascribe-agency': ['Interpol'] };
const host = '*://127.0.0.1/*';

/** What the reader does in the browser's own settings. */
const doings = {
  'has the extension ask at each click': (id: string) =>
    chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_CLICK' }),
  'lets it into chosen sites': (id: string) =>
    chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_SPECIFIC_SITES' }),
  'adds the site': (id: string) => chrome.developerPrivate.addHostPermission(id, '*://127.0.0.1/*'),
  'removes the site': (id: string) => chrome.developerPrivate.removeHostPermission(id, '*://127.0.0.1/*'),
};

async function inBrowserSettings(context: BrowserContext, extension: Extension, ...done: (keyof typeof doings)[]): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions/');
  for (const doing of done) await settings.evaluate(doings[doing], new URL(extension.address('')).host);
  await settings.close();
}

const registered = (extension: Extension) =>
  extension.worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
const allowed = (extension: Extension) => extension.worker.evaluate(async () => (await chrome.permissions.getAll()).origins);

/** Everything of ours is gone from a page that lies open, and nothing of ours comes into one that is opened. */
async function expectGone(page: Page, extension: Extension): Promise<void> {
  await expectNoMarks(page);
  expect(await changesOf(page)).toEqual(untouched);
  expect(await registered(extension)).toBe(0);
}

const noAccess = 'Ascribe has no access to this page yet.';

test('a site that is withdrawn in the browser while it is marked and while a claim is tagged: marks go, the claim is kept, the windows say so', async ({
  page,
  context,
  origin,
  extension,
}) => {
  await watchDom(page);
  await page.goto(`${origin}/dark.html`);
  await expectMarks(page, marked);
  await selectWords(page, 'petrol');
  const panel = await extension.openFor(page, 'sidepanel.html');
  const tagging = await extension.openFor(page);
  await expect(panel.getByRole('button', { name: 'Tag selected text' })).toBeVisible();
  await tagSelected(tagging);
  const options = await extension.open('options.html');
  const sites = options.getByRole('list', { name: 'Sites marked by themselves' });
  await expect(sites.getByRole('listitem')).toHaveCount(2);

  await inBrowserSettings(context, extension, 'has the extension ask at each click');
  await expectNoMarks(page);
  expect(await registered(extension)).toBe(0);
  await expect(sites.getByRole('listitem')).toHaveCount(0);
  await saveClaim(tagging);
  await expect(tagging.getByText('Claim saved.')).toBeVisible();
  for (const window of [tagging, panel]) await expect(window.getByText(noAccess)).toBeVisible();
  await page.reload();
  await expect(panel.getByText(noAccess)).toBeVisible();
  expect(await marksOf(page)).toEqual({});
  const library = await extension.open('library.html');
  await expect(library.getByText('1 claim in 1 article')).toBeVisible();
});

test.describe('as published', () => {
  test.use({ build: 'chrome-mv3' });

  test('nothing is asked before the reader presses a button for it, and no site is open after installing', async ({
    page,
    context,
    origin,
    extension,
  }) => {
    await context.addInitScript(() => {
      if (!('chrome' in globalThis && 'permissions' in chrome)) return;
      chrome.permissions.request = (async () => {
        throw new Error('asked for permissions');
      }) as never;
    });
    await page.goto(`${origin}/dark.html`);
    for (const path of ['welcome', 'popup', 'sidepanel', 'options', 'library', 'report', 'compare', 'sample']) {
      const window = await extension.open(`${path}.html`);
      await expect(window.locator('body')).not.toBeEmpty();
      await window.close();
    }
    expect(await allowed(extension)).toEqual([]);
    expect(await registered(extension)).toBe(0);
    expect(await marksOf(page)).toEqual({});
  });

  for (const [how, withdraw] of [
    [
      'in the options',
      async (context: BrowserContext, extension: Extension) => {
        const options = context.pages().find((page) => page.url() === extension.address('options.html'))!;
        await options.getByRole('button', { name: 'Remove 127.0.0.1' }).click();
      },
    ],
    ['in the browser', (context: BrowserContext, extension: Extension) => inBrowserSettings(context, extension, 'removes the site')],
  ] as const) {
    test(`a site is allowed, withdrawn ${how} while the panel lies open, and allowed again`, async ({
      page,
      context,
      origin,
      extension,
    }) => {
      await inBrowserSettings(context, extension, 'lets it into chosen sites', 'adds the site');
      const options = await extension.open('options.html');
      const sites = options.getByRole('list', { name: 'Sites marked by themselves' });
      const allow = async () => {
        // The browser has been told to allow it, and so asks nobody.
        await options.getByRole('textbox', { name: 'Site' }).fill('127.0.0.1');
        await options.getByRole('button', { name: 'Add site' }).click();
        await expect(sites.getByRole('listitem')).toHaveCount(1);
      };
      await allow();
      expect(await allowed(extension)).toEqual([host]);
      await watchDom(page);
      await page.goto(`${origin}/dark.html`);
      await expectMarks(page, marked);
      const panel = await extension.openFor(page, 'sidepanel.html');
      await expect(panel.getByRole('switch', { name: 'This page' })).toBeChecked();

      await withdraw(context, extension);
      await expect(sites.getByRole('listitem')).toHaveCount(0);
      await expectGone(page, extension);
      await expect(panel.getByText(noAccess)).toBeVisible();

      await inBrowserSettings(context, extension, 'adds the site');
      await allow();
      await expectMarks(page, marked);
      await expect(panel.getByRole('switch', { name: 'This page' })).toBeChecked();
    });
  }
});

const closed: { address: string; says: string }[] = [
  { address: 'chrome://version/', says: 'Ascribe cannot work on this page.' },
  { address: 'about:blank', says: noAccess },
  { address: 'data:text/html,<article>Interpol said so.</article>', says: noAccess },
  { address: 'view-source:ORIGIN/dark.html', says: noAccess },
  { address: 'file://HERE', says: noAccess },
  { address: 'ORIGIN/paper.pdf', says: 'Ascribe cannot mark a PDF.' },
];
for (const { address, says } of closed) {
  test(`at ${address} nothing is marked, and the popup says “${says}”`, async ({ page, context, origin, extension }) => {
    for (const other of context.pages()) if (other !== page) await other.close();
    const file = test.info().outputPath('story.html');
    writeFileSync(file, '<!doctype html><article>Interpol said so.</article>');
    await page.goto(address.replace('ORIGIN', origin).replace('HERE', file));
    const tabId = await extension.worker.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id);
    const popup = await extension.open(`popup.html?tab=${tabId}`);
    await expect(popup.getByText(says)).toBeVisible();
    expect(await marksOf(page)).toEqual({});
  });
}
