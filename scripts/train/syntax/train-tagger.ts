import { findRows, type LinearModel, scoreAll, scoreOne } from '../../../lib/syntax/linear-model';
import { findTagFeatures, tagFeatureCount } from '../../../lib/syntax/tag-features';
import { sentenceCase } from '../../../lib/syntax/tag-sentence';
import { tags } from '../../../lib/syntax/tags';
import type { WordLexicon } from '../../../lib/syntax/word-lexicon';
import { makeWordTable, type WordTable } from '../../../lib/syntax/word-table';
import { makeRandom, shuffle } from '../random';
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
      const n = findTagFeatures(table, tag, i, 0, gold.tokens.length, written, shift, slots);
      for (let k = 0; k < n; k++) if (counts[slots[k]!]! < 255) counts[slots[k]!]!++;
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
): LinearModel & { rows: Float32Array } {
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
    const wordClass = table.classOf[i]!;
    const closed = wordClass > lexicon.closedFrom ? lexicon.classes[wordClass]! : undefined;
    if (closed?.length === 1) {
      tag[i] = closed[0]!;
    } else {
      const count = findRows(model, slots, findTagFeatures(table, tag, i, 0, n, written, model.shift, slots));
      let best = 1;
      if (closed) {
        let top = -Infinity;
        for (const t of closed) {
          const score = scoreOne(model, slots, count, t);
          if (score > top) {
            top = score;
            best = t;
          }
        }
      } else {
        scoreAll(model, slots, count, scores);
        for (let t = 2; t < tags.length; t++) if (scores[t]! > scores[best]!) best = t;
      }
      perceptron.steps++;
      if (best !== wanted && wanted !== 0 && (!closed || closed.includes(wanted))) update(perceptron, slots, count, wanted, best);
      tag[i] = best;
    }
  }
}
