import { passes } from '../../../lib/detect/model/attribution-model';
import { mayFollow } from '../../../lib/detect/model/cue-labels';
import type { Reading } from '../../../lib/detect/model/reading';
import { cueSequences } from './cue-data';
import type { PackedChain } from './encode-attribution-model';
import type { GoldDocument } from './read-corpus';
import { countFeatures } from './sequences';
import { quantise, strongest } from './shrink';
import { type TrainedChain, trainChain } from './train-chain';

/** How large the model may be: bits of a feature's number; for each pass, rows that are kept and steps of a weight on each side of 0. */
export interface AttributionSizes {
  bits: number;
  judgeBits: number;
  /** `plain` of the cue pass's rows are for its plain features. */
  rows: { plain: number; cue: number; role: number; judge: number };
  steps: { cue: number; role: number; judge: number };
}

/** 1 for each bucket of the features that a chain keeps. */
export interface CueRows {
  plain: Uint8Array;
  closer: Uint8Array;
}

/**
 * Learns to find cues: first from the plain features alone, then, with what these weigh kept, from all. So the plain ones can tell where no closer look is
 * needed; learnt together they could not, and found fewer cues (F1 77.7 against 78.0 on a fifth of PolNeAR train). `known` are rows to learn with;
 * without them, it learns with all features, keeps the strongest, and learns again with those.
 */
export function learnCues(
  lessons: (GoldDocument & { reading: Reading })[],
  { bits, rows, steps }: AttributionSizes,
  say: (line: string) => void,
  known?: CueRows,
): [PackedChain, CueRows] {
  const options = { ...passes.cue, bits, seed: 1, allowed: mayFollow, progress: (line: string) => say(`cues, ${line}`) };
  const plainData = cueSequences(lessons, bits, true);
  const few = { minCount: 1, rate: 0.03 };
  const plain =
    known?.plain ??
    strongest(trainChain(plainData, { ...options, epochs: 4, rate: 0.03, minCount: 5 }), countFeatures(plainData, bits), rows.plain);
  const base = trainChain(plainData, { ...options, ...few, epochs: 6, only: plain });
  const data = cueSequences(lessons, bits, false);
  const closer =
    known?.closer ??
    strongest(
      withoutBase(trainChain(data, { ...options, epochs: 6, rate: 0.02, minCount: 5, base }), base),
      countFeatures(data, bits),
      rows.cue - rows.plain,
    );
  return [quantise(trainChain(data, { ...options, ...few, epochs: 8, only: closer, base }), steps.cue), { plain, closer }];
}

/** A chain with the weights of another's features made nothing. */
function withoutBase(chain: TrainedChain, { buckets }: TrainedChain): TrainedChain {
  const own = new Set(buckets);
  const weights = chain.weights.slice();
  chain.buckets.forEach((bucket, row) => {
    if (own.has(bucket)) weights.fill(0, row * chain.labels, (row + 1) * chain.labels);
  });
  return { ...chain, weights };
}
