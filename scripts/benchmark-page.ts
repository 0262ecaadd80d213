/**
 * `npm run benchmark:page [-- --pages DIR --reps N --limit N]`: the table of docs/pages.md, which sets marking and anchoring beside other libraries in one run of Chromium, and
 * says what marks cost a page. The libraries are installed into scripts/benchmark-page. Reads the saved pages in ../shared/pages, or our fixtures where there are none. Prints Markdown.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startBench } from './benchmark-page/bench-browser';
import { bundleForPage } from './benchmark-page/bundle';
import { measureCost, measureExtension } from './benchmark-page/measure-cost';
import { measureEngines, moreOften } from './benchmark-page/measure-engines';
import { type BenchmarkPage, loadPages } from './benchmark-page/pages';
import { part } from './benchmark-page/part';
import { costRows, raceRows, scoreRows, taskRows } from './benchmark-page/rows';
import { keepSamples } from './benchmark-page/samples';

const ownPackage = join(import.meta.dirname, 'benchmark-page');
const { values: options } = parseArgs({
  options: {
    pages: { type: 'string', default: join(import.meta.dirname, '../../shared/pages') },
    reps: { type: 'string', default: '1' },
    limit: { type: 'string', default: '100' },
  },
});
const reps = Number(options.reps);
/** Milliseconds for all that is measured in one page. */
const partLimit = 300_000;
if (!existsSync(options.pages)) console.error(`There is no folder ${options.pages}: the pages are our fixtures.`);
if (!existsSync(join(ownPackage, 'node_modules'))) {
  execFileSync('npm', ['ci', '--ignore-scripts', '--prefix', ownPackage], { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
}

const pages = loadPages(options.pages, Number(options.limit));
const measured: BenchmarkPage[] = [];
const samples = keepSamples();
const bench = await startBench(await bundleForPage());
const print = (head: string[], rows: string[][]): void => {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  console.log(`\n${[head, head.map(() => '---'), ...rows].map(line).join('\n')}`);
};
function report(): void {
  const [real, huge] = [false, true].map((isHuge) => measured.filter((page) => page.isHuge === isHuge).map(({ name }) => name));
  console.log(
    `\`npm run benchmark:page\`, ${new Date().toISOString().slice(0, 10)}, Chromium ${bench.version()}, ${real!.length} pages, each ${reps * moreOften} times, with the peers ${reps}`,
  );
  print([`${real!.length} pages, medians`, 'Ascribe', 'peer', 'times as fast', 'wanted'], raceRows(samples, real!));
  print(['generated page, 200,000 words', 'Ascribe', 'peer', 'times as fast', 'wanted'], raceRows(samples, huge!));
  print(['300 quotes a page', 'Ascribe', 'Hypothesis', 'Apache Annotator', 'wanted'], scoreRows(samples));
  print(['', 'Ascribe', 'without marks, or the first', 'reached', 'wanted'], costRows(samples));
  print(
    ['longest task over 50 ms', 'find and paint', 'mark.js', 'extension', 'no extension', 'memory'],
    taskRows(samples, [...real!, ...huge!]),
  );
}
// Who has no time for all of it gets the table of what there is.
process.once('SIGINT', () => {
  report();
  process.exit();
});

await part('cost', partLimit, () => measureCost(bench, reps * moreOften, samples));
await part('the extension', 2 * partLimit, () => measureExtension(pages, reps * moreOften, samples));
for (const page of pages) {
  console.error(`${new Date().toISOString().slice(11, 19)} ${page.name}`);
  // Some peers take minutes for the generated page.
  await part(page.name, partLimit, () => measureEngines(bench, page, page.isHuge ? 1 : reps, samples));
  measured.push(page);
}
report();
// A browser that hangs is not waited for.
process.exit();
