import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { statusWhenRead, tabShowing } from '../session/ask-page';
import { copyGranted } from '../session/granted-copy';
import { launch, openExtensionPage, type Session } from '../session/launch';
import { ensureAnyBrowser, ensureBrowser, type FoundBrowser } from '../set-up/browsers';
import { ensureBuild } from '../set-up/build';
import { hasDisplay, readOptions, type StartOptions, usage } from './options';
import { openSource } from './page-source';
import { printReport, type Report, reportOn } from './report';
import { writeFiles } from './write-files';

const output = join(import.meta.dirname, '../../.output');
const loadLimit = 45_000; // ms for a page to come from the network
const readLimit = 60_000; // ms for it to be marked

/** Opens the page and asks what is marked there; the page is left in front. */
async function readPage(session: Session, url: string) {
  const [first] = await session.browser.pages(); // the empty tab that a browser starts with
  const asking = await openExtensionPage(session, 'popup.html');
  const page = first ?? (await session.browser.newPage());
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: loadLimit });
  const tabId = await tabShowing(asking, page.url());
  const status = tabId === undefined ? undefined : await statusWhenRead(asking, tabId, readLimit);
  if (tabId === undefined || status === undefined)
    throw new Error(`the extension does not run at ${page.url()}; a browser keeps its own pages and its store to itself`);
  return { asking, page, tabId, status };
}

async function show(session: Session, url: string, options: StartOptions): Promise<void> {
  const { asking, page, tabId, status } = await readPage(session, url);
  const report: Report = reportOn(page.url(), status);
  const out = options.out ?? (options.headless ? join(output, 'start') : undefined);
  if (out !== undefined) report.files = await writeFiles({ session, page, tabId, out });
  await asking.close();
  await page.bringToFront();
  console.log(options.json ? JSON.stringify(report, null, 2) : printReport(report));
  if (options.headless) return;
  console.error('\nThe browser is yours until you close it.');
  await new Promise<void>((resolve) => {
    session.browser.once('disconnected', () => resolve());
  });
}

/** A folder for one run below `.output`: a browser installed as a snap sees neither /tmp nor hidden folders of the home. */
function makeWorkFolder(): string {
  mkdirSync(output, { recursive: true });
  const folder = mkdtempSync(join(output, 'run-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

async function startBrowser(browser: FoundBrowser, build: string, sites: string[], headless: boolean): Promise<Session> {
  const folder = makeWorkFolder();
  const extension = join(folder, 'extension');
  copyGranted(build, extension, sites);
  console.error(`Opening ${browser.path} …`);
  return launch({ browser, extension, folder, headless });
}

function explain(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/Extensions\.loadUnpacked|enable-unsafe-extension-debugging/.test(message)) {
    return `this browser lets no program load an extension. Try --browser chromium; or open chrome://extensions, switch on developer mode, choose "Load unpacked" and take .output/chrome-mv3\n${message}`;
  }
  return message;
}

/** `npm start`: opens a page in a browser with the extension, or without a display says what was marked. Gives the exit status. */
export async function run(args: string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    return 0;
  }
  let options: StartOptions;
  try {
    options = readOptions(args, process.env.INIT_CWD ?? process.cwd(), hasDisplay(process.platform, process.env));
  } catch (error) {
    console.error(`${explain(error)}\n${usage}`);
    return 2;
  }
  try {
    const browser = options.browser ? ensureBrowser(options.browser) : ensureAnyBrowser();
    const build = ensureBuild(browser.name === 'firefox' ? 'firefox' : 'chrome');
    const source = await openSource(options.page);
    try {
      const session = await startBrowser(browser, build, source.sites, options.headless);
      await show(session, source.url, options).finally(() => session.browser.close());
    } finally {
      await source.close();
    }
    return 0;
  } catch (error) {
    console.error(`npm start failed: ${explain(error)}`);
    return 1;
  }
}
