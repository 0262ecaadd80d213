import { spawnSync } from 'node:child_process';

const timeLimit = 15 * 60_000; // ms; a slow line and an empty cache need minutes

/** Runs npm in a folder and gives what it wrote to stdout. Throws where it fails, but for one that `mayFail`, whose report says why. */
export function runNpm(folder: string, args: string[], environment: NodeJS.ProcessEnv = {}, mayFail = false): string {
  const npm = process.env.npm_execpath;
  if (!npm?.endsWith('js')) throw new Error('start this with npm run release');
  const env = { ...process.env, WXT_TELEMETRY: '0', ...environment };
  const { status, stdout } = spawnSync(process.execPath, [npm, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    timeout: timeLimit,
    stdio: ['ignore', 'pipe', 2],
  });
  if (status !== 0 && !mayFail) throw new Error(`npm ${args.join(' ')} failed in ${folder}`);
  return stdout;
}
