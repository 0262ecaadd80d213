/**
 * `npm run measure:detect`: the tables of docs/detection.md: our annotated articles and PolNeAR dev by the shared scorers, and the speed; `-- --rules`
 * without the trained model. Reads ../shared and says so when it is not there. Speed is CPU time of this process, so that a busy machine does not change it.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { makeDetect } from '../lib/detect/detect';
import { isUsual } from '../lib/detect/least-likelihood';
import type { PageText } from '../lib/model/page-text';
import { toGuideFormat } from './guide-format';
import { readLearned } from './read-learned';

const shared = fileURLToPath(new URL('../../shared/', import.meta.url));
const detectAll = makeDetect(readLearned({ alone: process.argv.includes('--rules') }));
const detect = (page: PageText) => detectAll(page).filter(isUsual);
const folder = mkdtempSync(join(tmpdir(), 'detection-'));

interface Doc {
  id: string;
  text: string;
}

function readDocs(path: string): { file: string; docs: Doc[] } {
  const raw = readFileSync(join(shared, path));
  const file = join(folder, `${path.replace(/\W/g, '-')}.jsonl`);
  const content = path.endsWith('.gz') ? gunzipSync(raw).toString('utf8') : raw.toString('utf8');
  writeFileSync(file, content);
  return {
    file,
    docs: content
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  };
}

function score(scorer: string, gold: { file: string; docs: Doc[] }): string {
  const predicted = `${gold.file}.predicted`;
  writeFileSync(
    predicted,
    gold.docs.map(({ id, text }) => `${JSON.stringify({ id, ...toGuideFormat(text, detect({ text, blocks: [] })) })}\n`).join(''),
  );
  return execFileSync(process.execPath, [join(shared, 'tools', scorer), gold.file, predicted], { encoding: 'utf8' });
}

interface Annotated extends Doc {
  attributions: { cue: [number, number][] }[];
}

/** For each rule, how many of its cues share a letter with a gold cue, of how many. */
function countRules(docs: Doc[]): Map<string, [right: number, found: number]> {
  const counts = new Map<string, [number, number]>();
  for (const { text, attributions } of docs as Annotated[]) {
    const gold = attributions.flatMap(({ cue }) => cue);
    for (const { relation, evidence } of detect({ text, blocks: [] })) {
      if (!relation) continue;
      const isRight = relation.cueSpans.some((span) => gold.some(([start, end]) => span.start < end && start < span.end));
      const [right, found] = counts.get(evidence[0]!.rule) ?? [0, 0];
      counts.set(evidence[0]!.rule, [right + (isRight ? 1 : 0), found + 1]);
    }
  }
  return counts;
}

/** The counts that lib/detect/rules/likelihoods.ts rests on. */
function ruleTable(news: Doc[], polnearTrain: Doc[]): string {
  const own = countRules(news);
  const theirs = countRules(polnearTrain);
  const cell = (count: [number, number] | undefined) => (count ? `${count[0]}/${count[1]}` : '').padStart(12);
  return [...new Set([...own.keys(), ...theirs.keys()])]
    .sort()
    .map((rule) => `${rule.padEnd(18)}${cell(own.get(rule))}${cell(theirs.get(rule))}`)
    .join('\n');
}

/** Words a millisecond of CPU time: the first pass over the texts, then the best of five. */
function speed(docs: Doc[]): string {
  const words = docs.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const passes = Array.from({ length: 6 }, () => {
    const start = process.cpuUsage();
    for (const { text } of docs) detect({ text, blocks: [] });
    const { user, system } = process.cpuUsage(start);
    return words / ((user + system) / 1000);
  });
  return `${words} words; first pass ${passes[0]!.toFixed(0)}, best pass ${Math.max(...passes).toFixed(0)} words/ms`;
}

/** Milliseconds of CPU time for texts that double in length: twice the time each when it is linear. */
function growth(docs: Doc[]): string {
  const text = docs.map((doc) => doc.text.replace(/\n/g, ' ')).join(' ');
  return [1, 2, 4, 8]
    .map((times) => {
      const start = process.cpuUsage();
      detect({ text: text.slice(0, (text.length * times) / 8), blocks: [] });
      const { user, system } = process.cpuUsage(start);
      return `${times}/8: ${((user + system) / 1000).toFixed(0)} ms`;
    })
    .join(', ');
}

if (!existsSync(shared)) {
  console.error('The annotated texts are not there: expected them in ../shared.');
  process.exit(1);
}
const polnear = readDocs('corpora/polnear-dev.jsonl.gz');
const news = ['seed', 'news-dev', 'news-train'].map((name) => ({ name, gold: readDocs(`gold/${name}.jsonl`) }));
console.log(`speed on PolNeAR dev: ${speed(polnear.docs)}`);
console.log(`one text without paragraphs, ${growth(polnear.docs)}`);
for (const { name, gold } of news) console.log(`\n${name}\n${score('score-spans.mjs', gold)}`);
console.log(`PolNeAR dev\n${score('score-attributions.mjs', polnear)}`);
const exact = score('score-exact-spans.mjs', polnear);
console.log(`exact spans, in the manner of CofeNet (COLING 2022)\n${exact.slice(exact.indexOf('{'))}`);
const ruleDocs = news.flatMap(({ name, gold }) => (name === 'seed' ? [] : gold.docs));
console.log(
  `right/found by rule: news-train and news-dev, PolNeAR train\n${ruleTable(ruleDocs, readDocs('corpora/polnear-train.jsonl.gz').docs)}`,
);
rmSync(folder, { recursive: true });
