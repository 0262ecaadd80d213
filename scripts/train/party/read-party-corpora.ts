import { join } from 'node:path';
import type { TrainingCorrection } from '../../../lib/export/training-correction';
import type { SyntaxModel } from '../../../lib/syntax/decode-model';
import type { GumDocument } from '../../gum-document';
import { readLines } from '../read-lines';
import {
  type GuideSpan,
  labelByCorrection,
  labelByGuide,
  labelByGum,
  labelByReport,
  labelBySilver,
  type SilverToken,
  type ThreatReport,
} from './label-lessons';
import { type PartyLesson, readPartyLesson } from './party-lesson';

/** One of our own articles after ../shared/gold/GUIDE.md. */
export interface GuideDocument {
  id: string;
  text: string;
  spans: GuideSpan[];
}

/** A lesson and the fold that holds it out when the model is tried on what it has not seen; undefined for what no fold holds out. */
export type FoldedLesson = PartyLesson & { fold: number | undefined };

/** How many folds there are. */
export const folds = 5;
/** The genres of GUM whose documents are held out in turn. */
export const triedGenres = ['news', 'interview', 'bio'];

/** What readers said of single marks, as far as it is of actors and agencies. */
export function* readCorrections(corrections: readonly TrainingCorrection[], syntax: SyntaxModel, bits: number): Generator<FoldedLesson> {
  for (const correction of corrections) {
    if (!correction.types.includes('actor')) continue;
    const lesson = readPartyLesson(correction.id, correction.text, 'scheme', syntax, bits);
    labelByCorrection(lesson, correction);
    yield { ...lesson, fold: undefined };
  }
}

/** Everything that is learnt from in `shared`: our own news, GUM, AnnoCTR's train split and its further reports, CoreNLP's names over PolNeAR's train split. */
export function* readPartyCorpora(shared: string, syntax: SyntaxModel, bits: number): Generator<FoldedLesson> {
  const foldOf = new Map<string, number>();
  const own = [...readLines<GuideDocument>(join(shared, 'gold/news-train.jsonl'))].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const [index, { id, text, spans }] of own.entries()) {
    const lesson = readPartyLesson(id, text, 'scheme', syntax, bits);
    labelByGuide(lesson, spans);
    foldOf.set(id, index % folds);
    yield { ...lesson, fold: index % folds };
  }
  const seen = new Map<string, number>();
  for (const document of readLines<GumDocument>(join(shared, 'corpora/gum.jsonl.gz'))) {
    const { id, text, genre } = document;
    const count = seen.get(genre) ?? 0;
    seen.set(genre, count + 1);
    const lesson = readPartyLesson(id, text, 'gum', syntax, bits);
    labelByGum(lesson, document);
    // Some of our own articles are GUM's: both are held out together.
    yield { ...lesson, fold: foldOf.get(id) ?? (triedGenres.includes(genre) ? count % folds : undefined) };
  }
  for (const report of readLines<ThreatReport>(join(shared, 'corpora/annoctr-train-dev.jsonl.gz'))) {
    if (report.split === 'dev') continue;
    const lesson = readPartyLesson(report.id, report.text, 'annoctr', syntax, bits);
    labelByReport(lesson, report, false);
    yield { ...lesson, fold: undefined };
  }
  for (const report of readLines<ThreatReport>(join(shared, 'corpora/annoctr-ext.jsonl.gz'))) {
    const lesson = readPartyLesson(report.id, report.text, 'annoctr-ext', syntax, bits);
    labelByReport(lesson, report, true);
    yield { ...lesson, fold: undefined };
  }
  const silver = new Map<string, SilverToken[]>();
  for (const { id, tokens } of readLines<{ id: string; tokens: SilverToken[] }>(join(shared, 'corpora/polnear-corenlp.jsonl.gz')))
    silver.set(id, tokens);
  for (const { id, text } of readLines<{ id: string; text: string }>(join(shared, 'corpora/polnear-train.jsonl.gz'))) {
    const tokens = silver.get(id);
    if (!tokens) continue;
    const lesson = readPartyLesson(id, text, 'silver', syntax, bits);
    labelBySilver(lesson, tokens);
    yield { ...lesson, fold: undefined };
  }
}
