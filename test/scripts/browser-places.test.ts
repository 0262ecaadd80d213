import { expect, test } from 'vitest';
import { browserPlaces } from '../../scripts/set-up/browser-places';

const windows = { LOCALAPPDATA: 'C:\\Users\\ana\\AppData\\Local', ProgramFiles: 'C:\\Program Files' };
const cases = [
  { name: 'chromium', platform: 'linux', environment: { PATH: '/opt/bin:/bin' }, place: '/opt/bin/chromium' },
  { name: 'chromium', platform: 'linux', environment: {}, place: '/snap/bin/chromium' },
  { name: 'firefox', platform: 'linux', environment: {}, place: '/usr/bin/firefox-esr' },
  { name: 'edge', platform: 'linux', environment: {}, place: '/usr/bin/microsoft-edge-stable' },
  { name: 'chrome', platform: 'darwin', environment: {}, place: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome' },
  { name: 'firefox', platform: 'darwin', environment: {}, place: '/home/ana/Applications/Firefox.app/Contents/MacOS/firefox' },
  { name: 'edge', platform: 'win32', environment: windows, place: 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe' },
  { name: 'chrome', platform: 'win32', environment: windows, place: `${windows.LOCALAPPDATA}\\Google\\Chrome\\Application\\chrome.exe` },
] as const;

for (const { name, platform, environment, place } of cases) {
  test(`${name} is looked for at ${place}`, () => {
    expect(browserPlaces(name, platform, environment, '/home/ana')).toContain(place);
  });
}

test('a browser that the environment names is looked for nowhere else', () => {
  expect(browserPlaces('chrome', 'linux', { ASCRIBE_CHROME: '/opt/chrome', PATH: '/bin' }, '/home/ana')).toEqual(['/opt/chrome']);
});
