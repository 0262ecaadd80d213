import { expect, type Page } from '@playwright/test';
import type { Annotation } from '../../lib/model/annotation';
import { claimOf, type Told } from '../agreement/claims';

/** A claim of a file: what it says, in which article (a number) it stands, and the name that it carries, if any. */
export type FileClaim = Told & { page?: number; by?: string };

/** Claims, numbered from `first` on, as a file of W3C annotations. */
export function claimsFile(first: number, claims: readonly FileClaim[]) {
  const items = claims.map(({ page = 1, by, ...told }, n): Annotation => {
    const annotation = claimOf(first + n, told);
    annotation.target.source = `https://news.example/${page}`;
    return { ...annotation, ...(by && { creator: { type: 'Person', name: by } }) };
  });
  return { name: 'claims.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(items)) };
}

/** Imports a file by the dialog of a page, its unnamed claims as those of `by`, or as one's own. */
export async function importClaims(page: Page, file: ReturnType<typeof claimsFile>, by = ''): Promise<void> {
  await page.getByLabel(/^(A colleague’s file|Import a file)$/).setInputFiles(file);
  await page.getByRole('textbox', { name: 'These claims are by' }).fill(by);
  await page.getByRole('button', { name: /^Import [\d,]+ claims?$/ }).click();
  await expect(
    page
      .getByText(/^Imported: /)
      .or(page.getByRole('heading', { name: 'How far they agree' }))
      .first(),
  ).toBeVisible();
}
