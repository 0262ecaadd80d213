import type { SyntaxModel } from '../../../lib/syntax/decode-model';
import type { LinearModel } from '../../../lib/syntax/linear-model';
import { countParseFeatures } from './count-parse-features';
import { jackknifeTags } from './jackknife';
import { prepareLessons } from './lesson';
import type { Data } from './prepare-data';
import { keepStrongest, quantise } from './shrink';
import { trainParser } from './train-parser';
import { countTagFeatures, trainTagger } from './train-tagger';

/** So many rows are kept; a weight has so many steps on each side of 0, and those under `least` steps are dropped. */
interface Size {
  rows: number;
  levels: number;
  least: number;
}

/** Addresses have so many bits; a feature seen less often than `seen` is left out. */
interface Features {
  bits: number;
  seen: number;
}

/** How large the model may be. */
export interface SyntaxSizes {
  tag: Features & Size;
  parse: Features & { move: Size; label: Size };
}

/** The sizes that make about 300 kB, chosen on what is held out of GUM. */
export const syntaxSizes: SyntaxSizes = {
  tag: { bits: 19, seen: 3, rows: 20_000, levels: 15, least: 1.5 },
  parse: {
    bits: 19,
    seen: 4,
    move: { rows: 60_000, levels: 31, least: 0.5 },
    label: { rows: 20_000, levels: 15, least: 1.5 },
  },
};

/** In steps of the moves' weights; set so that it costs nothing on held-out text. */
const margin = 60;
const longestSentence = 90; // tokens
const beamWidth = 4; // as in `readSyntax`

/** Learns tagger and parser: each with all features first, then again with the strongest; the parser on tags as good as it will meet. The same data give the same model. */
export function learnSyntax({ lexicon, folds }: Data, sizes: SyntaxSizes, say: (line: string) => void): SyntaxModel {
  const sentences = folds.flat();
  say(`${sentences.length} sentences`);
  const tagShift = 32 - sizes.tag.bits;
  const packTag = (model: LinearModel): LinearModel => quantise(model, sizes.tag.levels, sizes.tag.least);
  const fullTagger = trainTagger(sentences, lexicon, tagShift, countTagFeatures(sentences, tagShift, sizes.tag.seen), 3, 1);
  const keptTags = keepStrongest(fullTagger, sizes.tag.rows);
  const tag = packTag(trainTagger(sentences, lexicon, tagShift, keptTags, 4, 2));
  say('tagger');
  jackknifeTags(folds, lexicon, tagShift, keptTags, 3, packTag);
  say('tags for the parser');

  const lessons = prepareLessons(sentences.filter(({ gold }) => gold.tokens.length <= longestSentence));
  const options = { shift: 32 - sizes.parse.bits, seed: 3, explore: 0.9, width: beamWidth };
  const features = countParseFeatures(lessons, options.shift, sizes.parse.seen);
  const full = trainParser(lessons, features, undefined, { ...options, greedyEpochs: 3, beamEpochs: 4 }, (epoch, wrong) =>
    say(`full parser, round ${epoch + 1}: ${wrong} wrong`),
  );
  const kept = { move: keepStrongest(full.move, sizes.parse.move.rows), label: keepStrongest(full.label, sizes.parse.label.rows) };
  const small = trainParser(lessons, kept, full, { ...options, seed: 4, greedyEpochs: 0, beamEpochs: 3 }, (epoch, wrong) =>
    say(`small parser, round ${epoch + 1}: ${wrong} wrong`),
  );
  const move = quantise(small.move, sizes.parse.move.levels, sizes.parse.move.least);
  return { margin, lexicon, tag, move, label: quantise(small.label, sizes.parse.label.levels, sizes.parse.label.least) };
}
