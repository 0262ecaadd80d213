import { passes } from '../../../lib/detect/model/attribution-model';
import type { PackedChain } from './encode-attribution-model';
import { addJudgeSequences, isKnown, type JudgeLesson } from './judge-data';
import type { AttributionSizes } from './learn-cues';
import { collectSequences, countFeatures } from './sequences';
import { quantise, strongest } from './shrink';
import { trainChain } from './train-chain';

/** How often each of our own articles is seen for each of PolNeAR's: of 1, 4, 8, 16 and 32 the one that both gain from, by cross-validation over both. */
const times = 16;

/**
 * Learns to judge candidates from PolNeAR's articles and our own. PolNeAR does not annotate who is held responsible as such: what is wrong there may be right by our
 * guide, and is left out.
 */
export function learnJudge(
  { polnear, own }: { polnear: JudgeLesson[]; own: JudgeLesson[] },
  { judgeBits: bits, rows, steps }: AttributionSizes,
): PackedChain {
  const builder = collectSequences();
  for (const lesson of polnear)
    addJudgeSequences(builder, lesson, bits, ({ finding }, right) => right || finding?.kind !== 'responsibility');
  for (let time = 0; time < times; time++)
    for (const lesson of own) addJudgeSequences(builder, lesson, bits, (one) => isKnown(one, lesson));
  const data = builder.done();
  const options = { ...passes.judge, bits, epochs: 5, rate: 0.01, seed: 3, allowed: () => true };
  const only = strongest(trainChain(data, { ...options, minCount: 2 }), countFeatures(data, bits), rows.judge);
  return quantise(trainChain(data, { ...options, minCount: 1, only }), steps.judge);
}
