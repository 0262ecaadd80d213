import type { Page } from '@playwright/test';
import { card, cardText } from './card-steps';
import { expect, test } from './extension';
import { clickWords, expectMarks } from './page-marks';
import { changesOf, untouched, watchDom } from './watch-dom';

test.beforeEach(async ({ page, origin }) => {
  await watchDom(page);
  await page.goto(`${origin}/frames.html`);
  await expectMarks(page, { 'ascribe-attribution': ['concluded'] });
});

test('clicking a cue opens a card that says who says what, by which words and how firmly', async ({ page }) => {
  await clickWords(page, 'concluded');
  await expect(card(page)).toBeVisible();
  const text = await cardText(page);
  for (const words of ['United Nations panel of experts', 'concluded', 'such parts had been sent', 'assessed', 'Tag claim']) {
    expect(text).toContain(words);
  }
});

test('clicking an actor opens a card too', async ({ page }) => {
  await clickWords(page, 'Dana Petrov');
  await expect.poll(() => cardText(page)).toContain('Dana Petrov');
});

test('the card is closed to scripts of the page', async ({ page }) => {
  await clickWords(page, 'concluded');
  await expect(card(page)).toBeVisible();
  expect(await card(page).evaluate((host) => [host.shadowRoot, host.textContent])).toEqual([null, '']);
});

const waysOut = [
  { way: 'Escape', leave: (page: Page) => page.keyboard.press('Escape') },
  { way: 'a click elsewhere', leave: (page: Page) => page.mouse.click(5, 5) },
];
for (const { way, leave } of waysOut) {
  test(`${way} closes the card and leaves the page as it was`, async ({ page }) => {
    await clickWords(page, 'concluded');
    await expect(card(page)).toBeVisible();
    await leave(page);
    await expect(card(page)).toHaveCount(0);
    const { sameHtml, sameTextNodes, mutations } = await changesOf(page);
    expect({ sameHtml, sameTextNodes }).toEqual({ sameHtml: true, sameTextNodes: true });
    // The card came and went below the root element, and was put in its place; nothing else moved.
    expect(mutations.filter((mutation) => mutation !== 'attributes of ASCRIBE-CARD')).toEqual(['childList of HTML', 'childList of HTML']);
  });
}

test('a click on words without a mark opens nothing', async ({ page }) => {
  await clickWords(page, 'as the sender');
  await expect(card(page)).toHaveCount(0);
  expect(await changesOf(page)).toEqual(untouched);
});

test('the side panel opens the card by keyboard, which then has the focus', async ({ page, extension }) => {
  const panel = await extension.openFor(page, 'sidepanel.html');
  await panel.getByRole('button', { name: /^Explain in the page: The United Nations panel/ }).focus();
  await panel.keyboard.press('Enter');
  await expect(card(page)).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('ascribe-card');
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
});

test('a quiet mark has a card too, which says of which kind it is and how likely it is right', async ({ page }) => {
  await expectMarks(page, { 'ascribe-attribution-quiet': ['said'] });
  await clickWords(page, 'said');
  await expect(card(page)).toBeVisible();
  const text = await cardText(page);
  for (const words of ['The Customs Service', 'Says: tells, writes or announces', /\d+ of 100 such are/]) expect(text).toMatch(words);
});

test('a card says in full whom a short name stands for, though that stands far before it', async ({ page, origin }) => {
  await page.goto(`${origin}/sample.html`);
  await expectMarks(page, { 'ascribe-attribution': ['has blamed'] });
  await clickWords(page, 'has blamed');
  await expect.poll(() => cardText(page)).toContain('the NCDA (National Cyber Defence Agency)');
});

test('a page whose elements and frames have the names of what the scripts share is marked, and its card opens', async ({ page }) => {
  const names = ['endAscribe', 'endAscribeFrames', 'openAscribeCard'];
  await page.route('**/frames.html', async (route) => {
    const response = await route.fetch();
    const elements = names.map((name) => `<a id="${name}"></a><iframe name="${name}"></iframe>`).join('');
    await route.fulfill({ response, body: (await response.text()).replace('</body>', `${elements}</body>`) });
  });
  await page.reload();
  await expectMarks(page, { 'ascribe-attribution': ['concluded'] });
  await clickWords(page, 'concluded');
  await expect.poll(() => cardText(page)).toContain('assessed');
});
