import './words';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { BackupNotice } from '@/components/store/BackupNotice';
import { ExportMenu } from '@/components/store/ExportMenu';
import { type AscribeDatabase, openDatabase } from '@/lib/store/db';
import { saveClaim } from '@/lib/store/write-annotations';
import { newClaim, story } from '../store/samples';
import { fakeStorage } from './fake-storage';

const day = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * day).toISOString();

let db: AscribeDatabase;
let kept: Record<string, unknown>;
let saved: { name: string; text: Promise<string> }[];
beforeEach(async () => {
  kept = fakeStorage();
  db = openDatabase('backup');
  await saveClaim(db, { ...newClaim(1), now: ago(20) });
  await saveClaim(db, { ...newClaim(2), now: ago(2) });
  saved = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, text: fetch(this.href).then((file) => file.text()) });
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await db.delete();
});

const show = async (backup?: object) => {
  if (backup) kept.backup = backup;
  const say = vi.fn();
  await render(<BackupNotice db={db} say={say} />);
  return say;
};
const button = (name: string) => page.getByRole('button', { name, exact: true });

test('claims that were never backed up are told of, and a backup holds all of them and ends it', async () => {
  const say = await show();
  await expect.element(page.getByText('2 claims were never backed up.')).toBeVisible();
  await button('Back up now').click();
  await expect.poll(() => say.mock.calls).toEqual([['Saved a backup of 2 claims.']]);
  expect(saved.map(({ name }) => name)).toEqual([expect.stringMatching(/^ascribe-\d{4}-\d\d-\d\d\.json$/)]);
  expect(JSON.parse(await saved[0]!.text).first.items).toHaveLength(2);
  expect(kept.backup).toMatchObject({ claims: 2 });
  await expect.element(button('Back up now')).not.toBeInTheDocument();
});

test('of an old backup it is said how many claims are newer', async () => {
  await show({ at: ago(15), claims: 1 });
  await expect.element(page.getByText(/^1 claim is newer than your last backup, of /)).toBeVisible();
});

test('a backup that a wrong clock dated years ahead silences no reminder', async () => {
  await show({ at: ago(-3000), later: ago(-3000), claims: 2 });
  await expect.element(page.getByText('2 claims were never backed up.')).toBeVisible();
});

test('a reminder is put off for a week, and the backup before stays known', async () => {
  const backup = { at: ago(15), claims: 1 };
  await show(backup);
  await button('Later').click();
  await expect.element(button('Later')).not.toBeInTheDocument();
  expect(kept.backup).toMatchObject(backup);
  const { later } = kept.backup as { later: string };
  expect(Math.round((Date.parse(later) - Date.now()) / day)).toBe(7);
});

const exports: { what: string; scope: 'Everything' | 'This page'; format?: string; isBackup: boolean }[] = [
  { what: 'everything in the complete format', scope: 'Everything', isBackup: true },
  { what: 'everything as a table', scope: 'Everything', format: 'CSV', isBackup: false },
  { what: 'one page in the complete format', scope: 'This page', isBackup: false },
];
for (const { what, scope, format, isBackup } of exports) {
  test(`an export of ${what} ${isBackup ? 'counts' : 'does not count'} as a backup`, async () => {
    const say = vi.fn();
    await render(<ExportMenu db={db} urls={[story]} say={say} />);
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('radio', { name: scope }).click();
    if (format) await page.getByRole('combobox').selectOptions(format);
    await page.getByRole('button', { name: 'Save file' }).click();
    await expect.poll(() => say.mock.calls).toEqual([['2 claims exported.']]);
    expect('backup' in kept).toBe(isBackup);
  });
}
