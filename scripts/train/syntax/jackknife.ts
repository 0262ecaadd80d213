import type { SparseModel } from '../../../lib/syntax/sparse-model';
import { tagSentence } from '../../../lib/syntax/tag-sentence';
import type { WordLexicon } from '../../../lib/syntax/word-lexicon';
import type { LinearModel } from './linear-model';
import { type TrainingSentence, trainTagger } from './train-tagger';

/** Tags each fold by a tagger trained on the others and packed like the one that is shipped, so that the parser learns on tags as good as it will meet. */
export function jackknifeTags(
  folds: TrainingSentence[][],
  lexicon: WordLexicon,
  shift: number,
  kept: Uint8Array,
  epochs: number,
  pack: (model: LinearModel) => SparseModel,
): void {
  const guessed = folds.map((own, fold) => {
    const rest = folds.filter((_, f) => f !== fold).flat();
    const model = pack(trainTagger(rest, lexicon, shift, kept, epochs, fold + 1));
    return own.map(({ table, gold, tag }) => {
      tagSentence(model, lexicon, table, 0, gold.tokens.length, tag);
      return tag.slice();
    });
  });
  folds.forEach((own, fold) => {
    own.forEach((sentence, i) => {
      sentence.tag.set(guessed[fold]![i]!);
    });
  });
}
