import type { SyntaxModel } from '../../../lib/syntax/decode-model';
import { labels } from '../../../lib/syntax/labels';
import { moveCount } from '../../../lib/syntax/parse-state';
import type { SparseModel } from '../../../lib/syntax/sparse-model';
import type { WordLexicon } from '../../../lib/syntax/word-lexicon';
import { countParseFeatures } from './count-parse-features';
import { jackknifeTags } from './jackknife';
import { type Lesson, prepareLessons } from './lesson';
import type { LinearModel } from './linear-model';
import { meanOf } from './mean';
import type { Data } from './prepare-data';
import { keepStrongest, packClasses, packMoves, type Steps } from './shrink';
import { type ParserWeights, trainParser } from './train-parser';
import { countTagFeatures, trainTagger } from './train-tagger';

/** How large a part of the model may be: addresses have so many bits, a feature seen less often than `seen` is left out, so many rows are kept. */
interface Size extends Steps {
  bits: number;
  seen: number;
  rows: number;
}

/** How large the model may be, and how many parsers it is the mean of. */
export interface SyntaxSizes {
  tag: Size;
  move: Size;
  label: Size;
  /** In steps of the moves' weights: a parse this far behind is given up. */
  margin: number;
  seeds: number[];
}

/** The sizes of the weights that are shipped, chosen on what is held out of GUM. */
export const syntaxSizes: SyntaxSizes = {
  tag: { bits: 18, seen: 3, rows: 16_000, sizes: [2, 3, 5, 8, 12], least: 1.7 },
  move: { bits: 19, seen: 4, rows: 45_000, sizes: [2, 4, 7, 12, 18], least: 1 },
  label: { bits: 18, seen: 4, rows: 20_000, sizes: [3, 6, 11], least: 2 },
  margin: 20,
  seeds: [11, 12, 13],
};

/** What has been learnt, before the parser's weights are made small. */
export interface LearntSyntax {
  lexicon: WordLexicon;
  tag: SparseModel;
  move: LinearModel;
  label: LinearModel;
}

const longestSentence = 120; // tokens
const parserOptions = { explore: 0.9, width: 4 };

/**
 * Learns tagger and parser: each with all features first, then again with the strongest; the parser on tags as good as it will meet, as the mean of several
 * that differ in the order of sentences. The same data give the same model.
 */
export function learnSyntax(data: Data, sizes: SyntaxSizes, say: (line: string) => void): LearntSyntax {
  const { tag, lessons } = learnTags(data, sizes, say);
  const kept = chooseParserRows(lessons, sizes, say);
  const learnt = sizes.seeds.map((seed) => learnParser(lessons, kept, seed, sizes, say));
  return { lexicon: data.lexicon, tag, move: meanOf(learnt.map(({ move }) => move)), label: meanOf(learnt.map(({ label }) => label)) };
}

/** Learns the tagger; the parser's lessons with tags from taggers that have not seen them. */
export function learnTags(
  { lexicon, folds }: Data,
  { tag: size }: SyntaxSizes,
  say: (line: string) => void,
): { tag: SparseModel; lessons: Lesson[] } {
  const sentences = folds.flat();
  say(`${sentences.length} sentences`);
  const shift = 32 - size.bits;
  const pack = (model: LinearModel): SparseModel => packClasses(model, size);
  const full = trainTagger(sentences, lexicon, shift, countTagFeatures(sentences, shift, size.seen), 3, 1);
  const kept = keepStrongest(full, size.rows);
  const tag = pack(trainTagger(sentences, lexicon, shift, kept, 4, 2));
  say('tagger');
  jackknifeTags(folds, lexicon, shift, kept, 3, pack);
  say('tags for the parser');
  return { tag, lessons: prepareLessons(sentences.filter(({ gold }) => gold.tokens.length <= longestSentence)) };
}

/** Addresses that the parser's models keep. */
interface Kept {
  move: Uint8Array;
  label: Uint8Array;
}

const shapesOf = ({ move, label }: SyntaxSizes) => ({
  move: { shift: 32 - move.bits, classes: moveCount, seen: move.seen },
  label: { shift: 32 - label.bits, classes: labels.length, seen: label.seen },
});

/** The strongest features of a parser that learns with all of them. */
export function chooseParserRows(lessons: Lesson[], sizes: SyntaxSizes, say: (line: string) => void): Kept {
  const shapes = shapesOf(sizes);
  const options = { ...parserOptions, seed: 3, greedyEpochs: 3, beamEpochs: 0 };
  const full = trainParser(lessons, shapes, countParseFeatures(lessons, shapes), options, (epoch, wrong) =>
    say(`parser with all features, round ${epoch + 1}: ${wrong} wrong`),
  );
  return { move: keepStrongest(full.move, sizes.move.rows), label: keepStrongest(full.label, sizes.label.rows) };
}

/** Learns a parser with the features that are kept. */
export function learnParser(lessons: Lesson[], kept: Kept, seed: number, sizes: SyntaxSizes, say: (line: string) => void): ParserWeights {
  return trainParser(lessons, shapesOf(sizes), kept, { ...parserOptions, seed, greedyEpochs: 3, beamEpochs: 5 }, (epoch, wrong) =>
    say(`parser ${seed}, round ${epoch + 1}: ${wrong} wrong`),
  );
}

/** The model with small weights. */
export const packSyntax = ({ lexicon, tag, move, label }: LearntSyntax, sizes: SyntaxSizes): SyntaxModel => ({
  margin: sizes.margin,
  lexicon,
  tag,
  move: packMoves(move, sizes.move),
  label: packClasses(label, sizes.label),
});
