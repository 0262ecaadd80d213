/**
 * `npm run measure:mutations`: what the extension costs in pages of 1,000 words that change twenty times a second for ever, as shares of a core, beside the same
 * pages without it, and with as many ranges that the page itself registers and that look like nothing: of the page's scripts and its main thread (tasks of
 * Chromium, painting marks included), and of all of the browser's processes, in which the background's detection is; and how long new text waits for its marks in
 * a page that is quiet. `-- 20 3` takes three stretches of 20 seconds each, which is the default.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFixtures } from '../test/fixtures/serve';
import { type Cost, costOfPages, registerRanges, waitsForMarks } from './mutations/page-cost';
import { copyGranted, loopbackSites } from './session/granted-copy';
import { launch } from './session/launch';
import { ensureBrowser } from './set-up/browsers';
import { ensureBuild } from './set-up/build';

const [seconds = 20, stretches = 3] = process.argv.slice(2).map(Number);
/** Seconds from the load of a page until it is measured: it is marked by then. */
const before = 3;
const arrivals = 9;

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!;
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const percent = (share: number) => `${(100 * share).toFixed(2)} %`.padStart(10);

const server = await serveFixtures();
const browser = ensureBrowser('chromium');
const folder = mkdtempSync(join(tmpdir(), 'ascribe-mutations-'));
const build = ensureBuild('chrome');
const granted = join(folder, 'extension');
copyGranted(build, granted, loopbackSites);

const plain = await launch({ browser, extension: build, folder: join(folder, 'plain'), headless: true });
const watch = { stretches, seconds, before };
const without = await costOfPages(plain, server.origin, watch);
const ranges = await costOfPages(plain, server.origin, { ...watch, prepare: registerRanges });
await plain.browser.close();
const session = await launch({ browser, extension: granted, folder: join(folder, 'granted'), headless: true });
const marked = await costOfPages(session, server.origin, watch);

console.log(`Shares of a core over ${stretches * seconds} s, medians of ${stretches} stretches; "more" is the mean over all of them`);
console.log(
  `${'page'.padEnd(10)}${'of what'.padEnd(14)}${'without'.padStart(10)}${'ranges'.padStart(10)}${'marked'.padStart(10)}${'ratio'.padStart(8)}${'more'.padStart(10)}`,
);
for (const [page, costs] of marked) {
  for (const [what, name] of [
    ['scripts', 'scripts'],
    ['thread', 'main thread'],
    ['processes', 'all processes'],
  ] satisfies [keyof Cost, string][]) {
    const [now, then, alone] = [costs, without.get(page) ?? [], ranges.get(page) ?? []].map((all) => all.map((cost) => cost[what])) as [
      number[],
      number[],
      number[],
    ];
    const ratio = (median(now) / median(then)).toFixed(2).padStart(8);
    console.log(
      `${page.padEnd(10)}${name.padEnd(14)}${percent(median(then))}${percent(median(alone))}${percent(median(now))}${ratio}${percent(mean(now) - mean(then))}`,
    );
  }
}
for (const how of ['inserted', 'replaced'] as const) {
  const waits = await waitsForMarks(session, server.origin, how, arrivals);
  console.log(
    `Text that is ${how} waits ${median(waits).toFixed(0)} ms for its marks, ${Math.max(...waits).toFixed(0)} ms at most of ${arrivals}`,
  );
}
await session.browser.close();
await server.close();
rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
