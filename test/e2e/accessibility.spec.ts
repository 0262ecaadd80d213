import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openForm, saveClaim, showClaims, tagSelected } from './claim-steps';
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
