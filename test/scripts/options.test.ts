import { expect, test } from 'vitest';
import { hasDisplay, readOptions } from '../../scripts/start/options';

const folder = import.meta.dirname;
const file = `${folder}/options.test.ts`;

const understood = [
  { args: [], display: true, wanted: { page: { kind: 'sample' }, json: false, headless: false } },
  { args: [], display: false, wanted: { page: { kind: 'sample' }, headless: true } },
  { args: ['--headless'], display: true, wanted: { headless: true } },
  { args: ['https://example.org/a?b=1#c'], display: true, wanted: { page: { kind: 'url', url: 'https://example.org/a?b=1#c' } } },
  { args: ['options.test.ts'], display: true, wanted: { page: { kind: 'file', path: file } } },
  { args: [`file://${file}`], display: true, wanted: { page: { kind: 'file', path: file } } },
  { args: ['--json', '--out', 'x', '--browser', 'firefox'], display: true, wanted: { json: true, out: `${folder}/x`, browser: 'firefox' } },
];
for (const { args, display, wanted } of understood) {
  test(`npm start ${args.join(' ')} ${display ? 'with' : 'without'} a display is understood`, () => {
    expect(readOptions(args, folder, display)).toMatchObject(wanted);
  });
}

const refused = [
  { args: ['nowhere.html'], problem: /nowhere\.html is neither an address/ },
  { args: ['ftp://example.org/'], problem: /neither an address/ },
  { args: ['--browser', 'netscape'], problem: /--browser is one of chromium, chrome, edge, firefox/ },
  { args: ['.'], problem: /neither an address .* nor a file/ },
  { args: ['--out', 'options.test.ts'], problem: /--out takes a folder/ },
  { args: ['a.html', 'b.html'], problem: /one page at a time/ },
  { args: ['--jsn'], problem: /--jsn/ },
];
for (const { args, problem } of refused) {
  test(`npm start ${args.join(' ')} is refused with a sentence`, () => {
    expect(() => readOptions(args, folder, true)).toThrow(problem);
  });
}

const displays = [
  { platform: 'linux', environment: {}, display: false },
  { platform: 'linux', environment: { DISPLAY: ':0' }, display: true },
  { platform: 'linux', environment: { WAYLAND_DISPLAY: 'wayland-0' }, display: true },
  { platform: 'darwin', environment: {}, display: true },
  { platform: 'win32', environment: {}, display: true },
] as const;
for (const { platform, environment, display } of displays) {
  test(`${platform} with ${JSON.stringify(environment)} ${display ? 'has' : 'lacks'} a display`, () => {
    expect(hasDisplay(platform, environment)).toBe(display);
  });
}
