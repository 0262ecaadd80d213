/**
 * `npm run benchmark:detect`: the table of docs/detection.md that sets the detector beside others: a naive lexicon and two libraries, which it installs into
 * scripts/benchmark. Reads ../shared and says so when it is not there. Prints Markdown.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EngineId, engines } from './benchmark/engine-list';
import { readGold } from './benchmark/gold';
import { measureSpeed } from './benchmark/measure-speed';
import { type Scores, scoreEngine } from './benchmark/scores';
import { startEngine } from './benchmark/start-engine';
import { weigh } from './benchmark/weigh';

const shared = join(import.meta.dirname, '../../shared');
const ownPackage = join(import.meta.dirname, 'benchmark');
/** Articles that each pass of the measurement of speed reads, some 22,000 words. */
const timed = 28;
const columns = [
  ['PolNeAR dev, F1', ['cue', 'source', 'content', 'all three', 'sentence']],
  ['exact spans, F1', ['exact source', 'exact cue', 'exact content']],
  ['news-dev, F1', ['actor', 'agency', 'relation', 'responsibility', 'strength']],
  ['AnnoCTR dev', ['group', 'group, precision']],
  ['GUM held out, F1', ['person', 'organization']],
  ['cost', ['words/ms', 'kB gzipped']],
] as const;

if (!existsSync(shared)) {
  console.log('Skipped: the annotated texts are not there. They are expected in ../shared.');
  process.exit(0);
}
if (!existsSync(join(ownPackage, 'node_modules'))) {
  execFileSync('npm', ['ci', '--ignore-scripts', '--prefix', ownPackage], { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
}

const folder = mkdtempSync(join(tmpdir(), 'benchmark-'));
const gold = readGold(shared, folder);
const running = await Promise.all((Object.keys(engines) as EngineId[]).map(startEngine));
const rows: Scores[] = [];
for (const engine of running) rows.push(await scoreEngine(engine, engines[engine.id], gold, join(shared, 'tools')));
const speeds = await measureSpeed(running, gold.polnear.texts.slice(0, timed));
for (const [at, engine] of running.entries()) {
  rows[at]!['words/ms'] = speeds.get(engine)!.toFixed(0);
  rows[at]!['kB gzipped'] = ((await weigh(engines[engine.id])) / 1000).toFixed(0);
  engine.stop();
}
rmSync(folder, { recursive: true });

const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
console.log(`\`npm run benchmark:detect\`, ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}\n`);
console.log(line(['', '', ...running.map(({ id }) => engines[id].name)]));
console.log(line(['---', '---', ...running.map(() => '---')]));
for (const [corpus, names] of columns) {
  for (const [at, name] of names.entries()) console.log(line([at === 0 ? corpus : '', name, ...rows.map((row) => row[name] ?? '–')]));
}
