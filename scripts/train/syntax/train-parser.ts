import { labels } from '../../../lib/syntax/labels';
import type { LinearModel } from '../../../lib/syntax/linear-model';
import { moveCount } from '../../../lib/syntax/parse-state';
import { makeRandom, shuffle } from '../random';
import { learnGreedily } from './learn-greedily';
import { learnWithBeam } from './learn-with-beam';
import type { Learner, Lesson } from './lesson';
import { average, continuePerceptron, makePerceptron, type Perceptron } from './perceptron';

/** How the parser is learnt. */
export interface ParserOptions {
  shift: number;
  /** Rounds in which one parse is followed and moves are learnt one by one; then rounds in which `width` parses are followed and whole parses are learnt. */
  greedyEpochs: number;
  beamEpochs: number;
  width: number;
  seed: number;
  /** How often the parser's own choice is followed although it is wrong, after the first round. */
  explore: number;
}

/** Trains both of the parser's models together, from nothing or from the weights of `from`. */
export function trainParser(
  lessons: Lesson[],
  kept: { move: Uint8Array; label: Uint8Array },
  from: { move: LinearModel; label: LinearModel } | undefined,
  options: ParserOptions,
  report: (epoch: number, wrong: number) => void,
): { move: ReturnType<typeof average>; label: ReturnType<typeof average> } {
  const random = makeRandom(options.seed);
  const learner: Learner = from
    ? { move: continuePerceptron(from.move, kept.move), label: continuePerceptron(from.label, kept.label) }
    : { move: makePerceptron(options.shift, moveCount, kept.move), label: makePerceptron(options.shift, labels.length, kept.label) };
  const order = [...lessons];
  for (let epoch = 0; epoch < options.greedyEpochs + options.beamEpochs; epoch++) {
    shuffle(order, random);
    if (epoch === options.greedyEpochs && epoch > 0) learner.move = restart(learner.move);
    let wrong = 0;
    for (const lesson of order)
      wrong +=
        epoch < options.greedyEpochs
          ? learnGreedily(learner, lesson, epoch === 0 ? 0 : options.explore, random)
          : learnWithBeam(learner, lesson, options.width);
    report(epoch, wrong);
  }
  return { move: average(learner.move), label: average(learner.label) };
}

/** Starts a new mean from the mean so far. */
function restart(perceptron: Perceptron): Perceptron {
  return { model: average(perceptron), sums: new Float32Array(perceptron.sums.length), steps: 1 };
}
