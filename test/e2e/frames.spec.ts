import type { Frame, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { claimsIn, openForm, saveClaim, showClaims, tagSelected } from './claim-steps';
import { type Extension, expect, test } from './extension';
import { findWords, readMarks, scrollToRange, selectRange } from './in-page';
import { expectMarks } from './page-marks';

test.use({ claimMarks: true });

/** In the extension's own contexts. */
declare const chrome: typeof browser;

const viewer = (origin: string, show: string) => `${origin}/frames/viewer.html?show=${encodeURIComponent(show)}`;
/** The same server under another name is another site. */
const elsewhere = (origin: string) => origin.replace('127.0.0.1', 'localhost');
const gang = 'National Crime Agency';

/** A frame of a page by the end of its address, once it is there. */
async function frameAt(page: Page, end: string): Promise<Frame> {
  const find = () =>
    page.frames().find((frame) => frame !== page.mainFrame() && !frame.url().includes('?show=') && frame.url().endsWith(end));
  await expect.poll(find).toBeTruthy();
  return find()!;
}

async function expectAgency(frame: Frame, agency: string): Promise<void> {
  await expect.poll(async () => (await frame.evaluate(readMarks))['ascribe-agency']).toContain(agency);
}

async function expectClaim(frame: Frame, words: string): Promise<void> {
  await expect.poll(async () => (await frame.evaluate(readMarks))['ascribe-claim']).toEqual([words]);
}

/** Selects words in a frame and leaves the keyboard there, as the mouse does. */
async function selectIn(frame: Frame, words: string): Promise<void> {
  await (await frame.frameElement()).scrollIntoViewIfNeeded();
  await frame.locator('body').focus();
  await frame.evaluate(() => window.focus());
  const range = await frame.evaluateHandle(findWords, words);
  await range.evaluate(selectRange);
}

/** What the content scripts in the frames of a tab say, by their addresses; frames where none answers are left out. */
async function statesIn(extension: Extension, page: Page): Promise<Record<string, string>> {
  return extension.worker.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === url);
    const target = { tabId: tab?.id ?? -1, allFrames: true };
    const frames = await chrome.scripting.executeScript({ target, func: () => location.href });
    const ask = { id: 0, type: 'pageStatus', timestamp: Date.now() };
    const answers = frames.map(({ frameId, result }) =>
      chrome.tabs.sendMessage(target.tabId, ask, { frameId }).then(
        (answer) => [[result, answer.res.state]],
        () => [],
      ),
    );
    return Object.fromEntries((await Promise.all(answers)).flat());
  }, page.url());
}

const framed: { what: string; address: (origin: string) => string }[] = [
  { what: 'of the same site', address: (origin) => viewer(origin, '/semantic.html') },
  { what: 'of another site', address: (origin) => viewer(origin, `${elsewhere(origin)}/semantic.html`) },
  { what: 'in a frame of another site', address: (origin) => viewer(origin, viewer(elsewhere(origin), `${origin}/semantic.html`)) },
];
for (const { what, address } of framed) {
  test(`an article in a frame ${what} is marked, tagged from the popup and found again`, async ({ page, origin, extension }) => {
    await page.goto(address(origin));
    const story = await frameAt(page, '/semantic.html');
    await expectAgency(story, gang);
    const popup = await extension.openFor(page);
    await expect(popup.getByText('Hospital group confirms ransomware attack')).toBeVisible();

    await selectIn(story, gang);
    const form = await tagSelected(popup);
    await expect(form.getByLabel('Quoted passage')).toHaveText(gang);
    await form.getByRole('textbox', { name: 'Statement' }).fill('The agency is involved.');
    await saveClaim(popup);
    await showClaims(popup);
    await expect.poll(() => claimsIn(popup)).toEqual(['The agency is involved.']);
    await expectClaim(story, gang);

    await page.reload();
    await expectClaim(await frameAt(page, '/semantic.html'), gang);
    await page.goto(story.url());
    await expectMarks(page, { 'ascribe-claim': [gang] });
  });
}

test('an attribution of a frame is shown in its place, and its card opens there', async ({ page, origin, extension }) => {
  await page.goto(viewer(origin, `${elsewhere(origin)}/semantic.html`));
  const story = await frameAt(page, '/semantic.html');
  await expectAgency(story, gang);
  const panel = await extension.openFor(page, 'sidepanel.html');
  await panel
    .getByRole('button', { name: /^Explain in the page/ })
    .first()
    .click();
  await expect(story.locator('ascribe-card')).toHaveCount(1);
  await expect(page.locator('ascribe-card')).toHaveCount(0);
});

const waysIn = [
  { way: 'the context menu', use: (page: Page, extension: Extension) => extension.chooseMenu(page, gang) },
  { way: 'a keyboard shortcut', use: (page: Page, extension: Extension) => extension.pressShortcut(page, 'tag-claim') },
];
for (const { way, use } of waysIn) {
  test(`${way} tags what is selected in a frame`, async ({ page, origin, extension }) => {
    await page.goto(viewer(origin, `${elsewhere(origin)}/semantic.html`));
    const story = await frameAt(page, '/semantic.html');
    await expectAgency(story, gang);
    await selectIn(story, gang);
    await use(page, extension);
    const popup = await extension.openFor(page);
    await expect((await openForm(popup)).getByLabel('Quoted passage')).toHaveText(gang);
  });
}

test('a mark in a frame is corrected in its card, for that frame, and comes back when its correction is deleted', async ({
  page,
  origin,
  extension,
}) => {
  await page.goto(viewer(origin, `${elsewhere(origin)}/semantic.html`));
  const story = await frameAt(page, '/semantic.html');
  await expectAgency(story, gang);
  const range = await story.evaluateHandle(findWords, gang);
  await (await story.frameElement()).scrollIntoViewIfNeeded();
  const { x, y } = await range.evaluate(scrollToRange);
  const around = await (await story.frameElement()).boundingBox();
  await page.mouse.click(around!.x + x, around!.y + y);
  await expect(story.locator('ascribe-card')).toBeVisible();
  // The card has the focus; its first button closes it, the second tags, the third says that this is no agency.
  for (const key of ['Tab', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
  const agencies = async () => (await story.evaluate(readMarks))['ascribe-agency'] ?? [];
  await expect.poll(agencies).not.toContain(gang);
  const options = await extension.open('options.html');
  await options.getByRole('button', { name: /^Delete the correction of/ }).click();
  await expect.poll(agencies).toContain(gang);
});

test('the article of a page stays its own when a frame of another site has one too', async ({ page, origin, extension }) => {
  await page.goto(`${origin}/frames.html`);
  await expectAgency(await frameAt(page, '/semantic.html'), gang);
  const popup = await extension.openFor(page);
  await expect(popup.getByText('Customs officers seize machine parts - Border Gazette')).toBeVisible();
  // Those of the frame are listed with the page's own.
  await expect(popup.getByRole('button', { name: /^Tag: .*Helena Marsh/ }).first()).toBeVisible();
});

test('a frame that a page wrote itself is marked; it has no address, and so no claims', async ({ page, origin, extension }) => {
  await page.goto(`${origin}/frames/written.html`);
  const written = page.frame('written')!;
  await expectAgency(written, 'Coast Guard');
  const popup = await extension.openFor(page);
  await expect(popup.getByRole('button', { name: /^Tag: / }).first()).toBeVisible();
  await selectIn(written, 'Coast Guard');
  await popup.getByRole('button', { name: 'Tag selected text' }).click();
  await expect(popup.getByRole('status')).not.toBeEmpty();
  await expect(popup.getByRole('form', { name: 'Claim' })).toBeHidden();
  // One that belongs to no site is left alone.
  expect(await page.frame('sandboxed')!.evaluate(readMarks)).toEqual({});
});

test('a frame that comes later is marked, and again when it goes elsewhere, and is forgotten when it goes', async ({
  page,
  origin,
  extension,
}) => {
  await page.goto(viewer(origin, 'about:blank'));
  const popup = await extension.openFor(page);
  await expect(popup.getByText('No article')).toBeVisible();
  const show = (address: string) =>
    page.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      document.querySelector('iframe')?.replaceWith(frame);
    }, address);
  await show('/semantic.html');
  await expectAgency(await frameAt(page, '/semantic.html'), gang);
  await expect(popup.getByText('Hospital group confirms ransomware attack')).toBeVisible();

  const frame = await frameAt(page, '/semantic.html');
  await frame.evaluate((address) => location.assign(address), `${elsewhere(origin)}/dark.html`);
  await expectAgency(await frameAt(page, '/dark.html'), 'Interpol');
  await expect(popup.getByText('Hospital group confirms ransomware attack')).toBeHidden();

  await page.evaluate(() => document.querySelector('iframe')?.remove());
  await expect(popup.getByText('No article')).toBeVisible();
});

test('nothing of the content script runs in frames as small as advertisements, until one has room', async ({ page, origin, extension }) => {
  await page.goto(`${origin}/frames/adverts.html`);
  await expectMarks(page, { 'ascribe-agency': ['Transport Agency'] });
  expect(page.frames()).toHaveLength(41);
  expect(await statesIn(extension, page)).toEqual({ [page.url()]: 'marked' });
  await page.evaluate(() => {
    Object.assign(document.querySelector('iframe[hidden]') ?? {}, { hidden: false, width: '600', height: '400' });
  });
  const shown = await frameAt(page, 'advert.html?7');
  await expectAgency(shown, 'Ministry of Smiles');
  expect(await statesIn(extension, page)).toEqual({ [page.url()]: 'marked', [shown.url()]: 'marked' });
});

test('marks that are turned off are off in every frame, and in those that come later', async ({ page, origin, extension }) => {
  await page.goto(viewer(origin, `${elsewhere(origin)}/semantic.html`));
  const story = await frameAt(page, '/semantic.html');
  await expectAgency(story, gang);
  await extension.pressShortcut(page, 'toggle-marks');
  await expect.poll(() => story.evaluate(readMarks)).toEqual({});
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    document.body.append(frame);
  }, '/dark.html');
  await expect.poll(() => statesIn(extension, page)).toMatchObject({ [story.url()]: 'off', [`${origin}/dark.html`]: 'off' });
  await extension.pressShortcut(page, 'toggle-marks');
  await expectAgency(story, gang);
  await expectAgency(await frameAt(page, '/dark.html'), 'Interpol');
});
