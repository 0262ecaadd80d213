import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import lists from '../../lib/lexicon/names.json';
import { ambiguousGroups } from '../../lib/lexicon/threat-groups';
import { checkLexicon } from '../../scripts/check-lexicon';

const { groups } = lists;
const names = groups.flatMap((group) => group.split('|'));
const catalogues = '../shared/lexicons';

test('the list holds at least 250 groups', () => expect(groups.length).toBeGreaterThanOrEqual(250));

test('no name stands for two groups', () => expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]));

test('names have no stray space or mark', () =>
  expect(names.filter((name) => name !== name.trim() || /[;|[\]`]|\s\s/.test(name))).toEqual([]));

for (const name of [
  'APT28',
  'Fancy Bear',
  'Lazarus Group',
  'Sandworm Team',
  'Volt Typhoon',
  'Scattered Spider',
  'LockBit',
  'LulzSec',
  'Shadow Brokers',
]) {
  test(`the list holds ${name}`, () => expect(names).toContain(name));
}

test('a name that is also a common word is marked as such', () => {
  for (const name of ['Silence', 'Snake', 'Reaper', 'Cobalt', 'Anonymous']) expect(ambiguousGroups).toContain(name);
});

test.skipIf(!existsSync(catalogues))(`most groups of both catalogues are known (skipped without ${catalogues})`, () => {
  for (const { groups, byAnyName } of checkLexicon(catalogues)) expect(byAnyName / groups).toBeGreaterThan(0.75);
});
