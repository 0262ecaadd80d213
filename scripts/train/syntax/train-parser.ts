import { makeRandom, shuffle } from '../random';
import { learnGreedily } from './learn-greedily';
import { learnWithBeam } from './learn-with-beam';
import type { Learner, Lesson } from './lesson';
import type { LinearModel } from './linear-model';
import { average, makePerceptron, type Perceptron } from './perceptron';

/** How the parser is learnt. */
export interface ParserOptions {
  /** Rounds in which one parse is followed and moves are learnt one by one; then rounds in which `width` parses are followed and whole parses are learnt. */
  greedyEpochs: number;
  beamEpochs: number;
  width: number;
  seed: number;
  /** How often the parser's own choice is followed although it is wrong, after the first round. */
  explore: number;
}

/** The parser's two models as learnt. */
export interface ParserWeights {
  move: LinearModel;
  label: LinearModel;
}

/** The width of a model's addresses (32 less its bits), and its classes. */
interface Shape {
  shift: number;
  classes: number;
}

/** Trains both of the parser's models together; `kept` marks the addresses that learn. */
export function trainParser(
  lessons: Lesson[],
  shapes: { move: Shape; label: Shape },
  kept: { move: Uint8Array; label: Uint8Array },
  options: ParserOptions,
  report: (epoch: number, wrong: number) => void,
): ParserWeights {
  const random = makeRandom(options.seed);
  const learner: Learner = {
    move: makePerceptron(shapes.move.shift, shapes.move.classes, kept.move),
    label: makePerceptron(shapes.label.shift, shapes.label.classes, kept.label),
  };
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
