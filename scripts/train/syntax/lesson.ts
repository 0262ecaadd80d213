import { makeParseInput, type ParseInput } from '../../../lib/syntax/parse-input';
import { makeParsePool, openSentence } from '../../../lib/syntax/parse-state';
import { type GoldTree, makeGoldTree } from './oracle';
import type { Perceptron } from './perceptron';
import { projectivise } from './projectivise';
import type { TrainingSentence } from './train-tagger';

/** A sentence to learn from, with guessed tags. */
export interface Lesson {
  input: ParseInput;
  tree: GoldTree;
  label: Uint8Array;
  length: number;
}

/** What learns: the two models of the parser. */
export interface Learner {
  move: Perceptron;
  label: Perceptron;
}

/** The lessons of sentences whose `tag` has been guessed. */
export function prepareLessons(sentences: TrainingSentence[]): Lesson[] {
  return sentences.map(({ gold, table, tag }) => ({
    input: makeParseInput(table, tag.slice()),
    tree: makeGoldTree(projectivise(gold.head)),
    label: gold.label,
    length: gold.tokens.length,
  }));
}

/** One pool serves all lessons in turn. */
export const pool = makeParsePool(0);

/** Gives the pool to a lesson; the first state. */
export function openLesson(length: number): number {
  pool.root = length;
  pool.none = length + 1;
  return openSentence(pool, 0, length);
}
