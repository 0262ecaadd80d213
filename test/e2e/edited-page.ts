import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { saveClaim, tagSelected } from './claim-steps';
import type { Extension } from './extension';
import { expectMarks, selectWords } from './page-marks';

const html = readFileSync(join(import.meta.dirname, '../fixtures/edited.html'), 'utf8');

/** Words of the fixture, each in a paragraph of its own. */
export const passages = {
  blame: 'The ministry of transport blamed a group called Slate Otter for the failure.',
  doubt: 'two groups use the same tools, and that the traces found so far fit either of them',
  route: 'The night boat to Halden is cancelled until further notice.',
};
export type Passage = keyof typeof passages;

/** A paragraph of the fixture, as it stands in its source. */
export function paragraph(id: string): string {
  const found = new RegExp(`<p id="${id}">.*</p>`).exec(html)?.[0];
  if (!found) throw new Error(`the fixture has no paragraph ${id}`);
  return found;
}

/** What a newsroom does to a text after it is out: each gives back the page's source. */
export const edits = {
  'text is put in above': (source: string) =>
    source.replace('<p id="start">', '<p>This report was updated on Tuesday with a statement by the operator.</p>\n<p id="start">'),
  'words of a passage are changed': (source: string) =>
    source.replace('the traces found so far fit either of them', 'the traces found on Tuesday fit only one of them'),
  'what is said of a passage is turned round': (source: string) => source.replace('They said that two', 'They denied that two'),
  'a paragraph is moved': (source: string) =>
    source.replace(paragraph('blame'), '').replace(paragraph('end'), `${paragraph('end')}\n${paragraph('blame')}`),
  'a paragraph is taken out': (source: string) => source.replace(paragraph('route'), ''),
} satisfies Record<string, (source: string) => string>;
export type Edit = keyof typeof edits;

/** Opens the fixture as it was at first, and tags these passages from the popup, which it gives back. */
export async function tagPassages(page: Page, origin: string, extension: Extension, tagged: readonly Passage[]): Promise<Page> {
  await page.goto(`${origin}/edited.html`);
  await expectMarks(page, { 'ascribe-agency': ['Coastal Administration'] });
  const popup = await extension.openFor(page);
  for (const name of tagged) {
    await selectWords(page, passages[name]);
    await tagSelected(popup);
    await saveClaim(popup);
  }
  await expectMarks(page, { 'ascribe-claim': tagged.map((name) => passages[name]) });
  return popup;
}

/** Serves the fixture with these edits from now on, and reloads it. */
export async function reloadEdited(page: Page, made: readonly Edit[]): Promise<void> {
  const body = made.reduce((source, edit) => edits[edit](source), html);
  await page.route('**/edited.html', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.reload();
}
