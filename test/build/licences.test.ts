import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { licencesFile, listedPackages } from '../../scripts/build/third-party';
import { builtFile, builtFiles } from './built-files';

const root = join(import.meta.dirname, '../..');
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Licences under which a package may be shipped with a product under the MIT licence. */
const allowed = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];
/** It only helps to build: lib/i18n takes its place in what is shipped. */
const notShipped = ['@wxt-dev/i18n'];

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  const text = builtFile(build, licencesFile).toString();

  test(`${build} names every package that it is made from, and no other`, () => {
    const names = listedPackages(text).map((name) => name.replace(/@[^@]+$/, ''));
    expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies).filter((name) => !notShipped.includes(name))));
    expect(names).toEqual(expect.arrayContaining(['scheduler', 'd3-scale', '@wxt-dev/browser', 'wxt', 'rolldown']));
    for (const name of [...notShipped, 'typescript', 'vitest', 'd3-force']) expect(names).not.toContain(name);
    expect(new Set(names).size).toBe(names.length);
  });

  test(`what ${build} is made from may be shipped`, () => {
    const licences = [...text.matchAll(/^\S+ \d\S* \((.+)\)$/gm)].map(([, licence]) => licence);
    expect(licences).toHaveLength(listedPackages(text).length);
    for (const licence of licences) expect(allowed).toContain(licence);
  });

  test(`${build} says where its data are from, with the notice that ATT&CK asks for`, () => {
    expect(text).toContain('MISP galaxy');
    expect(text).toContain('This work is reproduced and distributed with the permission of The MITRE Corporation.');
  });

  test(`the options page of ${build} leads to the licences`, () => {
    const scripts = builtFiles(build).filter((path) => /^chunks\/options-.*\.js$/.test(path));
    expect(scripts.filter((path) => builtFile(build, path).includes(`/${licencesFile}`))).toHaveLength(1);
  });
}
