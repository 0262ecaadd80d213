import { findRows, type LinearModel, scoreAll, scoreOne } from './linear-model';
import { findTagFeatures, tagFeatureCount } from './tag-features';
import { tags } from './tags';
import type { WordLexicon } from './word-lexicon';
import type { WordTable } from './word-table';

const slots = new Int32Array(tagFeatureCount);
const scores = new Float64Array(tags.length);

/** Writes the tag of each token of the sentence from `first` up to `end` into `tag`, from left to right. */
export function tagSentence(model: LinearModel, lexicon: WordLexicon, table: WordTable, first: number, end: number, tag: Uint8Array): void {
  const written = sentenceCase(table, first, end);
  for (let i = first; i < end; i++) {
    const wordClass = table.classOf[i]!;
    const closed = wordClass > lexicon.closedFrom ? lexicon.classes[wordClass]! : undefined;
    if (closed?.length === 1) {
      tag[i] = closed[0]!;
      continue;
    }
    const count = findRows(model, slots, findTagFeatures(table, tag, i, first, end, written, model.shift, slots));
    tag[i] = closed ? bestOf(model, count, closed) : bestOfAll(model, count);
  }
}

function bestOf(model: LinearModel, count: number, candidates: Uint8Array): number {
  let best = candidates[0]!;
  let top = scoreOne(model, slots, count, best);
  for (let k = 1; k < candidates.length; k++) {
    const score = scoreOne(model, slots, count, candidates[k]!);
    if (score > top) {
      top = score;
      best = candidates[k]!;
    }
  }
  return best;
}

function bestOfAll(model: LinearModel, count: number): number {
  scoreAll(model, slots, count, scores);
  let best = 1;
  for (let t = 2; t < model.classes; t++) if (scores[t]! > scores[best]!) best = t;
  return best;
}

/** How a sentence is written: 0 as usual, 1 with a capital in most words (a heading), 2 in capitals throughout. */
export function sentenceCase(table: WordTable, first: number, end: number): number {
  let words = 0;
  let capital = 0;
  let all = 0;
  for (let i = first; i < end; i++) {
    const shape = table.shape[i]!;
    if (shape >= 64) continue;
    words++;
    const capitals = (shape >> 3) & 3;
    if (capitals !== 0) capital++;
    if (capitals === 2) all++;
  }
  if (words < 3 || capital < words * 0.6) return 0;
  return all > words * 0.6 ? 2 : 1;
}
