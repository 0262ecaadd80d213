import type { Page } from '@playwright/test';
import { openForm } from './claim-steps';
import { expect, test } from './extension';
import { clickWords, expectMarks, expectNoMarks, marksOf, selectWords } from './page-marks';

test('text that infinite scroll brings is marked too', async ({ page, origin }) => {
  await page.goto(`${origin}/infinite.html`);
  await expectMarks(page, { 'ascribe-agency': ['Ministry of Defence'] });
  expect((await marksOf(page))['ascribe-actor']).not.toContain('Astrid Moe');
  await page.locator('#end').scrollIntoViewIfNeeded();
  await expectMarks(page, {
    'ascribe-agency': ['Ministry of Defence', 'Financial Supervisory Authority'],
    'ascribe-actor': ['Astrid Moe'],
  });
});

test('an article that the page moves to without a load is marked, and the old one’s marks go', async ({ page, origin, extension }) => {
  await page.goto(`${origin}/client-navigation.html?story=satellite`);
  await expectMarks(page, { 'ascribe-actor': ['Ines Carvalho'] });
  const popup = await extension.openFor(page);
  await page.getByRole('link', { name: 'Chess' }).click();
  await expectMarks(page, { 'ascribe-actor': ['Tobias Frey'] });
  expect((await marksOf(page))['ascribe-actor']).not.toContain('Ines Carvalho');
  await expect(popup.getByText('Chess federation rejects claims of cheating by telephone')).toBeVisible();
  await page.goBack();
  await expectMarks(page, { 'ascribe-actor': ['Ines Carvalho'] });
});

test('new posts of a live blog are marked', async ({ page, origin }) => {
  await page.goto(`${origin}/live-blog.html`);
  await expectMarks(page, { 'ascribe-actor': ['Willem Postma'] });
  await page.getByRole('button', { name: 'Show 2 new posts' }).click();
  await expectMarks(page, { 'ascribe-actor': ['Willem Postma', 'Belarus'] });
});

test('a paywall over the text stays as it is, and closes as if nobody had marked anything', async ({
  page,
  origin,
  extension: _extension,
}) => {
  await page.goto(`${origin}/paywall.html`);
  await expectMarks(page, { 'ascribe-actor': ['Ruth Abel'] });
  await page.getByRole('button', { name: 'I have a subscription' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectMarks(page, { 'ascribe-actor': ['Ruth Abel', 'Morris Kane'] });
});

test('React takes over a page that is marked without finding a difference', async ({ page, origin }) => {
  await page.goto(`${origin}/hydrate.html`);
  await expectMarks(page, { 'ascribe-actor': ['Yvonne Clarke'] });
  await page.mouse.move(200, 200);
  const clap = page.getByRole('button', { name: /^Claps/ });
  await expect(async () => {
    await clap.click();
    await expect(clap).not.toHaveText('Claps: 0', { timeout: 100 });
  }).toPass();
  await expectMarks(page, { 'ascribe-actor': ['Yvonne Clarke'] });
});

/** Whether all that is marked stands in the page, and not in nodes that it has thrown away. */
const allConnected = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights.values()].every((ranges) => [...ranges].every(({ startContainer }) => startContainer.isConnected)),
  );

test('nodes that are replaced by others with the same words keep their marks', async ({ page, origin }) => {
  await page.goto(`${origin}/replaced.html`);
  await expectMarks(page, { 'ascribe-actor': ['Greta Lindahl'] });
  const before = await marksOf(page);
  await page.getByRole('button', { name: 'Wake up' }).click();
  await expect.poll(() => allConnected(page)).toBe(false);
  await expect.poll(() => allConnected(page)).toBe(true);
  await expect.poll(() => marksOf(page)).toEqual(before);
});

test('words that are replaced in place are marked as what they are now', async ({ page, origin }) => {
  await page.goto(`${origin}/replaced.html`);
  await expectMarks(page, { 'ascribe-actor': ['Greta Lindahl'] });
  await page.getByRole('button', { name: 'Correct the name' }).click();
  await expectMarks(page, { 'ascribe-actor': ['Karin Holt'] });
  expect((await marksOf(page))['ascribe-actor']).not.toContain('Greta Lindahl');
});

test('a document that is written over another is marked, and its marks can be clicked', async ({ page, origin }) => {
  await page.goto(`${origin}/replaced.html`);
  await expectMarks(page, { 'ascribe-actor': ['Greta Lindahl'] });
  await page.getByRole('button', { name: 'Write another document' }).click();
  await expectMarks(page, { 'ascribe-actor': ['Greta Nyström'] });
  await clickWords(page, 'Greta Nyström');
  await expect(page.locator('ascribe-card')).toBeVisible();
});

test('what a page asks first is not marked, and the article is when it shows', async ({ page, origin, extension }) => {
  await page.goto(`${origin}/consent.html`);
  await expect.poll(() => extension.stateOf(page)).toBe('no-article');
  expect(await marksOf(page)).toEqual({});
  await page.getByRole('button', { name: 'Accept' }).click();
  await expectMarks(page, { 'ascribe-actor': ['Paula Brandt', 'Emil Sand'] });
});

test('what waits in a template is marked once the page shows it, however short', async ({ page, origin }) => {
  await page.goto(`${origin}/lazy.html`);
  await expectMarks(page, { 'ascribe-actor': ['Dalia Remes', 'Otto Hakala'] });
  expect((await marksOf(page))['ascribe-actor']).not.toContain('Jonas Wuori');
  await page.locator('#rest').scrollIntoViewIfNeeded();
  await expectMarks(page, { 'ascribe-actor': ['Dalia Remes', 'Otto Hakala', 'Jonas Wuori', 'Hilda Salmi'] });
});

test('shadow trees are marked, the closed ones too, with what their slots show and with what comes later', async ({ page, origin }) => {
  await page.goto(`${origin}/shadow.html`);
  await expectMarks(page, { 'ascribe-actor': ['Nadia Roth', 'Ilze Ozola', 'Henrik Voss', 'Bruno Falk'] });
  await page.getByRole('button', { name: 'Say more' }).click();
  await expectMarks(page, { 'ascribe-actor': ['Karl Open', 'Karl Closed'] });
  await page.getByRole('button', { name: 'Correct the chair' }).click();
  await expectMarks(page, { 'ascribe-actor': ['Ruth Abel'] });
});

test('text that cannot be selected with the mouse can be tagged when it is selected otherwise', async ({ page, origin, extension }) => {
  await page.goto(`${origin}/shadow.html`);
  await expectMarks(page, { 'ascribe-actor': ['Nadia Roth'] });
  await selectWords(page, 'told investors that the voice had been made by a machine');
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
  await extension.chooseMenu(page, '');
  const form = await openForm(await extension.openFor(page));
  await expect(form.getByLabel('Quoted passage')).toHaveText('told investors that the voice had been made by a machine');
});

test('a printed page shows its marks as the screen does, and no card', async ({ page, origin }) => {
  await page.goto(`${origin}/semantic.html`);
  await expectMarks(page, { 'ascribe-actor': ['Helena Marsh'] });
  const lines = () =>
    page.evaluate(() => {
      const paragraph = document.querySelector('article p');
      return paragraph && getComputedStyle(paragraph, '::highlight(ascribe-actor)').textDecoration;
    });
  const before = { marks: await marksOf(page), lines: await lines() };
  await clickWords(page, 'Helena Marsh');
  await expect(page.locator('ascribe-card')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('ascribe-card')).toBeHidden();
  expect({ marks: await marksOf(page), lines: await lines() }).toEqual(before);
  expect(before.lines).toContain('underline');
});

test('marks that the page clears come back, and highlights of the page stay', async ({ page, origin }) => {
  await page.goto(`${origin}/semantic.html`);
  await expectMarks(page, { 'ascribe-actor': ['Helena Marsh'] });
  const before = await marksOf(page);
  await page.evaluate(() => {
    CSS.highlights.clear();
    CSS.highlights.set('of-the-page', new Highlight());
  });
  await expect.poll(() => marksOf(page)).toEqual(before);
  expect(await page.evaluate(() => CSS.highlights.has('of-the-page'))).toBe(true);
});

test('off and on again leaves the page and its highlights as they were', async ({ page, origin, extension }) => {
  await page.goto(`${origin}/semantic.html`);
  await expectMarks(page, { 'ascribe-actor': ['Helena Marsh'] });
  const before = await page.content();
  await extension.pressShortcut(page, 'toggle-marks');
  await expectNoMarks(page);
  expect(await page.content()).toBe(before);
  await extension.pressShortcut(page, 'toggle-marks');
  await expectMarks(page, { 'ascribe-actor': ['Helena Marsh'] });
});
