import { addressOf } from '../../../lib/syntax/hash';
import { findTagFeatures, tagFeatureCount } from '../../../lib/syntax/tag-features';
import { bestTag, sentenceCase, tagsOf } from '../../../lib/syntax/tag-sentence';
import { tags } from '../../../lib/syntax/tags';
import type { WordLexicon } from '../../../lib/syntax/word-lexicon';
import { makeWordTable, type WordTable } from '../../../lib/syntax/word-table';
import { makeRandom, shuffle } from '../random';
import { findRows, type LinearModel, scoreAll } from './linear-model';
import { average, makePerceptron, type Perceptron, update } from './perceptron';
import type { GoldSentence } from './read-treebank';

const slots = new Int32Array(tagFeatureCount);
const scores = new Float64Array(tags.length);

/** A sentence with its columns read and its predicted tags. */
export interface TrainingSentence {
  gold: GoldSentence;
  table: WordTable;
  tag: Uint8Array;
}

/** Reads the columns of sentences. */
export const prepare = (sentences: GoldSentence[], lexicon: WordLexicon): TrainingSentence[] =>
  sentences.map((gold) => ({ gold, table: makeWordTable(gold.tokens, lexicon), tag: new Uint8Array(gold.tokens.length + 2) }));

/** The addresses of features seen at least `least` times with the right tags before them. */
export function countTagFeatures(sentences: TrainingSentence[], shift: number, least: number): Uint8Array {
  const counts = new Uint8Array(2 ** (32 - shift));
  for (const { gold, table } of sentences) {
    const tag = new Uint8Array(gold.tokens.length + 2);
    tag.set(gold.tag);
    const written = sentenceCase(table, 0, gold.tokens.length);
    for (let i = 0; i < gold.tokens.length; i++) {
      const n = findTagFeatures(table, tag, i, 0, gold.tokens.length, written, slots);
      for (let k = 0; k < n; k++) {
        const address = addressOf(slots[k]!, k, shift);
        if (counts[address]! < 255) counts[address]!++;
      }
    }
  }
  return counts.map((count) => (count >= least ? 1 : 0));
}

/** Trains a tagger on sentences, left to right on its own guesses. */
export function trainTagger(
  sentences: TrainingSentence[],
  lexicon: WordLexicon,
  shift: number,
  kept: Uint8Array,
  epochs: number,
  seed: number,
): LinearModel {
  const random = makeRandom(seed);
  const perceptron = makePerceptron(shift, tags.length, kept);
  const order = [...sentences];
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const sentence of order) learnSentence(perceptron, lexicon, sentence);
  }
  return average(perceptron);
}

function learnSentence(perceptron: Perceptron, lexicon: WordLexicon, { gold, table, tag }: TrainingSentence): void {
  const { model } = perceptron;
  const n = gold.tokens.length;
  const written = sentenceCase(table, 0, n);
  for (let i = 0; i < n; i++) {
    const wanted = gold.tag[i]!;
    const candidates = tagsOf(lexicon, table.classOf[i]!);
    if (candidates.length === 1) {
      tag[i] = candidates[0]!;
      continue;
    }
    const count = findRows(model, slots, findTagFeatures(table, tag, i, 0, n, written, slots));
    scoreAll(model, slots, count, scores);
    const best = bestTag(scores, candidates);
    perceptron.steps++;
    if (best !== wanted && wanted !== 0 && candidates.includes(wanted)) update(perceptron, slots, count, wanted, best);
    tag[i] = best;
  }
}
