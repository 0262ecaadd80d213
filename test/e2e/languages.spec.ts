import type { Page } from '@playwright/test';
import { foreign } from '../locales/foreign';
import { getMessage, languages, messagesOf } from '../locales/locale';
import { type Extension, expect, test } from './extension';
import { expectMarks, selectWords } from './page-marks';
import { overflowing, wordsShown } from './words-shown';

type Say = (name: string) => string;

const narrowest = 320; // CSS pixels: what a page must fit into by WCAG 2.2, 1.4.10

async function openForm(page: Page, extension: Extension, say: Say): Promise<Page> {
  await selectWords(page, 'petrol');
  const popup = await extension.openFor(page);
  await popup.getByRole('button', { name: say('page.tagSelection') }).click();
  await popup.getByRole('spinbutton').fill('50');
  return popup;
}

async function saveClaim(page: Page, extension: Extension, say: Say): Promise<Page> {
  const popup = await openForm(page, extension, say);
  await popup.getByRole('button', { name: say('form.save') }).click();
  await popup.getByRole('tab', { name: say('kinds.claim') }).click();
  await expect(popup.getByText('50', { exact: false })).toBeVisible();
  return popup;
}

/** Every page of the extension, about one claim where it shows claims. */
const views: { view: string; open: (page: Page, extension: Extension, say: Say) => Promise<Page> }[] = [
  { view: 'the popup with attributions', open: (page, extension) => extension.openFor(page) },
  { view: 'the popup with the claim form', open: openForm },
  {
    view: 'the popup with the dialog of exports',
    open: async (page, extension, say) => {
      const popup = await saveClaim(page, extension, say);
      await popup.getByRole('button', { name: say('export.open'), exact: true }).click();
      await expect(popup.getByRole('dialog').getByRole('button', { name: say('export.save') })).toBeEnabled();
      return popup;
    },
  },
  { view: 'the side panel', open: (page, extension) => extension.openFor(page, 'sidepanel.html') },
  { view: 'the page of options', open: (_page, extension) => extension.open('options.html') },
  { view: 'the welcome page', open: (_page, extension) => extension.open('welcome.html') },
  ...['library', 'report', 'compare'].map((name) => ({
    view: `the page ${name}`,
    open: async (page: Page, extension: Extension, say: Say) => {
      await saveClaim(page, extension, say);
      return extension.open(`${name}.html`);
    },
  })),
];

for (const language of languages.filter((language) => language !== 'en')) {
  test.describe(`in ${language}`, () => {
    test.use({ build: `chrome-mv3-e2e-${language}` });

    for (const { view, open } of views) {
      test(`${view} speaks ${language} and nothing else, and fits into a narrow window`, async ({ page, origin, extension }) => {
        const own = await messagesOf(language);
        await page.goto(`${origin}/dark.html`);
        await expectMarks(page, { 'ascribe-agency': ['Interpol'] });
        const shown = await open(page, extension, (name) => getMessage(own, name.replaceAll('.', '_')));
        await expect(shown.getByRole('main')).toBeVisible();
        await expect(shown.locator('html')).toHaveAttribute('lang', language);
        await shown.locator('details').evaluateAll((all: HTMLDetailsElement[]) => {
          for (const one of all) one.open = true;
        });
        const words = await shown.evaluate(wordsShown);
        expect(words.length).toBeGreaterThan(3);
        expect(foreign(words, own)).toEqual([]);
        await shown.setViewportSize({ width: narrowest, height: 900 });
        expect(await shown.evaluate(overflowing)).toEqual([]);
      });
    }
  });
}
