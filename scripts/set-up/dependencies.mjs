// Runs before any package is installed: plain Node, nothing imported but Node's own modules.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const oldestNode = [20, 19];
const timeLimit = 15 * 60_000; // ms; a slow line and an empty cache need minutes

/** Whether a version of Node (`20.19.0`) is new enough for the packages. */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
}

/** Stops with a plain sentence where Node is too old. */
export function checkNode() {
  if (isNewEnough(process.versions.node)) return;
  console.error(`Ascribe needs Node ${oldestNode.join('.')} or newer; this is ${process.versions.node}. Get one at https://nodejs.org/.`);
  process.exit(1);
}

/** Whether every package of the lock file is installed in its version; packages for other systems may be absent. */
export function areInstalled(lock, installed) {
  return Object.entries(lock.packages).every(
    ([path, { version, optional }]) =>
      path === '' || installed.packages[path]?.version === version || (optional && !installed.packages[path]),
  );
}

/** Installs the packages of the lock file where they are missing or of another version. npm's words go to stderr; stdout is for results. */
export function ensureDependencies() {
  const json = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
  const record = 'node_modules/.package-lock.json'; // npm's own note of what it installed
  if (existsSync(join(root, record)) && areInstalled(json('package-lock.json'), json(record))) return;
  console.error('Installing dependencies (npm ci) …');
  // `npm start` and `npm test` say which npm runs them; started by hand, the shell has to find it (npm is a script on Windows).
  const npm = process.env.npm_execpath;
  const [command, args] = npm?.endsWith('js') ? [process.execPath, [npm]] : ['npm', []];
  const { status, error } = spawnSync(command, [...args, 'ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: command === 'npm' && process.platform === 'win32',
    timeout: timeLimit,
  });
  if (status === 0) return;
  console.error(`The dependencies could not be installed${error ? `: ${error.message}` : ''}. Is the npm registry in reach?`);
  process.exit(1);
}
