import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const timeLimit = 5 * 60_000; // ms
/** What a build is made from. */
const sources = ['entrypoints', 'components', 'lib', 'scripts/build', 'wxt.config.ts', 'package.json', 'package-lock.json'];

/** When a file, or the newest in a folder, was changed: ms since 1970. */
function lastChange(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

/** The folder of the published extension for a browser, built anew when a source has changed since it was built. */
export function ensureBuild(browser: 'chrome' | 'firefox'): string {
  const folder = join(root, `.output/${browser}-mv3`);
  const manifest = join(folder, 'manifest.json');
  if (existsSync(manifest) && sources.every((path) => lastChange(join(root, path)) < statSync(manifest).mtimeMs)) return folder;
  console.error(`Building the extension for ${browser} …`);
  const command = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const { status, error } = spawnSync(process.execPath, [command, 'build', '--browser', browser], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    timeout: timeLimit,
  });
  if (status === 0) return folder;
  throw new Error(`the extension could not be built${error ? `: ${error.message}` : ''}`);
}
