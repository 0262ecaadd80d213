/**
 * `npm run measure:start`: how long the detector takes from its start until it is ready, and what memory it takes: in fresh Node processes and in a service worker of
 * Chromium that was stopped and woken; and the tasks over 50 ms in a page that is marked, beside the same page without the extension.
 */
import { paragraphs } from '../test/fixtures/generated';
import { serveFixtures } from '../test/fixtures/serve';
import { startInChromium } from './cold-start/in-chromium';
import { startInNode } from './cold-start/in-node';
import { ensureBuild } from './set-up/build';

const runs = 9;
/** The median and, as on a machine with nothing else to do, the least. */
function median(values: number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  return `${sorted[sorted.length >> 1]!.toFixed(1)} (${sorted[0]!.toFixed(1)})`;
}

const server = await serveFixtures();
const inNode = await startInNode(paragraphs(1000).join('\n'), runs);
const nodeRow = (what: keyof (typeof inNode)[number], unit: string): void =>
  console.log(`  ${what.padEnd(22)}${median(inNode.map((start) => start[what])).padStart(16)} ${unit}`);
console.log(`Fresh Node process, median of ${runs} (least), since its code began to load; an article of 1,000 words`);
for (const what of ['codeLoaded', 'filesRead', 'ready', 'firstArticle', 'secondArticle'] as const) nodeRow(what, 'ms');
for (const what of ['megabytesReady', 'megabytesAfterArticle'] as const) nodeRow(what, 'MB');

const inChromium = await startInChromium(ensureBuild('chrome'), server.origin, ['semantic.html', 'long.html'], runs);
console.log(`Service worker of Chromium, stopped and woken, median of ${runs} (least)`);
console.log(`  ready after its start ${median(inChromium.starts.map(({ woken }) => woken.ready))} ms`);
console.log(`  memory ${median(inChromium.starts.map(({ woken }) => woken.megabytes))} MB`);
console.log(`  memory after an article ${median(inChromium.starts.map(({ afterArticle }) => afterArticle.megabytes))} MB`);
for (const [name, pages] of Object.entries({ 'without the extension': inChromium.without, marked: inChromium.marked })) {
  for (const { path, state, tasks } of pages)
    console.log(`Tasks over 50 ms in ${path}, ${name} (${state}): ${tasks.map(Math.round).join(', ') || 'none'}`);
}
await server.close();
