import { expect, test } from 'vitest';
import type { Snapshot } from '../../lib/snapshots/snapshot';
import { isDayPast, isLoss, superseded } from '../../lib/snapshots/when';

const snapshot = (at: string, claims = 0, unreadable = 0): Snapshot => ({ name: at, at, claims, unreadable, mark: '' });
const noon = '2026-03-05T12:00:00.000Z';

const days: { last?: string; is: boolean; what: string }[] = [
  { what: 'there is none yet', is: true },
  { what: 'the last one is a day old', last: '2026-03-04T12:00:00.000Z', is: true },
  { what: 'the last one is a minute younger than a day', last: '2026-03-04T12:01:00.000Z', is: false },
  { what: 'the last one is of next month, as the clock was set back', last: '2026-04-04T12:00:00.000Z', is: true },
];
for (const { what, last, is } of days) {
  test(`a snapshot is ${is ? '' : 'not '}due when ${what}`, () => {
    expect(isDayPast(last === undefined ? undefined : snapshot(last), noon)).toBe(is);
  });
}

const losses: { held?: number; claims: number; is: boolean }[] = [
  { claims: 0, is: false },
  { held: 0, claims: 0, is: false },
  { held: 1, claims: 0, is: true },
  { held: 3, claims: 1, is: false },
  { held: 12, claims: 2, is: false },
  { held: 12, claims: 1, is: true },
  { held: 100, claims: 50, is: false },
  { held: 100, claims: 49, is: true },
  { held: 100, claims: 200, is: false },
];
for (const { held, claims, is } of losses) {
  test(`${claims} claims where ${held === undefined ? 'there is no copy' : `the copy has ${held}`} are ${is ? 'a' : 'no'} loss`, () => {
    expect(isLoss(held === undefined ? undefined : snapshot(noon, held), claims)).toBe(is);
  });
}

const rows: { what: string; unreadable: number[]; goes: number[] }[] = [
  { what: 'three stay', unreadable: [0, 0, 0], goes: [] },
  { what: 'of five the oldest two go', unreadable: [0, 0, 0, 0, 0], goes: [3, 4] },
  { what: 'the last one without a claim missing stays, however old', unreadable: [1, 1, 1, 0, 0], goes: [4] },
  { what: 'where claims are missing from all, the last three stay', unreadable: [1, 1, 1, 1], goes: [3] },
];
for (const { what, unreadable, goes } of rows) {
  test(`of snapshots ${what}`, () => {
    const snapshots = unreadable.map((missing, n) => snapshot(`2026-03-0${9 - n}T12:00:00.000Z`, 5, missing));
    expect(superseded(snapshots)).toEqual(goes.map((n) => snapshots[n]));
  });
}
