import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openForm, saveClaim, setBackup, showClaims, tagSelected } from './claim-steps';
import { type Extension, expect, test } from './extension';
import { expectMarks, selectWords } from './page-marks';

/** Every page of the extension, in each state that looks different. */
const views: { view: string; open: (page: Page, extension: Extension) => Promise<Page> }[] = [
  { view: 'the popup with attributions', open: (page, extension) => extension.openFor(page) },
  {
    view: 'the popup with the claim form',
    open: async (page, extension) => {
      await selectWords(page, 'petrol');
      const popup = await extension.openFor(page);
      await tagSelected(popup);
      await openForm(popup);
      return popup;
    },
  },
  {
    view: 'the popup with a claim',
    open: async (page, extension) => {
      await selectWords(page, 'petrol');
      const popup = await extension.openFor(page);
      await tagSelected(popup);
      await saveClaim(popup);
      await showClaims(popup);
      return popup;
    },
  },
  {
    view: 'the popup with the dialog of exports',
    open: async (page, extension) => {
      await selectWords(page, 'petrol');
      const popup = await extension.openFor(page);
      await tagSelected(popup);
      await saveClaim(popup);
      await popup.getByRole('button', { name: 'Export' }).click();
      await expect(popup.getByRole('dialog').getByText('1 claim · 1 article')).toBeVisible();
      return popup;
    },
  },
  { view: 'the side panel', open: (page, extension) => extension.openFor(page, 'sidepanel.html') },
  { view: 'the options', open: (_page, extension) => extension.open('options.html') },
  { view: 'the welcome page', open: (_page, extension) => extension.open('welcome.html') },
  {
    view: 'the options with all lists open and a faint colour',
    open: async (_page, extension) => {
      const options = await extension.open('options.html');
      for (const list of ['Choose from a list of news sites', /^News agencies/, 'All sites']) await options.getByText(list).first().click();
      await options.getByRole('group', { name: 'Colour on light pages' }).getByLabel('Own colour').fill('#ffee00');
      await expect(options.getByText(/^Hard to see on light pages/)).toBeVisible();
      return options;
    },
  },
  {
    view: 'the welcome page with all lists open',
    open: async (_page, extension) => {
      const welcome = await extension.open('welcome.html');
      await welcome.getByText(/^United States/).click();
      return welcome;
    },
  },
  {
    view: 'the second question before all is deleted',
    open: async (_page, extension) => {
      const options = await extension.open('options.html');
      await options.getByRole('button', { name: 'Delete all claims' }).click();
      await options.getByRole('button', { name: 'Delete', exact: true }).click();
      await expect(options.getByLabel(/^To confirm/)).toBeFocused();
      return options;
    },
  },
  {
    view: 'the popup with a reminder',
    open: async (page, extension) => {
      await selectWords(page, 'petrol');
      const popup = await extension.openFor(page);
      await tagSelected(popup);
      await saveClaim(popup);
      await setBackup(extension, 30);
      await expect(popup.getByRole('button', { name: 'Back up now' })).toBeVisible();
      return popup;
    },
  },
  { view: 'the sample article', open: (_page, extension) => extension.open('sample.html') },
];

for (const { view, open } of views) {
  test(`axe finds nothing serious in ${view}, light or dark`, async ({ page, origin, extension }) => {
    await page.goto(`${origin}/dark.html`);
    await expectMarks(page, { 'ascribe-agency': ['Interpol'] });
    const shown = await open(page, extension);
    await expect(shown.getByRole('main')).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await shown.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page: shown }).analyze();
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      const found = serious.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })) }));
      expect(found, colorScheme).toEqual([]);
    }
  });
}
