import type { Page } from '@playwright/test';
import { expect, test } from './extension';
import { expectMarks, marksOf } from './page-marks';

/** A place in a page of the fixtures, which nothing but a list of the reader's own makes a party; of the others one is too short and one no name by itself. */
const table = 'name,aliases,kind\nThe Town Board,Aldersund,agency\nXY,Play;quiet wombat,actor\n';

async function chooseList(options: Page, text: string): Promise<void> {
  await options
    .getByLabel('Import a list of names')
    .setInputFiles({ name: 'my-names.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
}

const agenciesOf = async (page: Page) => (await marksOf(page))['ascribe-agency'] ?? [];

test('names of a list are marked once it is imported until it is switched off or removed', async ({ page, origin, extension }) => {
  await page.goto(`${origin}/dark.html`);
  await expectMarks(page, { 'ascribe-agency': ['Interpol'] });
  expect(await agenciesOf(page)).not.toContain('Aldersund');
  const options = await extension.open('options.html');
  const section = options.getByRole('region', { name: 'Your own names' });
  await chooseList(options, table);
  await expect(section.getByText('A table of names: 5 names')).toBeVisible();
  await expect(section.getByText('Too short to be marked safely: 1. XY')).toBeVisible();
  await expect(section.getByText(/^Words of English too.*: 1\. Play$/)).toBeVisible();
  await expect(section.getByText(/^Without a capital.*: 1\. quiet wombat$/)).toBeVisible();
  await section.getByRole('button', { name: 'Import 5 names' }).click();
  await expect(section.getByText(/^Imported: the list “my-names” with 5 names\./)).toBeVisible();

  await page.reload();
  await expectMarks(page, { 'ascribe-agency': ['Aldersund', 'Interpol'] });
  const list = section.getByRole('switch', { name: 'my-names' });
  await list.click();
  await expect(list).not.toBeChecked();
  await page.reload();
  await expectMarks(page, { 'ascribe-agency': ['Interpol'] });
  expect(await agenciesOf(page)).not.toContain('Aldersund');

  await list.click();
  await section.getByRole('button', { name: 'Remove the list my-names' }).click();
  await expect(list).toBeHidden();
  await section.getByRole('status').getByRole('button', { name: 'Undo' }).first().click();
  await expect(list).toBeChecked();
  await page.reload();
  await expectMarks(page, { 'ascribe-agency': ['Aldersund', 'Interpol'] });
});

test('an import is taken back, and a file that nobody knows is refused', async ({ extension }) => {
  const options = await extension.open('options.html');
  const section = options.getByRole('region', { name: 'Your own names' });
  await chooseList(options, table);
  await section.getByRole('button', { name: 'Import 5 names' }).click();
  await expect(section.getByRole('switch')).toHaveCount(1);
  await section.getByRole('button', { name: 'Undo' }).click();
  await expect(section.getByText('The import was taken back.')).toBeVisible();
  await expect(section.getByRole('switch')).toHaveCount(0);
  await chooseList(options, '<!doctype html><p>Aldersund');
  await expect(section.getByRole('alert')).toContainText('no kind of file');
});
