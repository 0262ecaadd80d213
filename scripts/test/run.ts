import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { browserVariable } from '../set-up/browser-places';
import { ensureBrowser } from '../set-up/browsers';
import { type Counts, countStep, readCounts, summary } from './count';
import { type Step, steps } from './steps';

const root = join(import.meta.dirname, '../..');
const timeLimit = 20 * 60_000; // ms for one step

function runStep({ program, args, results }: Step, environment: NodeJS.ProcessEnv): Promise<boolean> {
  const child = spawn(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: root,
    env: { ...environment, ...(results?.format === 'playwright' && { PLAYWRIGHT_JSON_OUTPUT_FILE: join(root, results.file) }) },
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: timeLimit,
  });
  return new Promise((resolve) => {
    child.once('error', () => resolve(false)).once('exit', (code) => resolve(code === 0));
  });
}

async function count(step: Step, environment: NodeJS.ProcessEnv): Promise<Counts> {
  const report = step.results && join(root, step.results.file);
  if (report) rmSync(report, { force: true });
  const succeeded = await runStep(step, environment);
  const counted =
    step.results && report && existsSync(report) ? readCounts(JSON.parse(readFileSync(report, 'utf8')), step.results.format) : undefined;
  return countStep(succeeded, counted);
}

/**
 * `npm test`: every check, one after the other. All run, since one failure often explains another; what failed is named at the end, and
 * the last line counts. Gives the exit status.
 */
export async function run(): Promise<number> {
  const chromium = ensureBrowser('chromium');
  const firefox = ensureBrowser('firefox');
  const environment = {
    ...process.env,
    [browserVariable('chromium')]: chromium.path,
    [browserVariable('firefox')]: firefox.path,
    WXT_TELEMETRY: '0',
  };
  const total: Counts = { passed: 0, failed: 0, skipped: 0 };
  const failed: string[] = [];
  for (const step of steps) {
    console.log(`\n=== ${step.name} ===\n`);
    const start = Date.now();
    const counts = await count(step, environment);
    console.log(`\n--- ${step.name}: ${summary(counts)} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
    if (counts.failed > 0) failed.push(step.name);
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
  }
  if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
  console.log(`\n${summary(total)}`);
  return failed.length > 0 ? 1 : 0;
}
