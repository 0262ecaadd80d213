import { type SparseModel, scoreClasses } from './sparse-model';
import { findTagFeatures, tagFeatureCount } from './tag-features';
import { tags } from './tags';
import type { WordLexicon } from './word-lexicon';
import type { WordTable } from './word-table';

const keys = new Int32Array(tagFeatureCount);
const scores = new Int32Array(tags.length);
const allTags = Uint8Array.from({ length: tags.length - 1 }, (_, i) => i + 1);

/** Writes the tag of each token of the sentence from `first` up to `end` into `tag`, from left to right. */
export function tagSentence(model: SparseModel, lexicon: WordLexicon, table: WordTable, first: number, end: number, tag: Uint8Array): void {
  const written = sentenceCase(table, first, end);
  for (let i = first; i < end; i++) {
    const candidates = tagsOf(lexicon, table.classOf[i]!);
    if (candidates.length === 1) {
      tag[i] = candidates[0]!;
      continue;
    }
    scoreClasses(model, keys, findTagFeatures(table, tag, i, first, end, written, keys), scores);
    tag[i] = bestTag(scores, candidates);
  }
}

/** The tags that a word of a class may take. */
export const tagsOf = ({ classes, closedFrom }: WordLexicon, wordClass: number): Uint8Array =>
  wordClass > closedFrom ? classes[wordClass]! : allTags;

/** The candidate with the highest score, the first of those that share it. */
export function bestTag(own: Int32Array | Float64Array, candidates: Uint8Array): number {
  let best = candidates[0]!;
  for (let k = 1; k < candidates.length; k++) if (own[candidates[k]!]! > own[best]!) best = candidates[k]!;
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
