import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './extension';
import { openLibrary, statementsIn } from './library-steps';

const agency = 'National Cyber and Information Security Agency';
const claims = [
  { statement: 'One', assertedBy: 'NÚKIB', quote: 'Škodlivý kód', tags: ['malware'], strength: 'assessed' as const },
  { statement: 'Two', assertedBy: 'Interpol', tags: ['ports'], strength: 'stated' as const },
  { statement: 'Three', assertedBy: agency, page: 2, tags: [], strength: 'stated' as const },
  { statement: 'Four', assertedBy: undefined, page: 2, tags: ['ports'], strength: 'denied' as const },
];
const box = (library: Page, name: RegExp | string) => library.getByRole('search').getByRole('checkbox', { name });
const select = (library: Page, statement: string) => library.getByRole('checkbox', { name: `Select: ${statement}` });

test('claims are searched and filtered, the filters shown and taken away one by one', async ({ extension }) => {
  const library = await openLibrary(extension, claims);
  await expect.poll(() => statementsIn(library)).toEqual(['One', 'Two', 'Three', 'Four']);
  await library.getByRole('searchbox', { name: /^Search quotes/ }).fill('skodl');
  await expect.poll(() => statementsIn(library)).toEqual(['One']);
  await library.getByRole('button', { name: 'Remove the filter: Words: skodl' }).click();
  await box(library, /^stated/).check();
  await box(library, /^Paper 2/).check();
  await expect.poll(() => statementsIn(library)).toEqual(['Three']);
  await expect(library.getByRole('status').filter({ hasText: '1 of 4 claims' })).toBeVisible();
  await library.getByRole('button', { name: 'Remove the filter: Strength: stated' }).click();
  await expect.poll(() => statementsIn(library)).toEqual(['Three', 'Four']);
  await library.getByRole('button', { name: 'Clear all filters' }).click();
  await library.getByRole('combobox', { name: 'Sort' }).selectOption('By strength');
  await library.getByRole('switch', { name: 'Group by article' }).uncheck();
  await expect.poll(() => statementsIn(library)).toEqual(['Two', 'Three', 'One', 'Four']);
});

test('claims are selected by keyboard, changed together, deleted and brought back', async ({ extension }) => {
  const library = await openLibrary(extension, claims);
  await select(library, 'One').focus();
  await library.keyboard.press('ArrowDown');
  await library.keyboard.press('Shift+ArrowDown');
  await library.keyboard.press('Shift+ArrowDown');
  await expect(library.getByRole('toolbar', { name: '3 selected' })).toBeVisible();
  await library.getByRole('button', { name: 'Edit…' }).click();
  const dialog = library.getByRole('dialog', { name: 'Edit 3 claims' });
  await dialog.getByRole('combobox', { name: 'Add tags' }).fill('grid');
  await dialog.getByRole('combobox', { name: 'Remove tags' }).fill('ports');
  await dialog.getByRole('combobox', { name: 'Verdict' }).selectOption('disputed');
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(library.getByText('3 claims changed.')).toBeVisible();
  await expect(box(library, /^grid/)).toBeVisible();
  await expect(box(library, /^ports/)).toBeHidden();
  await box(library, /^disputed/).check();
  await expect.poll(() => statementsIn(library)).toEqual(['Two', 'Three', 'Four']);
  await select(library, 'Two').focus();
  await library.keyboard.press('Delete');
  await expect(library.getByText('3 claims deleted.')).toBeVisible();
  await expect(library.getByRole('banner')).toContainText('1 claim');
  await library.getByRole('button', { name: 'Undo the deletion' }).click();
  await expect.poll(() => statementsIn(library)).toEqual(['Two', 'Three', 'Four']);
});

test('what is selected is exported, and one claim is edited', async ({ extension }) => {
  const library = await openLibrary(extension, claims);
  await select(library, 'One').click();
  await select(library, 'Three').click({ modifiers: ['Shift'] });
  await library.getByRole('toolbar').getByRole('button', { name: 'Export' }).click();
  const saving = library.waitForEvent('download');
  await library.getByRole('dialog').getByRole('button', { name: 'Save file' }).click();
  expect(JSON.parse(readFileSync(await (await saving).path(), 'utf8')).first.items).toHaveLength(3);
  await library.getByRole('button', { name: 'Edit: Two' }).click();
  const form = library.getByRole('form', { name: 'Claim' });
  await form.getByRole('textbox', { name: 'Statement' }).fill('Deux');
  await form.getByRole('button', { name: 'Save changes' }).click();
  await expect.poll(() => statementsIn(library)).toEqual(['One', 'Deux', 'Three', 'Four']);
});

test('names are merged into one actor and taken apart, and the claims keep their words', async ({ extension }) => {
  const library = await openLibrary(extension, claims);
  await library.getByRole('button', { name: 'Names…' }).click();
  const dialog = library.getByRole('dialog', { name: 'Names' });
  await dialog.getByRole('checkbox', { name: /^NÚKIB/ }).check();
  await dialog.getByRole('searchbox').fill('information secur');
  await dialog.getByRole('checkbox', { name: /^National/ }).check();
  await dialog.getByRole('button', { name: 'Merge 2 names' }).click();
  await expect(dialog.getByRole('checkbox', { name: 'NÚKIB 2 claims' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await box(library, /^NÚKIB 2/).check();
  await expect.poll(() => statementsIn(library)).toEqual(['One', 'Three']);
  await expect(library.getByRole('list', { name: 'Claims' })).toContainText(agency);
  await library.getByRole('button', { name: 'Names…' }).click();
  await dialog.getByRole('button', { name: `${agency} is someone else: take it out of NÚKIB` }).click();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await library.getByRole('button', { name: 'Clear all filters' }).click();
  await expect(box(library, /^NÚKIB 1/)).toBeVisible();
});

test('of a thousand claims only those in view are in the page, and the last is reached by one key', async ({ extension }) => {
  const many = Array.from({ length: 1000 }, (_, n) => ({ statement: `Claim ${n}`, page: n % 7 }));
  const library = await openLibrary(extension, many);
  await expect(select(library, 'Claim 0')).toBeVisible();
  expect((await statementsIn(library)).length).toBeLessThan(40);
  await select(library, 'Claim 0').focus();
  await library.keyboard.press('End');
  await expect.poll(() => library.evaluate(() => document.activeElement?.closest('li')?.ariaPosInSet)).toBe('1007');
  await library.keyboard.press('Control+a');
  await expect(library.getByRole('toolbar', { name: '1,000 selected' })).toBeVisible();
});

test('the popup leads to the library', async ({ extension, context }) => {
  const popup = await extension.open('popup.html');
  const opening = context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Open the library' }).click();
  expect((await opening).url()).toBe(extension.address('/library.html'));
});

const views: { view: string; open: (library: Page) => Promise<void> }[] = [
  { view: 'the library', open: async () => undefined },
  { view: 'the library with a selection', open: async (library) => select(library, 'Two').check() },
  {
    view: 'the dialog that changes many claims',
    open: async (library) => {
      await select(library, 'Two').check();
      await library.getByRole('button', { name: 'Edit…' }).click();
    },
  },
  {
    view: 'the dialog that merges names',
    open: async (library) => {
      await library.getByRole('button', { name: 'Names…' }).click();
      await library.getByRole('dialog').getByRole('checkbox').first().check();
    },
  },
];
for (const { view, open } of views) {
  test(`axe finds nothing serious in ${view}, light and wide or dark and narrow`, async ({ extension }) => {
    const library = await openLibrary(extension, claims);
    await open(library);
    for (const [colorScheme, width] of [
      ['light', 1280],
      ['dark', 900],
    ] as const) {
      await library.emulateMedia({ colorScheme });
      await library.setViewportSize({ width, height: 900 });
      const { violations } = await new AxeBuilder({ page: library }).analyze();
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      const found = serious.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })) }));
      expect(found, `${colorScheme}, ${width}`).toEqual([]);
    }
  });
}
