import './words';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ExportMenu } from '@/components/store/ExportMenu';
import { formats } from '@/lib/export/formats';
import { type AscribeDatabase, openDatabase } from '@/lib/store/db';
import { saveClaim } from '@/lib/store/write-annotations';
import { newClaim, story, uuid } from '../store/samples';

const other = 'https://news.example/2026/another';

let db: AscribeDatabase;
let saved: { name: string; text: Promise<string> }[];
beforeEach(async () => {
  db = openDatabase('export-dialog');
  for (const [n, url] of [story, story, other].entries())
    await saveClaim(db, newClaim(n + 1, { url, verdict: n === 0 ? 'refuted' : 'unverified' }));
  saved = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, text: fetch(this.href).then((file) => file.text()) });
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await db.delete();
});

async function open(choice: { urls?: string[]; ids?: string[] } = { urls: [story] }) {
  const say = vi.fn();
  await render(<ExportMenu db={db} {...choice} say={say} />);
  await page.getByRole('button', { name: 'Export' }).click();
  await expect.element(page.getByRole('dialog', { name: 'Export claims' })).toBeVisible();
  return say;
}
const counted = () => page.getByRole('dialog').getByRole('status');
const preview = () => page.getByRole('region', { name: 'How the file begins' });
const saveButton = () => page.getByRole('button', { name: 'Save file' });

test('the dialog counts what will be in the file, for this page first, then for everything', async () => {
  await open();
  await expect.element(counted()).toHaveTextContent('2 claims · 1 article · 2 names');
  await page.getByRole('radio', { name: 'Everything' }).click();
  await expect.element(counted()).toHaveTextContent('3 claims · 2 articles · 2 names');
});

test('each format says what it is for, and the preview begins as its file does', async () => {
  await open();
  const begins = {
    w3c: '{"@context"',
    stix: '{"type":"bundle"',
    claimReview: '{"@context":"https://schema.org"',
    csv: 'statement,kind',
    markdown: '# Claims',
  };
  for (const [id, beginning] of Object.entries(begins)) {
    await page.getByRole('combobox', { name: 'Kind of file' }).selectOptions(formats.find((format) => format.id === id)?.name ?? '');
    await expect.element(preview()).toHaveTextContent(new RegExp(`^${RegExp.escape(beginning)}`));
    await expect.element(page.getByRole('combobox')).toHaveAccessibleDescription(/\.$/);
  }
});

test('how many claims a format cannot hold is said, and a file of nothing cannot be saved', async () => {
  await open();
  await page.getByRole('combobox').selectOptions('ClaimReview (schema.org)');
  await expect.element(counted()).toHaveTextContent('1 claim · 1 article · 2 names');
  await expect.element(page.getByText('1 of the claims cannot be in this file.')).toBeVisible();
  await page.getByRole('combobox').selectOptions('JSON Lines (training)');
  await expect.element(counted()).toHaveTextContent('Nothing that could be in this file.');
  await expect.element(saveButton()).toBeDisabled();
});

test('the file that is saved is what was chosen, and the dialog closes and says so', async () => {
  const say = await open();
  await page.getByRole('combobox').selectOptions('CSV');
  await saveButton().click();
  await expect.poll(() => say.mock.calls).toEqual([['2 claims exported.']]);
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  expect(saved.map(({ name }) => name)).toEqual([expect.stringMatching(/^ascribe-harbour-cranes-stand-still-\d{4}-\d\d-\d\d\.csv$/)]);
  expect((await saved[0]!.text).trim().split('\r\n')).toHaveLength(3);
});

test('a selection is exported by itself', async () => {
  const say = await open({ ids: [uuid(3)] });
  await expect.element(counted()).toHaveTextContent('1 claim · 1 article · 2 names');
  await saveButton().click();
  await expect.poll(() => say.mock.calls).toEqual([['1 claim exported.']]);
  expect(JSON.parse(await saved[0]!.text).first.items.map(({ id }: { id: string }) => id)).toEqual([uuid(3)]);
});

test('all of it goes by keyboard: Escape closes and gives the keyboard back, Enter saves', async () => {
  const say = await open();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Export' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(counted()).toHaveTextContent('2 claims');
  (saveButton().element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => say.mock.calls).toHaveLength(1);
});

test('what the database says against it stays in the dialog', async () => {
  const say = await open();
  await expect.element(counted()).toHaveTextContent('2 claims');
  db.close();
  await saveButton().click();
  await expect.element(page.getByRole('alert')).toBeVisible();
  expect(say).not.toHaveBeenCalled();
  await db.open();
});
