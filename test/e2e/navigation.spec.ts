import type { Page } from '@playwright/test';
import { claimsIn, openForm, saveClaim, showClaims, tagSelected } from './claim-steps';
import { expect, test } from './extension';
import { clickWords, expectMarks, marksOf, selectWords } from './page-marks';

test.use({ claimMarks: true });

const jammed = 'the jamming came from the Kaliningrad region';
const telephone = 'no telephone was found';

/** Waits until the page's saved claims are marked as these words; an empty list for none. */
async function expectClaims(page: Page, words: string[]): Promise<void> {
  await expect.poll(async () => (await marksOf(page))['ascribe-claim'] ?? []).toEqual(words);
}

/** The way to the story of chess in a page that was loaded with that of the satellite, and that is never loaded again. */
async function goToChess(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Chess' }).click();
  await expectMarks(page, { 'ascribe-actor': ['Beatriz Nunes'] });
}

test.beforeEach(async ({ page, origin }) => {
  await page.goto(`${origin}/client-navigation.html?story=satellite`);
  await expectMarks(page, { 'ascribe-agency': ['Federal Network Agency'] });
});

test('each story of a page that is never loaded again has its own claims, on the way back and forward too', async ({ page, extension }) => {
  const popup = await extension.openFor(page);
  await selectWords(page, jammed);
  await tagSelected(popup);
  await saveClaim(popup);
  await expectClaims(page, [jammed]);

  await goToChess(page);
  await expectClaims(page, []);
  await selectWords(page, telephone);
  await tagSelected(popup);
  await saveClaim(popup);
  await expectClaims(page, [telephone]);

  await showClaims(popup);
  const ways = [
    { go: () => page.goBack(), claim: jammed },
    { go: () => page.goForward(), claim: telephone },
  ];
  for (const { go, claim } of ways) {
    await go();
    // A page that changes by itself is read at leisure, but at once where the reader clicks.
    await page.getByRole('banner').click();
    await expectClaims(page, [claim]);
    await expect.poll(() => claimsIn(popup)).toEqual([claim]);
    await expect(popup.getByRole('listitem').filter({ hasText: claim })).not.toContainText(/Moved|Changed|Gone/);
  }
});

test('the card tags a claim in a story that came without being loaded', async ({ page, extension }) => {
  await goToChess(page);
  await clickWords(page, 'alleged');
  await expect(page.locator('ascribe-card')).toBeAttached();
  // The card has the focus; its buttons follow each other.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const popup = await extension.openFor(page);
  await expect((await openForm(popup)).getByLabel('Asserted by')).toHaveValue(/Leonid Marchuk/);
  await saveClaim(popup);
  await expect.poll(async () => (await marksOf(page))['ascribe-claim']).toHaveLength(1);
});
