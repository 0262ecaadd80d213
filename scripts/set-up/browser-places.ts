import { join } from 'node:path';

/** The browsers that a reader may ask for. Edge and Chrome are Chromium with another name on it. */
export const browserNames = ['chromium', 'chrome', 'edge', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/** The environment variable that names a browser's program, before any place that is looked at. */
export const browserVariable = (name: BrowserName) => `ASCRIBE_${name.toUpperCase()}`;

const commands: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser'],
  chrome: ['google-chrome-stable', 'google-chrome'],
  edge: ['microsoft-edge-stable', 'microsoft-edge'],
  firefox: ['firefox', 'firefox-esr'],
};

const macApplications: Record<BrowserName, string> = {
  chromium: 'Chromium.app/Contents/MacOS/Chromium',
  chrome: 'Google Chrome.app/Contents/MacOS/Google Chrome',
  edge: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  firefox: 'Firefox.app/Contents/MacOS/firefox',
};

const windowsPrograms: Record<BrowserName, string> = {
  chromium: 'Chromium\\Application\\chrome.exe',
  chrome: 'Google\\Chrome\\Application\\chrome.exe',
  edge: 'Microsoft\\Edge\\Application\\msedge.exe',
  firefox: 'Mozilla Firefox\\firefox.exe',
};

type Environment = Record<string, string | undefined>;

/** Where a browser's program may be on a system, the likeliest first: what the environment names, then where its installer puts it. */
export function browserPlaces(name: BrowserName, platform: NodeJS.Platform, environment: Environment, home: string): string[] {
  const named = environment[browserVariable(name)];
  if (named) return [named];
  if (platform === 'darwin') return ['/Applications', join(home, 'Applications')].map((folder) => `${folder}/${macApplications[name]}`);
  if (platform === 'win32') {
    return ['LOCALAPPDATA', 'ProgramFiles', 'ProgramFiles(x86)'].flatMap((variable) => {
      const folder = environment[variable];
      return folder ? [`${folder}\\${windowsPrograms[name]}`] : [];
    });
  }
  const folders = [...(environment.PATH ?? '').split(':').filter(Boolean), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return commands[name].flatMap((command) => folders.map((folder) => `${folder}/${command}`));
}
