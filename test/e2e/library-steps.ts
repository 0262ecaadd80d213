import { expect, type Page } from '@playwright/test';
import { claimToBody } from '../../lib/model/annotation';
import type { Claim } from '../../lib/model/claim';
import { toRow } from '../../lib/store/write-annotations';
import { article, claim, newClaim, uuid } from '../store/samples';
import type { Extension } from './extension';

/** What a test's claim says that the sample does not, and in which article (a number) it stands. */
type Told = Partial<Claim> & { quote?: string; page?: number };

/**
 * Opens the library with these claims in it. They are put into the store behind its back, as a version without a catalogue has left them:
 * the library finds out by itself.
 */
export async function openLibrary(extension: Extension, claims: Told[]): Promise<Page> {
  const rows = claims.map(({ quote = 'the cranes', page = 1, ...change }, n) => {
    const { target } = newClaim(n, { url: `https://news.example/${page}`, at: n }).draft;
    target.selector[0].exact = quote;
    const created = `2026-03-01T08:00:${String(59 - (n % 60)).padStart(2, '0')}.000Z`;
    const body = claimToBody({ ...claim, ...change });
    return toRow({ id: uuid(n), type: 'Annotation', motivation: 'assessing', body, target, created, modified: created });
  });
  const articles = rows.map(({ page }) => ({
    ...article,
    url: page,
    page,
    title: `Story ${page.at(-1)}`,
    publisher: `Paper ${page.at(-1)}`,
  }));
  const library = await extension.open('library.html');
  await expect(library.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible();
  await library.evaluate(
    (stores) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('ascribe');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(Object.keys(stores), 'readwrite');
          for (const [store, all] of Object.entries(stores)) for (const row of all) transaction.objectStore(store).put(row);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          transaction.onerror = () => reject(transaction.error);
        };
      }),
    { annotations: rows, articles } as Record<string, object[]>,
  );
  await library.reload();
  await expect(library.getByRole('banner')).toContainText(`${claims.length.toLocaleString('en')} claims`);
  return library;
}

/** The statements of the claims in view, in their order. */
export const statementsIn = (library: Page) =>
  library
    .getByRole('list', { name: 'Claims' })
    .getByRole('checkbox', { name: /^Select: / })
    .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('aria-label')?.replace('Select: ', '')));
