import { expect, test } from 'vitest';
import { areInstalled, isNewEnough, type Packages } from '../../scripts/set-up/dependencies.mjs';

const versions = [
  { version: '18.20.4', enough: false },
  { version: '20.18.3', enough: false },
  { version: '20.19.0', enough: true },
  { version: '22.0.0', enough: true },
];
for (const { version, enough } of versions) {
  test(`Node ${version} is ${enough ? 'new enough' : 'too old'}`, () => {
    expect(isNewEnough(version)).toBe(enough);
  });
}

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/mac-only': { version: '2.0.0', optional: true },
  },
};
const installations: { what: string; installed: Packages['packages']; whole: boolean }[] = [
  { what: 'all packages are there', installed: { ...lock.packages }, whole: true },
  { what: 'a package for another system is absent', installed: { 'node_modules/a': { version: '1.0.0' } }, whole: true },
  { what: 'a package is absent', installed: {}, whole: false },
  { what: 'a package has another version', installed: { 'node_modules/a': { version: '0.9.0' } }, whole: false },
  {
    what: 'a package for another system has another version',
    installed: { 'node_modules/a': { version: '1.0.0' }, 'node_modules/mac-only': { version: '1.0.0' } },
    whole: false,
  },
];
for (const { what, installed, whole } of installations) {
  test(`dependencies count as ${whole ? 'installed' : 'stale'} when ${what}`, () => {
    expect(areInstalled(lock, { packages: installed })).toBe(whole);
  });
}
