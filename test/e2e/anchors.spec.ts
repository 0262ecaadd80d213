import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openForm, saveClaim, showClaims } from './claim-steps';
import { type Edit, edits, type Passage, passages, reloadEdited, tagPassages } from './edited-page';
import { expect, test } from './extension';
import { expectMarks, marksOf } from './page-marks';

test.use({ claimMarks: true });

/** The entry of a claim in a popup's or side panel's list. */
const entryOf = (window: Page, name: Passage) =>
  window.getByRole('listitem').filter({ has: window.getByRole('button', { name: `Edit: ${passages[name]}` }) });

const all = Object.keys(passages) as Passage[];

test('after every kind of edit each claim says how it stands, in the popup and in the side panel, and what is there is marked', async ({
  page,
  origin,
  extension,
}) => {
  const popup = await tagPassages(page, origin, extension, all);
  await reloadEdited(page, Object.keys(edits) as Edit[]);
  await showClaims(popup);
  const panel = await extension.openFor(page, 'sidepanel.html');
  for (const window of [popup, panel]) {
    await expect(entryOf(window, 'blame')).toContainText('Moved');
    await expect(entryOf(window, 'blame').getByRole('blockquote')).toHaveText(passages.blame);
    await expect(entryOf(window, 'doubt').getByRole('deletion')).toHaveText([/so far/, /either/]);
    await expect(entryOf(window, 'doubt').getByRole('insertion')).toHaveText([/on Tuesday/, /only one/]);
    await expect(entryOf(window, 'route')).toContainText(/Not on this page any more; last seen \w+ \d+, \d{4}\./);
    await expect(entryOf(window, 'route').getByRole('blockquote')).toHaveText(passages.route);
    await expect(window.getByText('Tagged passages: 1 moved, 1 changed, 1 gone.')).toBeVisible();
    await expect(window.getByText('1 moved, 1 changed, 1 gone', { exact: true })).toBeVisible();
  }
  await expectMarks(page, {
    'ascribe-claim': [passages.blame, 'two groups use the same tools, and that the traces found on Tuesday fit only one of them'],
  });
});

const harmless: { edit: Edit; says: string }[] = [
  { edit: 'text is put in above', says: 'The passage that you tagged then stands unchanged.' },
  { edit: 'words of a passage are changed', says: 'The passage that you tagged then stands unchanged.' },
  { edit: 'a paragraph is taken out', says: 'The passage that you tagged then stands unchanged.' },
];
for (const { edit, says } of harmless) {
  test(`where ${edit} elsewhere, the claim stands as it was tagged, and only that is said`, async ({ page, origin, extension }) => {
    const popup = await tagPassages(page, origin, extension, ['blame']);
    await reloadEdited(page, [edit]);
    await expect(popup.getByText(says)).toBeVisible();
    await showClaims(popup);
    await expect(entryOf(popup, 'blame')).not.toContainText(/Moved|Changed|Gone/);
    await expectMarks(page, { 'ascribe-claim': [passages.blame] });
  });
}

test('words that stand unchanged in a sentence that now denies them need a look, and the change is shown', async ({
  page,
  origin,
  extension,
}) => {
  const popup = await tagPassages(page, origin, extension, ['doubt', 'blame']);
  await reloadEdited(page, ['what is said of a passage is turned round']);
  await expect(popup.getByText('Tagged passages: 1 unchanged, 1 in changed words.')).toBeVisible();
  await showClaims(popup);
  await expect(entryOf(popup, 'doubt')).toContainText('Its words stand, but the words around them have changed.');
  await expect(entryOf(popup, 'doubt').getByRole('deletion')).toHaveText([/said/]);
  await expect(entryOf(popup, 'doubt').getByRole('insertion')).toHaveText([/denied/]);
  await expect(popup.getByRole('switch', { name: 'Only what needs a look: 1 in changed words' })).toBeVisible();
});

test('that a claim was saved is said until something else is done', async ({ page, origin, extension }) => {
  const popup = await tagPassages(page, origin, extension, ['route']);
  await expect(popup.getByText('Claim saved.')).toBeVisible();
  await showClaims(popup);
  await expect(popup.getByText('Claim saved.')).toHaveCount(0);
});

test('a text that did not change is not said to have changed', async ({ page, origin, extension }) => {
  const popup = await tagPassages(page, origin, extension, all);
  await reloadEdited(page, []);
  await expectMarks(page, { 'ascribe-claim': all.map((name) => passages[name]) });
  await showClaims(popup);
  await expect(entryOf(popup, 'blame').getByRole('button', { name: /^Show in the page/ })).toBeVisible();
  await expect(popup.getByText(/has changed/)).toHaveCount(0);
});

test('text that the page replaces in place, while it is open, changes its claim at once', async ({ page, origin, extension }) => {
  const popup = await tagPassages(page, origin, extension, ['doubt']);
  await showClaims(popup);
  await page.locator('#doubt').evaluate((element) => {
    element.textContent = element.textContent?.replace('two groups use', 'at least three groups use') ?? '';
  });
  await expect(entryOf(popup, 'doubt').getByRole('insertion')).toHaveText(/at least three/);
  await page.locator('#doubt').evaluate((element) => element.remove());
  await expect(entryOf(popup, 'doubt')).toContainText('Not on this page any more');
  expect(await marksOf(page)).not.toHaveProperty('ascribe-claim');
});

test('the side panel names the versions of the text that were seen, and on which of them claims were made', async ({
  page,
  origin,
  extension,
}) => {
  await tagPassages(page, origin, extension, all);
  await reloadEdited(page, ['a paragraph is taken out']);
  const panel = await extension.openFor(page, 'sidepanel.html');
  await panel.getByText('Versions seen (2)').click();
  const versions = panel.getByRole('group').filter({ hasText: 'Versions seen' }).getByRole('listitem');
  await expect(versions).toHaveText([/\d{4}.*3 claims made on it$/, /\d{4}.*the text now$/]);
});

test('claims that need a look can be shown alone', async ({ page, origin, extension }) => {
  const popup = await tagPassages(page, origin, extension, all);
  await reloadEdited(page, ['words of a passage are changed']);
  await showClaims(popup);
  await popup.getByRole('switch', { name: 'Only what needs a look: 1 changed' }).click();
  await expect(popup.getByRole('button', { name: /^Edit: / })).toHaveCount(1);
  await expect(entryOf(popup, 'doubt')).toBeVisible();
});

test('a claim whose words are gone is edited and deleted as any other, and keeps its quote', async ({ page, origin, extension }) => {
  const popup = await tagPassages(page, origin, extension, ['route']);
  await reloadEdited(page, ['a paragraph is taken out']);
  await showClaims(popup);
  await expect(entryOf(popup, 'route')).toContainText('Gone');
  await popup.getByRole('button', { name: /^Edit: / }).click();
  const form = await openForm(popup);
  await expect(form.getByLabel('Quoted passage')).toHaveText(passages.route);
  await expect(form).toContainText('It was no longer on the page');
  await form.getByLabel('Verdict').selectOption('disputed');
  await saveClaim(popup);
  await showClaims(popup);
  await expect(entryOf(popup, 'route')).toContainText('disputed');
  await popup.getByRole('button', { name: /^Delete: / }).click();
  await expect(popup.getByText('No claims yet.')).toBeVisible();
});

test('the link of a claim is copied, and opens the page at its passage', async ({ page, context, origin, extension }) => {
  const popup = await tagPassages(page, origin, extension, ['route']);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await showClaims(popup);
  await popup.bringToFront();
  await popup.getByRole('button', { name: /^Copy the link/ }).click();
  await expect(popup.getByText('Link copied.')).toBeVisible();
  const link = await popup.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(new RegExp(`^${origin}/edited\\.html#:~:text=`));
  const opened = await context.newPage();
  await opened.setViewportSize({ width: 800, height: 200 });
  await opened.goto(link);
  await expect.poll(() => opened.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(opened.locator('#route')).toBeInViewport();
});

test('where marks are off, nothing is said of how a claim stands, and it links to its passage', async ({ page, origin, extension }) => {
  const popup = await tagPassages(page, origin, extension, ['route']);
  await popup.getByRole('switch', { name: 'This page' }).click();
  await expect(popup.getByRole('link', { name: /^Open in a new tab/ })).toHaveAttribute('href', /edited\.html#:~:text=/);
  await expect(popup.getByText(/Moved|Changed|Gone/)).toHaveCount(0);
});

const windows = ['popup.html', 'sidepanel.html'];
for (const path of windows) {
  test(`axe finds nothing serious in claims of every state in ${path}, light or dark`, async ({ page, origin, extension }) => {
    test.slow(); // three claims to tag, and axe twice
    const popup = await tagPassages(page, origin, extension, all);
    await reloadEdited(page, Object.keys(edits) as Edit[]);
    const isPopup = path === 'popup.html';
    const window = isPopup ? popup : await extension.openFor(page, path);
    await (isPopup ? showClaims(window) : window.getByText(/^Versions seen/).click());
    await expect(entryOf(window, 'route')).toContainText('Gone');
    for (const colorScheme of ['light', 'dark'] as const) {
      await window.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page: window }).analyze();
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      const found = serious.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })) }));
      expect(found, colorScheme).toEqual([]);
    }
  });
}
