import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

const git = (root: string, ...args: string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' });

/** The files that differ from the last commit, as git lists them; none where all is committed. */
export const uncommitted = (root: string): string[] => git(root, 'status', '--porcelain').split('\n').filter(Boolean);

/** All files under version control: what others need to build the extension, and nothing that was built or installed. */
export function sources(root: string): Map<string, Buffer> {
  const paths = git(root, 'ls-files', '-z').split('\0').filter(Boolean);
  return new Map(paths.map((path) => [path, readFileSync(join(root, path))]));
}

/** Unpacks an archive of ours into a folder. */
export function unpack(zip: Uint8Array, folder: string): void {
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}
