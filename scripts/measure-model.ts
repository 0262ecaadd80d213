/**
 * `npm run measure:model`: the tables of docs/model-card.md: PolNeAR dev by outlet and by class of cue, and how far likelihoods mean what they say, there
 * and on our own news-dev. Reads ../shared and says so when it is not there.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeDetect } from '../lib/detect/detect';
import { analyse } from '../lib/detect/grammar/analysis';
import { isUsual } from '../lib/detect/least-likelihood';
import { meaningOf } from '../lib/detect/model/cue-meaning';
import { CueClass } from '../lib/model/cue-class';
import type { Detection } from '../lib/model/detection';
import { makeTagger } from '../lib/text/tag';
import { type AttributionParts, annotatedParts, detectedParts, pairUp } from './errors/attribution-parts';
import { type Judgement, reliability } from './errors/reliability';
import { readLearned } from './read-learned';
import type { Article } from './train/attribution/read-corpus';
import { outcomesOf } from './train/party/describe-parties';
import { readLines } from './train/read-lines';

interface AnnotatedArticle extends Article {
  outlet?: string;
  spans?: { type: string; start: number; end: number }[];
}
/** Detected parts with what the detection says of itself. */
type Found = AttributionParts & Pick<Detection, 'likelihood' | 'relation'>;
type Tally = [right: number, found: number, annotated: number, reached: number];

const shared = fileURLToPath(new URL('../../shared/', import.meta.url));
if (!existsSync(shared)) {
  console.error('The annotated texts are not there: expected them in ../shared.');
  process.exit(1);
}
const learned = readLearned();
const detect = makeDetect(learned);
const tagSentence = makeTagger(learned.tagging);
const percent = (part: number, whole: number) => (whole === 0 ? '' : ((100 * part) / whole).toFixed(1));

/** Articles with what is annotated and found in each; `all` also what is less likely than usual. */
function* compare(articles: Iterable<AnnotatedArticle>, all: boolean) {
  for (const article of articles) {
    const page = { text: article.text, blocks: [] };
    const analysis = analyse(page, tagSentence);
    const detections = detect(page).filter((detection) => all || isUsual(detection));
    const gold = annotatedParts(analysis, article);
    const found = detections.flatMap((detection): Found[] => {
      const parts = detectedParts(analysis, detection);
      return parts ? [{ ...parts, likelihood: detection.likelihood, relation: detection.relation }] : [];
    });
    yield { article, analysis, detections, gold, found, pairs: pairUp(gold, found) };
  }
}

function printTallies(title: string, tallies: Map<string, Tally>): void {
  console.log(`\n| ${title} | annotated | precision | recall | F1 |\n| --- | --- | --- | --- | --- |`);
  for (const [name, [right, found, annotated, reached]] of [...tallies].sort((a, b) => b[1][2] - a[1][2])) {
    const f1 = right * reached === 0 ? '' : percent(2, found / right + annotated / reached);
    console.log(`| ${name} | ${annotated} | ${percent(right, found)} | ${percent(reached, annotated)} | ${f1} |`);
  }
}

function count(tallies: Map<string, Tally>, name: string, ...[right, found, annotated, reached]: Tally): void {
  const [a, b, c, d] = tallies.get(name) ?? [0, 0, 0, 0];
  tallies.set(name, [a + right, b + found, c + annotated, d + reached]);
}

const byOutlet = new Map<string, Tally>();
const byClass = new Map<string, Tally>(CueClass.options.map((name): [string, Tally] => [name, [0, 0, 0, 0]]));
const polnear = [...readLines<AnnotatedArticle>(`${shared}corpora/polnear-dev.jsonl.gz`)];
for (const { article, analysis, gold, found, pairs } of compare(polnear, false)) {
  const right = new Set(pairs.values());
  count(byOutlet, article.outlet ?? 'unknown', right.size, found.length, gold.length, pairs.size);
  for (const one of found) count(byClass, one.relation!.cueClass, right.has(one) ? 1 : 0, 1, 0, 0);
  for (const one of gold) {
    if (one.head < 0) continue;
    const cue = { from: one.cue[0]!, to: one.cue.at(-1)! + 1 };
    const source = one.source.length > 0 ? { from: one.source[0]!, to: one.source.at(-1)! + 1 } : undefined;
    count(byClass, meaningOf(analysis, cue, one.head, source).cueClass, 0, 0, 1, pairs.has(one) ? 1 : 0);
  }
}
console.log('PolNeAR dev, cues (each holds the head of the other)');
printTallies('outlet', byOutlet);
printTallies('class of cue', byClass);

function printReliability(name: string, judgements: Judgement[]): void {
  const { error, bins } = reliability(judgements);
  console.log(`\n${name}: expected calibration error ${error.toFixed(3)}\n\n| said | right | marks |\n| --- | --- | --- |`);
  for (const { said, right, count } of bins) console.log(`| ${said.toFixed(2)} | ${right.toFixed(2)} | ${count} |`);
}

function judge(articles: Iterable<AnnotatedArticle>): Judgement[] {
  return [...compare(articles, true)].flatMap(({ found, pairs }) => {
    const right = new Set(pairs.values());
    return found.map((one): Judgement => [one.likelihood, right.has(one)]);
  });
}

/** Actors and agencies. */
function judgeMentions(articles: Iterable<AnnotatedArticle>): Judgement[] {
  return [...compare(articles, true)].flatMap(({ article: { text, spans = [] }, detections }) =>
    outcomesOf(
      text,
      spans,
      detections.flatMap(({ kind, likelihood, spans: [span] }) => (kind === 'attribution' || !span ? [] : [{ kind, likelihood, span }])),
    ),
  );
}

const news = [...readLines<AnnotatedArticle>(`${shared}gold/news-dev.jsonl`)];
printReliability('PolNeAR dev, attributions', judge(polnear));
printReliability('news-dev, attributions', judge(news));
printReliability('news-dev, actors and agencies', judgeMentions(news));
