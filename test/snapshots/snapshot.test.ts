import { expect, test } from 'vitest';
import { snapshotName, snapshotOf } from '../../lib/snapshots/snapshot';

test('what a snapshot is can be read from the name of its file', () => {
  const facts = { at: '2026-03-05T12:00:00.123Z', claims: 100_000, unreadable: 2, mark: '0123456789abcdef' };
  const name = snapshotName(facts);
  expect(snapshotOf(name)).toEqual({ name, ...facts });
});

const others = [
  'unfinished',
  'unfinished.crswap',
  'copy-1-2-3-0123456789abcdef.json.gz.crswap',
  'copy-1-2-3.json.gz',
  'copy-x-2-3-0123456789abcdef.json.gz',
];
for (const name of others) {
  test(`${name} is no snapshot`, () => {
    expect(snapshotOf(name)).toBeUndefined();
  });
}
