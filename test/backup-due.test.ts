import { expect, test } from 'vitest';
import { believable, isBackupDue, laterThan } from '../lib/backup-due';
import type { Backup } from '../lib/model/backup';

const now = '2026-03-31T12:00:00.000Z';
const ago = (days: number) => new Date(Date.parse(now) - days * 86_400_000).toISOString();

const rows: { what: string; backup: Backup; count: number; oldest?: string; due: boolean }[] = [
  { what: 'no claim and no backup', backup: {}, count: 0, due: false },
  { what: 'a claim of today and no backup', backup: {}, count: 1, oldest: ago(0), due: false },
  { what: 'claims of 13 days and no backup', backup: {}, count: 2, oldest: ago(13), due: false },
  { what: 'claims of 14 days and no backup', backup: {}, count: 2, oldest: ago(14), due: true },
  { what: 'a backup of yesterday and a newer claim', backup: { at: ago(1) }, count: 1, oldest: ago(0), due: false },
  { what: 'a backup of 14 days and nothing newer', backup: { at: ago(14) }, count: 0, due: false },
  { what: 'a backup of 14 days and a claim of today', backup: { at: ago(14) }, count: 1, oldest: ago(0), due: true },
  { what: 'an old backup, put off until tomorrow', backup: { at: ago(90), later: ago(-1) }, count: 9, oldest: ago(80), due: false },
  { what: 'an old backup, put off until now', backup: { at: ago(90), later: now }, count: 9, oldest: ago(80), due: true },
  { what: 'no backup, put off until tomorrow', backup: { later: ago(-1) }, count: 9, oldest: ago(80), due: false },
  { what: 'a backup of tomorrow, by a clock set back', backup: { at: ago(-1) }, count: 1, oldest: ago(0), due: false },
];
for (const { what, backup, count, oldest, due } of rows) {
  test(`with ${what} the reader is ${due ? 'reminded' : 'left alone'}`, () => {
    expect(isBackupDue(backup, { count, oldest }, now)).toBe(due);
  });
}

test('a reminder that is put off comes back after a week', () => {
  const later = laterThan(now);
  const unsaved = { count: 1, oldest: ago(50) };
  expect(isBackupDue({ later }, unsaved, ago(-6.9))).toBe(false);
  expect(isBackupDue({ later }, unsaved, ago(-7))).toBe(true);
});

const future: { what: string; backup: Backup; believed: Backup }[] = [
  { what: 'a backup of now', backup: { at: now, claims: 3 }, believed: { at: now, claims: 3 } },
  { what: 'a backup of tomorrow', backup: { at: ago(-1) }, believed: { at: ago(-1) } },
  { what: 'a backup of the day after tomorrow', backup: { at: ago(-2), claims: 3 }, believed: { claims: 3 } },
  { what: 'a backup of 2099', backup: { at: '2099-01-01T00:00:00.000Z' }, believed: {} },
  { what: 'a reminder put off for a week', backup: { later: laterThan(now) }, believed: { later: laterThan(now) } },
  { what: 'a reminder put off for years', backup: { at: ago(20), later: ago(-700) }, believed: { at: ago(20) } },
];
for (const { what, backup, believed } of future) {
  test(`of ${what} as much is believed as can be true`, () => {
    expect(believable(backup, now)).toEqual(believed);
  });
}
