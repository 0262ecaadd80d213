/**
 * `npm run measure:detect`: the tables of docs/detection.md: our annotated articles and PolNeAR dev by the shared scorers, and the speed. Reads ../shared and says
 * so when it is not there. Speed is CPU time of this process, so that a busy machine does not change it.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { detect } from '../lib/detect/detect';
import { toGuideFormat } from './guide-format';

const shared = fileURLToPath(new URL('../../shared/', import.meta.url));
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
console.log(`speed on PolNeAR dev: ${speed(polnear.docs)}`);
console.log(`one text without paragraphs, ${growth(polnear.docs)}`);
for (const name of ['seed', 'news-dev', 'news-train'])
  console.log(`\n${name}\n${score('score-spans.mjs', readDocs(`gold/${name}.jsonl`))}`);
console.log(`PolNeAR dev\n${score('score-attributions.mjs', polnear)}`);
rmSync(folder, { recursive: true });
