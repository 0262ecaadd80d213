/**
 * `npm run benchmark:library [-- --claims N --reps N]`: how the library, exports and imports do with 100,000 generated claims in Chromium, beside what is wanted of them. Prints Markdown.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { bundleBench } from './benchmark-library/bundle';
import { type Action, peakMemory, timeAction, timeOpening } from './benchmark-library/measure-page';
import { downloaded } from './session/downloaded';
import { launch, openExtensionPage } from './session/launch';
import { ensureBrowser } from './set-up/browsers';
import { ensureBuild } from './set-up/build';

const { values: options } = parseArgs({
  options: { claims: { type: 'string', default: '100000' }, reps: { type: 'string', default: '5' } },
});
const packLimit = 120_000; // ms
const mostUnpacked = 5000; // claims: 500 articles, as in lib/store/watch-library.ts
const claims = Number(options.claims);
const reps = Number(options.reps);

const actions: Action[] = [
  { what: 'filter by a strength', click: 'input[name="strength"][value="stated"]' },
  { what: 'filter by a publisher too', click: 'input[name="publisher"]' },
  { what: 'filter by whom it is asserted by too', click: 'input[name="source"]' },
  { what: 'search, each letter of a frequent word', type: 'karo' },
  { what: 'search, each letter of three words', type: 'karo mi ten' },
  { what: 'search for what is not there', type: 'xyz' },
];

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
const ms = (time: number): string => `${time.toFixed(0)} ms`;
const seconds = (time: number): string => `${(time / 1000).toFixed(1)} s`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
const rows: string[][] = [];
const note = (what: string, found: string, wanted = ''): void => {
  rows.push([what, found, wanted]);
  console.error(`${what}: ${found}`);
};
/** Clicks until everything is shown again. */
const clear = async (page: Page): Promise<void> => {
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('section[aria-busy] ul > li:last-child > button:not([aria-label])')?.click(),
  );
  await page.waitForFunction(() => document.querySelector('section[aria-busy]')?.getAttribute('aria-busy') === 'false');
};

const folder = mkdtempSync(join(tmpdir(), 'benchmark-library-'));
const session = await launch({ browser: ensureBrowser('chromium'), extension: ensureBuild('chrome'), folder, headless: true });
try {
  const script = await bundleBench();
  const side = await openExtensionPage(session, 'options.html');
  await side.evaluate(script);
  const ask = (call: string): Promise<number> => side.evaluate(`bench.${call}`) as Promise<number>;
  note('put in the store', seconds(await ask(`fill(${claims})`)));
  note('make the catalogue, once after an upgrade, with progress', seconds(await ask('make()')));

  const untilPacked = async () => {
    for (const end = Date.now() + packLimit; !(await side.evaluate('bench.isPacked()')); await setTimeout(200)) {
      if (Date.now() > end) throw new Error(`the library was not packed within ${packLimit / 1000} s`);
    }
  };
  if (claims > mostUnpacked) note('open the library the first time, when it is packed', ms(await timeOpening(session, untilPacked)));
  const openings: number[] = [];
  for (let n = 0; n < reps; n++) openings.push(await timeOpening(session));
  note('open the library again, until its claims are shown', ms(median(openings)), '1000 ms');

  const library = await openExtensionPage(session, 'library.html');
  await library.waitForSelector('section[aria-busy]');
  for (const action of actions) {
    const times: number[] = [];
    for (let n = 0; n < reps; n++) {
      times.push(...(await timeAction(library, action)));
      if (action.click) times.push(...(await timeAction(library, action)));
      else await clear(library);
    }
    note(action.what, `${ms(median(times))}, longest ${ms(Math.max(...times))}`, '100 ms');
  }
  await library.close();

  const exported = await peakMemory(side, () => ask('exportAll()'));
  note('export everything', `${seconds(exported.result)}, ${megabytes(exported.bytes)}`, '10 s, 300 MB');
  const path = await downloaded(session.downloads, '.json', 60_000);
  note('– the file', megabytes(statSync(path).size));
  await ask('empty()');
  await side.evaluate(() => document.body.append(Object.assign(document.createElement('input'), { type: 'file', id: 'bench-file' })));
  const input = await side.waitForSelector('input#bench-file').then((element) => element?.toElement('input'));
  await input?.uploadFile(path);
  const imported = await peakMemory(
    side,
    () =>
      side.evaluate("bench.importFile(document.querySelector('#bench-file').files[0])") as Promise<{
        preview: number;
        take: number;
        count: number;
      }>,
  );
  const { preview, take, count } = imported.result;
  if (count !== claims) throw new Error(`${count} of ${claims} claims were imported`);
  note(
    'import everything: read and show, take in',
    `${seconds(preview)} and ${seconds(take)}, ${megabytes(imported.bytes)}`,
    '10 s, 300 MB',
  );
  note('– the browser’s own store alone, the same rows and indexes', seconds(await ask(`putPlainly(${claims})`)));
} finally {
  await session.browser.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
console.log(`\n\`npm run benchmark:library\`, ${new Date().toISOString().slice(0, 10)}, ${claims} claims, medians of ${reps}\n`);
for (const line of [['', 'median', 'wanted'], ['---', '---', '---'], ...rows]) console.log(`| ${line.join(' | ')} |`);
