import type { Page } from '@playwright/test';
import { card, cardText, expectSettled, pointOf, pressInCard } from './card-steps';
import { expect, test } from './extension';
import { clickWords, expectMarks, marksOf } from './page-marks';

const people = async (page: Page) => (await marksOf(page))['ascribe-actor'] ?? [];

test.beforeEach(async ({ page, origin }) => {
  await page.goto(`${origin}/frames.html`);
  await expectMarks(page, { 'ascribe-actor': ['Dana Petrov'] });
  await clickWords(page, 'Dana Petrov');
  await expect.poll(() => cardText(page)).toContain('Not an actor');
  await expectSettled(page);
});

const covers: { what: string; cover: string }[] = [
  {
    what: 'lies under a picture through which clicks go',
    cover: '<div id="cover" style="position: fixed; inset: 0; z-index: 2147483647; background: white; pointer-events: none"></div>',
  },
  { what: 'cannot be seen with the rest of the page', cover: '<style id="cover">html { opacity: 0.01 }</style>' },
  {
    what: 'lies under a dialog above all else',
    cover: '<div id="cover" popover="manual" style="inset: 0; width: 100vw; height: 100vh; pointer-events: none">Win a prize!</div>',
  },
];
for (const { what, cover } of covers) {
  test(`a press on a card that ${what} changes nothing, and once it is seen again it counts`, async ({ page }) => {
    const at = await pointOf(page, 'Not an actor');
    await page.evaluate((html) => {
      document.documentElement.insertAdjacentHTML('beforeend', html);
      document.querySelector<HTMLElement>('[popover]')?.showPopover();
    }, cover);
    await expectSettled(page, false);
    await page.mouse.click(at.x, at.y);
    await expect.poll(() => cardText(page)).toContain('Nothing was corrected yet.');
    expect(await people(page)).toContain('Dana Petrov');
    await page.evaluate(() => document.getElementById('cover')?.remove());
    await pressInCard(page, 'Not an actor');
    await expect.poll(() => people(page)).not.toContain('Dana Petrov');
  });
}

test('a button that the page moves under the pointer is not pressed', async ({ page }) => {
  const at = await pointOf(page, 'Not an actor');
  await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('ascribe-card')!;
    const down = () => {
      const left = host.getBoundingClientRect().left;
      host.style.setProperty('--left', `${left + 40}px`, 'important');
    };
    addEventListener('pointerdown', down, { capture: true });
  });
  await page.mouse.click(at.x + 40, at.y);
  await expect.poll(() => cardText(page)).toContain('Nothing was corrected yet.');
  expect(await people(page)).toContain('Dana Petrov');
});

test('no style sheet of a page hides the card or moves it, or has its choices say or be something else', async ({ page }) => {
  /** Where the card stands depends on the words, and those are the page's to move. */
  const look = async () => {
    const box = (await card(page).boundingBox())!;
    const at = await pointOf(page, 'Not an actor');
    return { text: await cardText(page), width: box.width, height: box.height, across: at.x - box.x, down: Math.round(at.y - box.y) };
  };
  const before = await look();
  await page.evaluate(() => {
    const sheet = document.createElement('style');
    sheet.textContent = `
      * { display: none !important; opacity: 0 !important; transform: scale(0) !important }
      html, body, body * { display: block !important; opacity: 1 !important; transform: none !important }
      html > ascribe-card { all: unset !important; inset: 0 !important; width: 10px !important; visibility: hidden !important; clip-path: circle(0) !important }
      html > ascribe-card::part(choice) { position: fixed !important; inset: 0 !important; opacity: 0 !important }
      html > ascribe-card::part(choice)::before { content: "Close" !important }`;
    document.head.append(sheet);
    document.querySelector('ascribe-card')?.setAttribute('class', 'theirs');
  });
  await expect(card(page)).toBeVisible();
  expect(await look()).toEqual(before);
  await pressInCard(page, 'Not an actor');
  await expect.poll(() => people(page)).not.toContain('Dana Petrov');
});

test('events that a page makes press nothing', async ({ page, extension }) => {
  await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('ascribe-card')!;
    for (const target of [host, document.documentElement, document, window]) {
      for (const key of ['Tab', 'Enter', ' ']) target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      for (const type of ['click', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, detail: 1 }));
    }
    host.click();
  });
  const options = await extension.open('options.html');
  await expect(options.getByText(/^None yet\. Click a mark/)).toBeVisible();
});
