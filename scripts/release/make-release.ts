import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { licencesFile, listedPackages } from '../build/third-party';
import { archive } from './archive';
import { differences, folderFiles } from './folder-files';
import { knownHoles } from './known-holes';
import { runNpm } from './run-npm';
import { shippedBom } from './shipped-bom';
import { sources, uncommitted, unpack } from './sources';
import { explainedCodes, storeLint } from './store-lint';
import { tellsOf } from './tells-of';
import { unstated } from './unstated';

type Files = Map<string, Buffer>;
type Builds = Record<'chrome' | 'firefox', Files>;

/** What the second build is made with: as far from the first as one machine can be. */
const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'cs_CZ.UTF-8', LC_ALL: 'cs_CZ.UTF-8', LANGUAGE: 'cs' };

function refuseFor(what: string, faults: string[]): void {
  if (faults.length > 0) throw new Error(`${what}:\n${faults.join('\n')}`);
}

/** Installs nothing, unless asked to from the lock file, and builds for both browsers in a folder. */
function build(folder: string, environment: NodeJS.ProcessEnv, install: boolean): Builds {
  console.error(`Building in ${folder} …`);
  if (install) runNpm(folder, ['ci', '--no-audit', '--no-fund'], environment);
  runNpm(folder, ['run', 'build'], environment);
  return { chrome: folderFiles(join(folder, '.output/chrome-mv3')), firefox: folderFiles(join(folder, '.output/firefox-mv3')) };
}

/** Builds once more from the archive of sources alone, in a folder of its own, and gives the paths that differ. */
function differElsewhere(first: Builds, zip: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'ascribe-elsewhere-'));
  try {
    unpack(zip, folder);
    const second = build(folder, elsewhere, true);
    return [...differences(first.chrome, second.chrome), ...differences(first.firefox, second.firefox)];
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const manifestOf = (files: Files) => JSON.parse(String(files.get('manifest.json')));

/**
 * Makes all that the stores are given from a clean work tree, by file name; throws with the reasons where there must be no release. Without
 * an answer to `npm audit` there is one only `withoutAudit`; `audited` says whether there was an answer.
 */
export function makeRelease(root: string, withoutAudit: boolean): { files: Map<string, Uint8Array>; audited: boolean } {
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const { name, version } = JSON.parse(read('package.json'));
  refuseFor('These files are not committed', uncommitted(root));
  if (!tellsOf(read('CHANGELOG.md'), version)) throw new Error(`CHANGELOG.md has no dated section for ${version}`);
  const holes = knownHoles(runNpm(root, ['audit', '--json'], {}, true));
  refuseFor('Dependencies have known holes', holes ?? []);
  if (!holes && !withoutAudit) throw new Error('The registry does not say whether a dependency has a known hole (npm audit)');

  const first = build(root, {}, false);
  const manifests = { chrome: manifestOf(first.chrome), firefox: manifestOf(first.firefox) };
  refuseFor('The README and the manifests differ', unstated(manifests, read('README.md')));
  const said = storeLint(join(root, '.output/firefox-mv3')).join(', ');
  const explained = explainedCodes(read('docs/store/linter.md')).join(', ');
  if (said !== explained) throw new Error(`The store linter says [${said}], docs/store/linter.md explains [${explained}]`);
  const sourcesZip = archive(sources(root));
  refuseFor('Two builds differ', differElsewhere(first, sourcesZip));

  const bill = JSON.parse(runNpm(root, ['sbom', '--package-lock-only', '--sbom-format=cyclonedx']));
  const shipped = Object.values(first).flatMap((files) => listedPackages(String(files.get(licencesFile))));
  const bom = `${JSON.stringify(shippedBom(bill, [...new Set(shipped)], name), null, 2)}\n`;
  const files = new Map<string, Uint8Array>([
    [`${name}-${version}-chromium.zip`, archive(first.chrome)],
    [`${name}-${version}-firefox.zip`, archive(first.firefox)],
    [`${name}-${version}-sources.zip`, sourcesZip],
    [`${name}-${version}-sbom.cdx.json`, Buffer.from(bom)],
  ]);
  return { files, audited: holes !== undefined };
}
