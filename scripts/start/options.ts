import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type BrowserName, browserNames } from '../set-up/browser-places';

/** What `npm start` takes. */
export const usage = `npm start [-- [URL|FILE.html] [--browser ${browserNames.join('|')}] [--out DIR] [--json] [--headless]]`;

/** What was asked of `npm start`: paths are absolute. */
export interface StartOptions {
  page: { kind: 'sample' } | { kind: 'file'; path: string } | { kind: 'url'; url: string };
  browser?: BrowserName;
  out?: string;
  json: boolean;
  headless: boolean;
}

function readPage(given: string | undefined, folder: string): StartOptions['page'] {
  if (given === undefined) return { kind: 'sample' };
  if (/^https?:\/\//i.test(given) && URL.canParse(given)) return { kind: 'url', url: given };
  const path = /^file:/i.test(given) ? fileURLToPath(given) : resolve(folder, given);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new Error(`${given} is neither an address (http:// or https://) nor a file`);
  return { kind: 'file', path };
}

function readFolder(given: string, folder: string): string {
  const path = resolve(folder, given);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) throw new Error(`--out takes a folder, and ${given} is none`);
  return path;
}

/** Reads the arguments; `folder` is where the reader typed them. Throws a sentence for the reader. */
export function readOptions(args: string[], folder: string, hasDisplay: boolean): StartOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      browser: { type: 'string' },
      out: { type: 'string' },
      json: { type: 'boolean', default: false },
      headless: { type: 'boolean', default: false },
    },
  });
  if (positionals.length > 1) throw new Error('one page at a time');
  const browser = browserNames.find((name) => name === values.browser);
  if (values.browser !== undefined && browser === undefined) throw new Error(`--browser is one of ${browserNames.join(', ')}`);
  return {
    page: readPage(positionals[0], folder),
    browser,
    ...(values.out !== undefined && { out: readFolder(values.out, folder) }),
    json: values.json,
    headless: values.headless || !hasDisplay,
  };
}

/** Whether a window can be opened: Linux needs a display server, the others always have theirs. */
export function hasDisplay(platform: NodeJS.Platform, environment: Record<string, string | undefined>): boolean {
  return platform !== 'linux' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}
