import { execFileSync } from 'node:child_process';
import { realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Found } from './engine';
import type { EngineRow } from './engine-list';
import type { Gold, GoldCorpora } from './gold';
import { namedOnly } from './named-parties';
import type { RunningEngine } from './start-engine';

/** Cells of the table by the name of their column; a column that is not there is not offered by the engine. */
export type Scores = Record<string, string>;

const percent = (share: number): string => (100 * share).toFixed(1);

/** Runs one of the shared scorers on what was found in a corpus; gives what it prints. */
function runScorer(scorer: string, gold: Gold, found: Found[], options: string[]): string {
  const predicted = `${gold.file}.predicted`;
  const lines = gold.texts.map(({ id }, at) => `${JSON.stringify({ id, ...found[at] })}\n`);
  writeFileSync(predicted, lines.join(''));
  // The scorers do nothing when they are named by a link.
  return execFileSync(process.execPath, [realpathSync(scorer), gold.file, predicted, ...options], { encoding: 'utf8', maxBuffer: 1 << 26 });
}

interface Counts {
  counts: Record<string, { f1: number; precision: number }>;
  accuracy: { strength: { accuracy: number } };
}

/** Finds what an engine finds in the corpora and scores it with the scorers in `tools`. */
export async function scoreEngine(engine: RunningEngine, { offers }: EngineRow, gold: GoldCorpora, tools: string): Promise<Scores> {
  const findIn = ({ texts }: Gold): Promise<Found[]> => engine.find(texts.map(({ text }) => text));
  const namedIn = async (corpus: Gold): Promise<Found[]> =>
    (await findIn(corpus)).map((found, at) => namedOnly(corpus.texts[at]!.text, found));
  const countSpans = (corpus: Gold, found: Found[]): Counts =>
    JSON.parse(runScorer(join(tools, 'score-spans.mjs'), corpus, found, ['--json']));

  const polnear = await findIn(gold.polnear);
  const { metrics } = JSON.parse(runScorer(join(tools, 'score-attributions.mjs'), gold.polnear, polnear, ['--json']));
  const exact = runScorer(join(tools, 'score-exact-spans.mjs'), gold.polnear, polnear, []);
  const news = countSpans(gold.news, await findIn(gold.news));
  const scores: Scores = {
    cue: percent(metrics.cue_head.f1),
    source: percent(metrics.source_iou50.f1),
    content: percent(metrics.content_iou50.f1),
    'all three': percent(metrics.full.f1),
    sentence: percent(metrics.sent_cue.f1),
    relation: percent(news.counts.relation!.f1),
  };
  for (const [, role, f1] of exact.matchAll(/"(\w+)":"[^"]*?F1 ([\d.]+)/g)) scores[`exact ${role}`] = f1!;
  if (offers.includes('responsibility')) {
    scores.responsibility = percent(news.counts['relation (responsibility)']!.f1);
    scores.strength = percent(news.accuracy.strength.accuracy);
  }
  if (offers.includes('parties')) {
    const { counts } = countSpans(gold.gum, await namedIn(gold.gum));
    scores.actor = percent(news.counts.actor!.f1);
    scores.agency = percent(news.counts.agency!.f1);
    scores.person = percent(counts.actor!.f1);
    scores.organization = percent(counts.agency!.f1);
  }
  if (offers.includes('groups')) {
    const { counts } = countSpans(gold.annoctr, await namedIn(gold.annoctr));
    scores.group = percent(counts.actor!.f1);
    scores['group, precision'] = percent(counts.actor!.precision);
  }
  return scores;
}
