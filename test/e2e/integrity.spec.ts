import { expect, test } from './extension';
import { clickWords, expectMarks, expectNoMarks, marksOf } from './page-marks';

test('React takes over a streamed document that is marked without finding a difference', async ({ page, origin }) => {
  await page.goto(`${origin}/streamed.html`);
  // One name stands in what came at first, one in what came later and was moved to its place.
  await expectMarks(page, { 'ascribe-actor': ['Yvonne Clarke', 'Sigrid Dahl'] });
  await page.mouse.move(200, 200);
  const clap = page.getByRole('button', { name: /^Claps/ });
  await expect(async () => {
    await clap.click();
    await expect(clap).not.toHaveText('Claps: 0', { timeout: 100 });
  }).toPass();
  await expectMarks(page, { 'ascribe-actor': ['Yvonne Clarke', 'Sigrid Dahl'] });
});

test('after off a click where a mark was is heard by the page alone, and no new text is marked', async ({ page, origin, extension }) => {
  await page.goto(`${origin}/semantic.html`);
  await expectMarks(page, { 'ascribe-actor': ['Helena Marsh'] });
  await extension.pressShortcut(page, 'toggle-marks');
  await expectNoMarks(page);
  const clicks = await page.evaluateHandle(() => {
    const heard: boolean[] = [];
    addEventListener('click', (event) => heard.push(event.defaultPrevented));
    return heard;
  });
  await page.keyboard.down('Alt');
  await clickWords(page, 'Helena Marsh');
  await page.keyboard.up('Alt');
  await clickWords(page, 'Helena Marsh');
  expect(await clicks.jsonValue()).toEqual([false, false]);
  await expect(page.locator('ascribe-card')).toHaveCount(0);
  await page.evaluate(() => document.querySelector('article')?.append('Helena Marsh said that the National Crime Agency confirmed it.'));
  // Another page that is read from its beginning takes longer than a second look at this one would.
  const other = await page.context().newPage();
  await other.goto(`${origin}/dark.html`);
  await expectMarks(other, { 'ascribe-actor': ['Henrik Sten'] });
  expect(await marksOf(page)).toEqual({});
});
