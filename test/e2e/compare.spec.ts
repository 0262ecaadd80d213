import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { claimsFile, type FileClaim, importClaims } from './compare-steps';
import { type Extension, expect, test } from './extension';

const blame = 'blamed Northland for the outage';
const cranes = 'harbour cranes stood still for nine hours';

const mine: FileClaim[] = [
  { quote: blame, strength: 'stated', verdict: 'supported', tags: ['outage'] },
  { quote: cranes, verdict: 'disputed', tags: ['harbour'], note: 'See the log.' },
  { quote: 'on Monday', statement: 'It happened on Monday.', tags: ['harbour'] },
  { quote: 'Ostra', page: 2, tags: [] },
];
const theirs: FileClaim[] = [
  { quote: blame, strength: 'alleged', verdict: 'supported', tags: ['Outage'] },
  { quote: 'cranes stood still', verdict: 'supported', tags: ['harbour', 'outage'] },
  { quote: 'nobody was hurt', assertedBy: 'Officials in Ostra', attributedTo: undefined },
  { quote: 'The port authority', page: 3, tags: [] },
];

/** The comparison of one's own claims with those of a colleague who has set no name. */
async function openComparison(extension: Extension): Promise<Page> {
  const page = await extension.open('compare.html');
  await importClaims(page, claimsFile(1, mine));
  await importClaims(page, claimsFile(101, theirs), 'Ben');
  await expect(page.getByRole('heading', { name: 'How far they agree' })).toBeVisible();
  return page;
}

const figures = (page: Page) => page.getByRole('table', { name: 'How far they agree' });
const listed = (page: Page) => page.getByRole('list', { name: 'Claims side by side' }).getByRole('article');
const kind = (page: Page, name: string | RegExp) => page.getByRole('radio', { name });

test('two readers of one event: their file is imported, figures are read, disagreements are seen side by side', async ({ extension }) => {
  const page = await openComparison(extension);
  await expect(page.getByText('1 page that both annotated · 1 that only You annotated · 1 that only Ben annotated')).toBeVisible();
  await expect(figures(page).getByRole('row', { name: 'Passages marked, overlapping at all' })).toContainText(
    'F1 0.672 matched, of 3 and 3',
  );
  await expect(figures(page).getByRole('row', { name: 'Passages marked, the same passage' })).toContainText('F1 0.33');
  await expect(figures(page).getByRole('row', { name: /^Verdict/ })).toContainText('κ 0.002 pairs: 50% alike, 50% by chance');

  await expect(kind(page, 'All disagreements 4')).toBeChecked();
  await expect(listed(page)).toHaveCount(4);
  await kind(page, 'Verdict 1').check();
  await expect(listed(page)).toHaveCount(1);
  await expect(listed(page).getByRole('row', { name: /^Verdict/ })).toHaveText(/disputed\s*supported/);
  await expect(listed(page).locator('mark').first()).toHaveText('harbour');
  await kind(page, 'Only Ben 1').check();
  await expect(listed(page).getByRole('row', { name: /^Passage/ })).toContainText('No claim here by You.nobody was hurt');
});

test('passages count as the same from the least overlap on that is chosen', async ({ extension }) => {
  const page = await openComparison(extension);
  await page.getByRole('radio', { name: 'by half' }).check();
  await expect(kind(page, 'All disagreements 5')).toBeChecked();
  await expect(kind(page, 'Only You 2')).toBeVisible();
  await expect(figures(page).getByRole('row', { name: /^Verdict/ })).toContainText('Both chose the same for all');
});

test('a page that only one annotated is left out until it is chosen, and an event is the pages of a tag', async ({ extension }) => {
  const page = await openComparison(extension);
  await page.getByText(/^1 page that both annotated/).click();
  await page.getByRole('checkbox', { name: /You: 1 · Ben: 0/ }).check();
  await expect(kind(page, 'Only You 2')).toBeVisible();
  await page.getByRole('combobox', { name: 'Event' }).selectOption('harbour');
  await expect(page.getByText('1 page that both annotated', { exact: true })).toBeVisible();
  await expect(kind(page, 'Only You 1')).toBeVisible();
});

test('one’s own claim is edited in place, and the figures follow', async ({ extension }) => {
  const page = await openComparison(extension);
  await kind(page, 'Verdict 1').check();
  await listed(page).getByRole('button', { name: 'Edit your claim' }).click();
  const form = page.getByRole('dialog', { name: 'Claim' });
  await form.getByRole('combobox', { name: 'Verdict' }).selectOption('supported');
  await form.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('Claim saved.')).toBeVisible();
  await expect(page.getByText('Nothing of that kind.')).toBeVisible();
  await expect(figures(page).getByRole('row', { name: /^Verdict/ })).toContainText('100% alike');
  await kind(page, /^All disagreements/).check();
  await expect(listed(page).getByRole('button', { name: 'Edit your claim' })).toHaveCount(3);
  const passage = listed(page).getByRole('link', { name: 'Open in a new tab: the passage of Ben' }).first();
  await expect(passage).toHaveAttribute('href', /^https:\/\/news\.example\/1#:~:text=/);
});

test('figures and list are saved as tables', async ({ extension }) => {
  const page = await openComparison(extension);
  for (const [button, begins] of [
    ['Save figures (CSV)', '\ufeffwhat,tag,measure,value'],
    ['Save list (CSV)', '\ufefftitle,publisher,differs,overlap,quote (You)'],
  ] as const) {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toMatch(/^ascribe-.*you-ben-\d{4}-\d\d-\d\d\.csv$/);
    expect(readFileSync(await file.path(), 'utf8').slice(0, begins.length)).toBe(begins);
  }
});

test('the library leads here, to a colleague’s file while there is one reader only, and filters by readers once there are two', async ({
  context,
  extension,
}) => {
  const lone = await extension.open('compare.html');
  await importClaims(lone, claimsFile(1, mine));
  await lone.close();
  const library = await extension.open('library.html');
  await expect(library.getByRole('group', { name: 'Reader' })).toBeHidden();
  const opening = context.waitForEvent('page');
  await library.getByRole('button', { name: 'Compare two readers' }).press('Enter');
  const compare = await opening;
  await expect(compare.getByRole('heading', { name: 'Nobody to compare with yet' })).toBeVisible();
  await importClaims(compare, claimsFile(101, theirs), 'Ben');
  await library.getByRole('group', { name: 'Reader' }).getByRole('checkbox', { name: /^Ben/ }).check();
  await expect(library.getByText('4 of 8 claims')).toBeVisible();
});

test('axe finds nothing serious, and nothing is cut off, wide or narrow, light or dark', async ({ extension }) => {
  const page = await openComparison(extension);
  await page.getByText('Tag by tag').click();
  await page.getByText('How this is counted').click();
  await page.getByText(/^1 page that both annotated/).click();
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 760],
    ['light', 320],
    ['dark', 320],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })) }));
    expect(found, `${colorScheme}, ${width}`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width}`).toBeLessThanOrEqual(width);
  }
});
