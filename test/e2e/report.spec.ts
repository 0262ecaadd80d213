import { readFileSync, writeFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type Extension, expect, test } from './extension';
import { openLibrary } from './library-steps';

const hostile = '<img src=x onerror=alert(1)>"\u202egnp.';
const claims = [
  { statement: 'One', assertedBy: 'NÚKIB', attributedTo: 'APT28', tags: ['harbour'], strength: 'assessed' as const },
  { statement: 'Two', assertedBy: 'NÚKIB', attributedTo: 'APT28', tags: ['harbour'], strength: 'confirmed' as const },
  { statement: 'Three', assertedBy: 'two officials', attributedTo: 'Sandworm', page: 2, tags: ['grid'], verdict: 'refuted' as const },
  {
    statement: `Four ${hostile}`,
    assertedBy: hostile,
    attributedTo: undefined,
    page: 2,
    tags: [hostile],
    quote: '<script>alert(1)</script>',
  },
];
/** The report of everything, once it is drawn. */
async function openReport(extension: Extension): Promise<Page> {
  await openLibrary(extension, claims);
  const report = await extension.open('report.html');
  await expect(report.getByRole('img')).toHaveCount(6);
  return report;
}
const section = (report: Page, name: string) => report.getByRole('region', { name });
const quotes = (report: Page) => report.getByRole('list', { name: 'Quotes' }).getByRole('listitem');
const number = (report: Page, table: string, name: string) => section(report, table).getByRole('button', { name });
const matrix = 'Who attributes what to whom';

test('the library opens a report on what is filtered, and on what is selected', async ({ extension, context }) => {
  const library = await openLibrary(extension, claims);
  await library.getByRole('search').getByRole('checkbox', { name: 'Paper 2' }).check();
  let opening = context.waitForEvent('page');
  await library.getByRole('button', { name: 'Report' }).click();
  const filtered = await opening;
  await expect(filtered.getByText('2 claims, 1 article, 1 publisher.')).toBeVisible();
  await expect(filtered.getByText('Chosen by: Publisher: Paper 2.')).toBeVisible();
  await filtered.reload();
  await expect(filtered.getByText('2 claims, 1 article, 1 publisher.')).toBeVisible();

  await library.getByRole('button', { name: 'Clear all filters' }).click();
  await library.getByRole('checkbox', { name: 'Select: One' }).check();
  opening = context.waitForEvent('page');
  await library.getByRole('toolbar').getByRole('button', { name: 'Report' }).click();
  const selected = await opening;
  await expect(selected.getByText('1 claim, 1 article, 1 publisher.')).toBeVisible();
  await selected.getByRole('button', { name: 'Remove the filter: Selected in the library: 1' }).click();
  await expect(selected.getByText('4 claims, 2 articles, 2 publishers.')).toBeVisible();
});

test('a number leads to its quotes and back, by mouse in the picture and by keyboard in the table', async ({ extension }) => {
  const report = await openReport(extension);
  await expect(quotes(report)).toHaveCount(4);
  await section(report, matrix).locator('svg text[data-place="0 0"]').click();
  await expect(
    report.getByRole('heading', { name: 'Quotes behind the number: Who attributes what to whom: NÚKIB – APT28: 2' }),
  ).toBeFocused();
  await expect(quotes(report)).toHaveText([/^1?One/, /^2?Two/]);
  await report.getByRole('button', { name: 'Back to the number' }).click();
  await expect(number(report, matrix, 'NÚKIB and APT28: 2')).toBeFocused();
  await report.keyboard.press('ArrowDown');
  await report.keyboard.press('ArrowRight');
  await report.keyboard.press('Enter');
  await expect(quotes(report)).toHaveCount(1);
  await report.getByRole('button', { name: 'Show all quotes' }).click();
  await expect(quotes(report)).toHaveCount(4);
  await expect(quotes(report).first()).toContainText(/Strength assessed.*Retrieved Mar 1, 2026.*On its page not looked at since/);
  await expect(quotes(report).first().getByRole('link')).toHaveAttribute('href', /^https:\/\/news\.example\/1#:~:text=/);
});

test('articles, filters and the event of the timeline change what is counted', async ({ extension }) => {
  const report = await openReport(extension);
  await report.getByRole('combobox', { name: 'Timeline of' }).selectOption('harbour (2)');
  await expect(section(report, 'Timeline of claims').getByText('2 claims of “harbour” over time')).toBeVisible();
  await expect(number(report, 'Timeline of claims', 'Total and Total: 2')).toBeVisible();
  await expect(number(report, matrix, 'Total and Total: 4')).toBeVisible();
  await report.getByRole('group', { name: 'Articles' }).getByRole('checkbox', { name: 'Story 2' }).check();
  await expect(number(report, matrix, 'Total and Total: 2')).toBeVisible();
  await report.getByRole('search').getByRole('checkbox', { name: 'refuted' }).check();
  await expect(number(report, 'Verdicts, by who says it', 'Total and refuted: 1')).toBeVisible();
  await report.reload();
  await expect(report.getByText('1 claim, 1 article, 1 publisher.')).toBeVisible();
});

test('the saved file shows all of it offline, runs nothing, asks for nothing, and leads from each number to its quotes', async ({
  extension,
  context,
  complaints,
}) => {
  const report = await openReport(extension);
  await report.getByRole('textbox', { name: 'Title of the report' }).fill(`Harbour ${hostile}`);
  const saving = report.waitForEvent('download');
  await report.getByRole('button', { name: 'Save as HTML' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^ascribe-harbour-.*\.html$/);
  await expect(report.getByText('Report with 4 quotes saved.')).toBeVisible();
  const path = test.info().outputPath('report.html');
  writeFileSync(path, readFileSync(await download.path()));

  await context.setOffline(true);
  const file = await context.newPage();
  const asked: string[] = [];
  file.on('request', (request) => asked.push(request.url()));
  await file.goto(`file://${path}`);
  expect(asked).toEqual([`file://${path}`]);
  expect(await file.evaluate(() => document.querySelectorAll('script, img, iframe, link, [onerror], [onload]').length)).toBe(0);
  await expect(file.getByRole('heading', { level: 1 })).toHaveText(`Harbour ${hostile}`);
  await expect(file.getByRole('img')).toHaveCount(6);
  await expect(file.getByText('<script>alert(1)</script>')).toBeVisible();
  await file.getByRole('table', { name: matrix }).getByRole('link', { name: '2', exact: true }).first().click();
  await expect(file.locator('p:target')).toContainText('NÚKIB – APT28');
  await file.locator('p:target').getByRole('link', { name: '2', exact: true }).click();
  await expect(file.locator('li:target')).toContainText('Two');
  const dead = await file.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
      .filter(({ hash }) => !document.getElementById(hash.slice(1)))
      .map(({ hash }) => hash),
  );
  expect(dead).toEqual([]);
  const { violations } = await new AxeBuilder({ page: file }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the report is printed as it is saved, with all of its quotes', async ({ extension }) => {
  const report = await openReport(extension);
  await report.getByRole('button', { name: 'Print or save as PDF' }).click();
  const printed = report.frameLocator('iframe');
  await expect(printed.getByRole('heading', { level: 1, includeHidden: true })).toHaveText('Who says what of whom');
  await expect(printed.locator('.quotes > li')).toHaveCount(4);
  await report.emulateMedia({ media: 'print' });
  await expect(report.getByRole('button', { name: 'Save as HTML' })).toBeHidden();
  await expect(report.getByRole('search')).toBeHidden();
  await expect(report.getByText('https://news.example/1#:~:text=').first()).toBeVisible();
});

test('the popup leads to a report on the page in front', async ({ page, origin, extension, context }) => {
  await page.goto(`${origin}/dark.html`);
  const popup = await extension.openFor(page);
  const opening = context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Report', exact: true }).click();
  await expect((await opening).getByRole('button', { name: 'Remove the filter: 1 article chosen' })).toBeVisible();
});

for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 320],
] as const) {
  test(`axe finds nothing in a report that is ${colorScheme} and ${width} px wide, and nothing is wider than the window`, async ({
    extension,
  }) => {
    const report = await openReport(extension);
    await report.emulateMedia({ colorScheme });
    await report.setViewportSize({ width, height: 900 });
    await number(report, matrix, 'NÚKIB and APT28: 2').click();
    await expect(quotes(report)).toHaveCount(2);
    expect(await report.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const { violations } = await new AxeBuilder({ page: report }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}
