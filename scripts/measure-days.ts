/**
 * `npm run measure:days`: a day of eight hours of reading in fast motion, in Chromium with the extension as it is published: 2,000 pages in 200 tabs, every fixture
 * and the saved pages of real sites where the machine has them; the background stopped after every second page, as after half a minute; cards, claims, forms that
 * are left open, endless pages, side panels beside every third tab, and a page that navigates without a load, open all day with a side panel.
 * Says at each tenth of the day what was held once garbage was collected, and at the end what became of it; fails when something grew. `-- 200` reads 200 pages.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { savedPages, serveFixtures } from '../test/fixtures/serve';
import { type Part, readForADay } from './days/day';
import { fixturePaths } from './days/paths';
import { median, verdicts } from './days/verdicts';
import { copyGranted, loopbackSites } from './session/granted-copy';
import { launch } from './session/launch';
import { ensureBrowser } from './set-up/browsers';
import { ensureBuild } from './set-up/build';

const pages = Number(process.argv[2] ?? 2000);
const parts = 10;

const saved = existsSync(savedPages) ? readdirSync(savedPages).flatMap((name) => /^(.+\.html)\.gz$/.exec(name)?.[1] ?? []) : [];
const paths = [...fixturePaths, ...saved.map((name) => `saved/${name}`)];

const columns: Record<string, (part: Part) => string | number> = {
  pages: ({ pages: read }) => read,
  tabs: ({ tabs }) => tabs,
  cards: ({ cards }) => cards,
  'start ms': ({ starts }) => median(starts).toFixed(0),
  'marks ms': ({ marks }) => median(marks).toFixed(0),
  'worker MB': ({ workerMegabytes }) => workerMegabytes.toFixed(1),
  'browser MB': ({ browserMegabytes }) => browserMegabytes?.toFixed(0) ?? '',
  'page MB': ({ fresh }) => fresh.megabytes.toFixed(2),
  'all day MB': ({ allDay }) => allDay.megabytes.toFixed(2),
  'panel MB': ({ panel }) => panel.megabytes.toFixed(2),
  listeners: ({ fresh, allDay, panel }) => `${fresh.listeners} ${allDay.listeners} ${panel.listeners}`,
  nodes: ({ fresh, allDay, panel }) => `${fresh.nodes} ${allDay.nodes} ${panel.nodes}`,
  documents: ({ fresh, allDay, panel }) => `${fresh.documents} ${allDay.documents} ${panel.documents}`,
  rows: ({ kept }) => Object.values(kept.rows).join(' '),
  storage: ({ kept }) => `${kept.bytes} B, ${kept.sessionKeys.length} keys`,
};

const server = await serveFixtures();
const folder = mkdtempSync(join(tmpdir(), 'ascribe-days-'));
const extension = join(folder, 'extension');
copyGranted(ensureBuild('chrome'), extension, loopbackSites);
const session = await launch({
  browser: ensureBrowser('chromium'),
  extension,
  folder,
  headless: true,
  // Pages that were left are kept for the way back, up to six a tab, and would be counted now and then.
  args: ['--disable-features=BackForwardCache'],
});
const began = performance.now();
const found = await readForADay(session, server.origin, { parts, pages: Math.ceil(pages / parts), paths }, (part) => {
  console.log(
    Object.keys(columns)
      .map((name) => `${name}: ${columns[name]!(part)}`)
      .join(' · '),
  );
});
const minutes = (performance.now() - began) / 60_000;

const table = [Object.keys(columns), ...found.map((part) => Object.values(columns).map((cell) => String(cell(part))))];
const widths = table[0]!.map((_name, column) => Math.max(...table.map((row) => row[column]!.length)));
console.log(`\nListeners, nodes and documents: of a page just loaded, of the page open all day, of the side panel beside it.`);
console.log(`Rows: ${Object.keys(found[0]!.kept.rows).join(', ')}.\n`);
for (const row of table) console.log(row.map((cell, column) => cell.padStart(widths[column]!)).join('  '));
console.log(`\nFrom the first tenth to the last, in ${minutes.toFixed(1)} minutes:`);
for (const { what, says, isGood } of verdicts(found)) {
  console.log(`${isGood ? 'good' : 'BAD '}  ${what}: ${says}`);
  if (!isGood) process.exitCode = 1;
}
await session.browser.close();
await server.close();
rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
