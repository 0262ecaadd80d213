/**
 * `npm run measure:errors`: the most frequent kinds of miss and false mark on PolNeAR dev, as a Markdown table for docs/detection.md. Only single words of the
 * articles are printed. Reads ../shared and says so when it is not there.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeDetect } from '../lib/detect/detect';
import { isUsual } from '../lib/detect/least-likelihood';
import { makeTagger } from '../lib/text/tag';
import { countErrors } from './errors/count-errors';
import { readLearned } from './read-learned';
import type { Article } from './train/attribution/read-corpus';
import { readLines } from './train/read-lines';

const path = fileURLToPath(new URL('../../shared/corpora/polnear-dev.jsonl.gz', import.meta.url));
const shown = 30; // kinds
const shownWords = 8; // a kind

if (!existsSync(path)) {
  console.error('The annotated texts are not there: expected them in ../shared.');
  process.exit(1);
}
const learned = readLearned();
const detect = makeDetect(learned);
const likely = (text: string) => detect({ text, blocks: [] }).filter(isUsual);
const kinds = countErrors(readLines<Article>(path), likely, makeTagger(learned.tagging));
const total = kinds.reduce((sum, { count }) => sum + count, 0);
console.log(`${total} errors of ${kinds.length} kinds\n\n| kind | count | cues |\n| --- | --- | --- |`);
for (const { kind, count, words } of kinds.slice(0, shown))
  console.log(`| ${kind} | ${count} | ${words.slice(0, shownWords).join(', ')} |`);
