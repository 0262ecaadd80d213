import { passes } from '../../../lib/detect/model/attribution-model';
import type { PackedChain } from './encode-attribution-model';
import { addJudgeSequences, type JudgeLesson } from './judge-data';
import type { AttributionSizes } from './learn-cues';
import { collectSequences, countFeatures } from './sequences';
import { quantise, strongest } from './shrink';
import { trainChain } from './train-chain';

/** How the judge is learnt. */
export interface JudgeOptions {
  /** How often each of our own articles is seen for each of PolNeAR's. */
  times: number;
  epochs: number;
  rate: number;
  /** Share of what PolNeAR calls wrong about who is held responsible, which it does not annotate as such, that is learnt from all the same: one in so many. */
  keepEvery: number;
}

export const judgeOptions: JudgeOptions = { times: 4, epochs: 5, rate: 0.02, keepEvery: 1 };

/** Learns to judge candidates from PolNeAR's articles and our own. */
export function learnJudge(
  { polnear, own }: { polnear: JudgeLesson[]; own: JudgeLesson[] },
  { judgeBits: bits, rows, steps }: AttributionSizes,
  { times, epochs, rate, keepEvery } = judgeOptions,
): PackedChain {
  const builder = collectSequences();
  let passed = 0;
  for (const lesson of polnear)
    addJudgeSequences(
      builder,
      lesson,
      bits,
      ({ finding }, right) => right || finding?.kind !== 'responsibility' || passed++ % keepEvery === 0,
    );
  for (let time = 0; time < times; time++) for (const lesson of own) addJudgeSequences(builder, lesson, bits, () => true);
  const data = builder.done();
  const options = { ...passes.judge, bits, epochs, rate, seed: 3, allowed: () => true };
  const only = strongest(trainChain(data, { ...options, minCount: 2 }), countFeatures(data, bits), rows.judge);
  return quantise(trainChain(data, { ...options, minCount: 1, only }), steps.judge);
}
