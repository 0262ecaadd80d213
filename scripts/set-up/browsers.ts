import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { chromium as playwrightChromium } from '@playwright/test';
import { type BrowserName, browserNames, browserPlaces, browserVariable } from './browser-places';

/** A browser on this machine. */
export interface FoundBrowser {
  name: BrowserName;
  path: string;
}

const timeLimit = 10 * 60_000; // ms for one attempt to install
const connectLimit = 15_000; // ms that Playwright's server may take to answer, before the next way is tried

const isRoot = process.getuid?.() === 0;

/** The first place where a browser's program is; Playwright's own Chromium counts as Chromium. */
export function findBrowser(name: BrowserName): FoundBrowser | undefined {
  const places = browserPlaces(name, process.platform, process.env, homedir());
  if (name === 'chromium' && !process.env[browserVariable(name)]) places.push(playwrightChromium.executablePath());
  const path = places.find(existsSync);
  return path === undefined ? undefined : { name, path };
}

function runs(command: string, args: string[], environment: NodeJS.ProcessEnv = {}): boolean {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
    timeout: timeLimit,
  });
  return status === 0;
}

/** Playwright's browser lacks the system's libraries on a bare machine: it counts only when it can say its version. */
function installPlaywrights(): boolean {
  const environment = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: String(connectLimit) };
  return (
    runs('npx', ['playwright', 'install', '--no-shell', 'chromium'], environment) &&
    runs(playwrightChromium.executablePath(), ['--version'])
  );
}

function installDebians(packageName: string): boolean {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return false;
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  return (
    runs('apt-get', ['update', '-q'], quiet) && runs('apt-get', ['install', '-y', '-q', '--no-install-recommends', packageName], quiet)
  );
}

function install(name: BrowserName): boolean {
  // Chrome and Edge come from their makers only.
  if (name === 'chrome' || name === 'edge') return false;
  console.error(`Installing ${name} …`);
  return name === 'firefox' ? installDebians('firefox-esr') : installPlaywrights() || installDebians('chromium');
}

/** Finds the browser asked for, or installs it; throws a sentence for the reader where neither works. */
export function ensureBrowser(name: BrowserName): FoundBrowser {
  const found = findBrowser(name) ?? (!process.env[browserVariable(name)] && install(name) ? findBrowser(name) : undefined);
  if (found) return found;
  throw new Error(`no ${name} was found and none could be installed; install it, or give its program's path in ${browserVariable(name)}`);
}

/** Whichever browser the machine has, Chromium first; Chromium is installed where it has none. */
export function ensureAnyBrowser(): FoundBrowser {
  for (const name of browserNames) {
    const found = findBrowser(name);
    if (found) return found;
  }
  return ensureBrowser('chromium');
}
