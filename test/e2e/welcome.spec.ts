import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { type Extension, expect, test } from './extension';

/** In the extension's own contexts. */
declare const chrome: typeof browser;

/** Opens a page of the extension whose questions for sites nobody answers: no program can press a button of the browser. They are noted instead. */
async function openAsking(extension: Extension, path: string): Promise<{ shown: Page; asked: () => Promise<string[][]> }> {
  const shown = await extension.open(path);
  await shown.evaluate(() => {
    const asked: string[][] = [];
    Object.assign(globalThis, { asked });
    chrome.permissions.request = (async ({ origins }: { origins: string[] }) => {
      asked.push(origins);
      return false;
    }) as never;
  });
  return { shown, asked: () => shown.evaluate(() => Reflect.get(globalThis, 'asked')) };
}

const step = (page: Page, name: string) => page.getByRole('listitem', { name });

test('after installing, three steps are there, and each ticks itself off', async ({ context, extension }) => {
  const welcome = context.pages().find((page) => page.url() === extension.address('welcome.html'))!;
  await welcome.bringToFront();
  const [tried, sites, pinned] = ['Try it on an article', 'Choose your sites', 'Keep the button in sight'].map((name) =>
    step(welcome, name),
  );
  await expect(tried!.getByText('done')).toBeHidden();
  // This build has been granted sites of this machine.
  await expect(sites!.getByText('done')).toBeVisible();
  const opening = context.waitForEvent('page');
  await tried!.getByRole('button', { name: /sample/ }).click();
  expect((await opening).url()).toBe(extension.address('sample.html'));
  await expect(tried!.getByText('done')).toBeVisible();
  const isOnToolbar = await extension.worker.evaluate(async () => (await chrome.action.getUserSettings()).isOnToolbar);
  await expect(pinned!.getByText('done')).toBeVisible({ visible: isOnToolbar });
  await expect(pinned!.getByRole('img', { name: /puzzle/ })).toBeVisible();
});

test('a pinned button ticks the last step off as soon as the reader comes back', async ({ extension }) => {
  const welcome = await extension.open('welcome.html');
  await welcome.evaluate(() => {
    chrome.action.getUserSettings = (async () => ({ isOnToolbar: true })) as never;
    dispatchEvent(new Event('focus'));
  });
  await expect(step(welcome, 'Keep the button in sight').getByText('done')).toBeVisible();
});

for (const path of ['welcome.html', 'options.html']) {
  test(`in ${path} news sites are chosen by country or one by one, and the browser asks for them at the press of the button only`, async ({
    extension,
  }) => {
    const { shown, asked } = await openAsking(extension, path);
    if (path === 'options.html') await shown.getByText('Choose from a list of news sites').click();
    const allow = shown.getByRole('button', { name: /^Allow/ });
    await expect(allow).toBeDisabled();
    await shown.getByText(/^News agencies /).click();
    await shown.getByRole('checkbox', { name: /^All of these \(4\)/ }).check();
    await shown.getByRole('checkbox', { name: 'upi.com' }).uncheck();
    await shown.getByText(/^Information security /).click();
    await shown.getByRole('checkbox', { name: 'therecord.media' }).check();
    expect(await asked()).toEqual([]);
    await allow.click();
    const wanted = ['afp.com', 'apnews.com', 'reuters.com', 'therecord.media'].map((site) => `*://*.${site}/*`);
    await expect.poll(asked).toEqual([wanted]);
    await expect(shown.getByText(/^Not added/)).toBeVisible();
  });

  test(`in ${path} one site is asked for as it is typed`, async ({ extension }) => {
    const { shown, asked } = await openAsking(extension, path);
    const field = shown.getByRole('textbox', { name: 'Site' });
    await field.fill('no site');
    await field.press('Enter');
    await expect(shown.getByText('This is not the address of a site.')).toBeVisible();
    await field.fill('https://www.news.example/today');
    await field.press('Enter');
    await expect.poll(asked).toEqual([['*://*.news.example/*']]);
  });

  for (const width of [320, 640, 1280]) {
    test(`${path} fits into ${width} pixels`, async ({ extension }) => {
      const shown = await extension.open(path);
      await shown.setViewportSize({ width, height: 800 });
      for (const more of await shown.locator('details').all()) await more.evaluate((element) => element.setAttribute('open', ''));
      expect(await shown.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}

test('the options show the first steps again', async ({ context, extension }) => {
  const options = await extension.open('options.html');
  const opening = context.waitForEvent('page');
  await options.getByRole('button', { name: 'Show the first steps again' }).click();
  expect((await opening).url()).toBe(extension.address('welcome.html'));
});

test('what a site was allowed is said of each, and it can be withdrawn', async ({ extension }) => {
  const options = await extension.open('options.html');
  const list = options.getByRole('list', { name: 'Sites marked by themselves' });
  await expect(list.getByText('This address alone').first()).toBeVisible();
  await list.getByRole('button', { name: 'Remove localhost' }).click();
  await expect(options.getByText(/could not be removed/)).toBeVisible();
});
