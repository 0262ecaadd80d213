import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lackingIn } from '../../scripts/browsers/newer-features';
import { oldestOf } from '../../scripts/browsers/oldest';
import { copyOlder, withoutHighlights } from '../../scripts/session/older-copy';
import { card } from './card-steps';
import { claimsIn, exported, saveClaim, showClaims, tagSelected } from './claim-steps';
import { expect, test } from './extension';
import { clickWords, expectMarks, expectNoMarks, selectWords } from './page-marks';

const build = join(import.meta.dirname, '../../.output/chrome-mv3-e2e');
const words = 'four crates';
const note = 'This browser cannot show marks.';

test.describe('the oldest version', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ascribe-oldest-'));
  test.use({ build: folder, claimMarks: true });
  test.beforeAll(() => copyOlder(build, folder, lackingIn(oldestOf('chrome', build))));
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('without all that came after the oldest version, marks, cards, claims and exports are there', async ({
    page,
    origin,
    extension,
  }) => {
    await page.goto(`${origin}/frames.html`);
    await expectMarks(page, { 'ascribe-attribution': ['concluded'], 'ascribe-actor': ['Dana Petrov'] });
    expect(await extension.worker.evaluate(() => 'fromAsync' in Array)).toBe(false);
    await clickWords(page, 'concluded');
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await selectWords(page, words);
    const popup = await extension.openFor(page);
    expect(await popup.evaluate(() => 'fromAsync' in Array)).toBe(false);
    await expect(popup.getByText(note)).toBeHidden();
    await tagSelected(popup);
    await saveClaim(popup);
    await expectMarks(page, { 'ascribe-claim': [words] });
    expect(JSON.parse(await exported(popup, 'This page')).first.items[0].target.selector[0].exact).toBe(words);
  });
});

test.describe('no highlights', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ascribe-no-highlights-'));
  test.use({ build: folder });
  test.beforeAll(() => copyOlder(build, folder, withoutHighlights));
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('where the browser cannot show marks the popup says so, and lists, cards and claims are there', async ({
    page,
    origin,
    extension,
  }) => {
    await page.goto(`${origin}/frames.html`);
    const popup = await extension.openFor(page);
    await expect(popup.getByText(note)).toBeVisible();
    await expect(popup.getByRole('tabpanel').getByRole('listitem').first()).toBeVisible();
    await expectNoMarks(page);
    await page.bringToFront();
    await clickWords(page, 'concluded');
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await selectWords(page, words);
    await tagSelected(popup);
    await saveClaim(popup);
    await showClaims(popup);
    await expect.poll(() => claimsIn(popup)).toHaveLength(1);
    const options = await extension.open('options.html');
    await expect(options.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
