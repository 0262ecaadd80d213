import type { WordLexicon } from '../../../lib/syntax/word-lexicon';
import { countTags, findClasses, type LexiconOptions, trainLexicon } from './make-lexicon';
import type { GoldDocument, GoldSentence } from './read-treebank';
import { prepare, type TrainingSentence } from './train-tagger';

/** How frequent words are known besides the treebank: machine-made tags by word, and clusters in order of frequency. */
export interface WordSources {
  silver: Map<string, Map<number, number>>;
  clusters: [word: string, cluster: number][];
}

/** What is learnt from. */
export interface Data {
  lexicon: WordLexicon;
  /** The sentences by fold; each fold's columns come from a lexicon that has not seen its documents. */
  folds: TrainingSentence[][];
}

/** Left out are sentences of which more than a quarter has no tag of the treebank: addresses, lists. */
const usable = ({ tag }: GoldSentence): boolean => tag.filter((t) => t === 0).length <= tag.length * 0.25;

/** Makes the lexicon of documents and reads their sentences, in `foldCount` folds. */
export function prepareData(documents: GoldDocument[], sources: WordSources, options: LexiconOptions, foldCount: number): Data {
  const all = { gold: countTags(documents), ...sources };
  const inventory = findClasses(all, options);
  const folds = Array.from({ length: foldCount }, (_, fold) => {
    const inFold = (_d: GoldDocument, i: number): boolean => i % foldCount === fold;
    const rest = documents.filter((d, i) => !inFold(d, i));
    const own = trainLexicon({ gold: countTags(rest), ...sources }, inventory, options);
    const sentences = documents.filter(inFold).flatMap((d) => d.sentences);
    return prepare(sentences.filter(usable), own);
  });
  return { lexicon: trainLexicon(all, inventory, options), folds };
}
