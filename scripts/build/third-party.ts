import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

/** Where the package holds what `thirdParty` gives. */
export const licencesFile = 'third-party-licences.txt';

/** Packages that name the MIT licence and lack its text, with the holder that their repositories name. */
const holders: Record<string, string> = {
  '@webext-core/messaging': '2022 Aaron Klinker',
  '@wxt-dev/browser': '2023 Aaron Klinker',
  wxt: '2023 Aaron Klinker',
};

interface Package {
  name: string;
  version: string;
  license: string;
  text: string;
}

/** Vite goes on with the licences of what it is made from itself, none of which is shipped. */
const ownPart = (text: string) => text.split(/\n#+ Licenses of bundled dependencies/)[0] ?? '';

const rule = '-'.repeat(80);
const nameOf = ({ name, version }: Package) => `${name} ${version}`;

/** Reads a package's name, version and licence; throws where it has no text of its licence and none is known. */
function readPackage(folder: string, mit: string): Package {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)\b/i.test(file));
  const texts = files.sort().map((file) => ownPart(readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')).trim());
  if (texts.length > 0) return { name, version, license, text: texts.join('\n\n') };
  const holder = holders[name];
  if (!holder || license !== 'MIT') throw new Error(`${name} is shipped and has no text of its licence (${license})`);
  return { name, version, license, text: mit.replace(/^Copyright .*$/m, `Copyright (c) ${holder}`) };
}

/**
 * What of others is in the package and by which right, for people to read: where the data come from (`data`), each package whose code is
 * shipped (`folders`), and the texts of their licences. `mit` is a text of the MIT licence.
 */
export function thirdParty(folders: Iterable<string>, data: string, mit: string): string {
  const places = new Set([...folders].map((folder) => realpathSync(folder)));
  const packages = [...places].map((folder) => readPackage(folder, mit.trim())).sort((a, b) => (a.name < b.name ? -1 : 1));
  const texts = new Map<string, Package[]>();
  for (const one of packages) texts.set(one.text, [...(texts.get(one.text) ?? []), one]);
  return [
    data.trim(),
    `CODE\n\n${packages.map((one) => `${nameOf(one)} (${one.license})`).join('\n')}`,
    ...[...texts].map(([text, of]) => `${rule}\n${of.map(nameOf).join(', ')}\n${rule}\n\n${text}`),
    '',
  ].join('\n\n');
}

/** The packages that a text of `thirdParty` lists, as `name@version`. */
export function listedPackages(text: string): string[] {
  const list = /\nCODE\n\n((?:.+\n)+)/.exec(text)?.[1] ?? '';
  return [...list.matchAll(/^(\S+) (\S+) \(.+\)$/gm)].map(([, name, version]) => `${name}@${version}`);
}
