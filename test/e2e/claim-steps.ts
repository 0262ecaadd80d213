import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { Extension } from './extension';

/** In the extension's own contexts. */
declare const chrome: typeof browser;

const day = 86_400_000; // ms

/** The claim form of a popup or side panel, once it is open. */
export async function openForm(popup: Page) {
  const form = popup.getByRole('form', { name: 'Claim' });
  await expect(form).toBeVisible();
  return form;
}

/** Saves the open form, and waits until it is gone. */
export async function saveClaim(popup: Page): Promise<void> {
  const form = await openForm(popup);
  await form.getByRole('button', { name: /^Save/ }).click();
  await expect(form).toBeHidden();
}

/** Selects words in the page and opens the claim form on them from the popup. */
export async function tagSelected(popup: Page) {
  await popup.getByRole('button', { name: 'Tag selected text' }).click();
  return openForm(popup);
}

/** Shows the saved claims in a popup. */
export async function showClaims(popup: Page): Promise<void> {
  await popup.getByRole('tab', { name: 'Claims' }).click();
}

/** The statements of the claims that a popup lists. */
export const claimsIn = (popup: Page) =>
  popup
    .getByRole('tabpanel')
    .getByRole('button', { name: /^Edit: / })
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')?.replace('Edit: ', '')).sort());

/** Exports from a popup, as the complete format unless another is named; gives the text of the file that the browser saved. */
export async function exported(popup: Page, what: 'This page' | 'Everything', format?: string): Promise<string> {
  await popup.getByRole('button', { name: 'Export' }).click();
  const dialog = popup.getByRole('dialog');
  await dialog.getByRole('radio', { name: what }).check();
  if (format) await dialog.getByRole('combobox').selectOption(format);
  const saving = popup.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save file' }).click();
  const text = readFileSync(await (await saving).path(), 'utf8');
  await expect(dialog).toBeHidden();
  return text;
}

/** Makes the last backup one of some days ago. */
export async function setBackup(extension: Extension, daysAgo: number): Promise<void> {
  const at = new Date(Date.now() - daysAgo * day).toISOString();
  await extension.worker.evaluate((time) => chrome.storage.local.set({ backup: { at: time, claims: 0 } }), at);
}
