import { passes } from '../../../lib/detect/model/attribution-model';
import type { Reading } from '../../../lib/detect/model/reading';
import { roleMayFollow } from '../../../lib/detect/model/role-labels';
import { syntaxNames } from '../../../lib/detect/model/syntax-names';
import type { PackedChain } from './encode-attribution-model';
import type { AttributionSizes } from './learn-cues';
import type { GoldDocument } from './read-corpus';
import { roleSequences } from './role-data';
import { countFeatures } from './sequences';
import { quantise, strongest } from './shrink';
import { trainChain } from './train-chain';

/**
 * Learns to find source and content: with all features, then again with the strongest, a tenth of the size for a third of a point of F1; only again where
 * it is known which are the strongest (1 for each bucket).
 */
export function learnRoles(
  lessons: (GoldDocument & { reading: Reading })[],
  { bits, rows, steps }: AttributionSizes,
  say: (line: string) => void,
  known?: Uint8Array,
): [PackedChain, Uint8Array] {
  const progress = (line: string) => say(`sources and contents, ${line}`);
  const options = { ...passes.role, bits, seed: 2, allowed: roleMayFollow, progress };
  const data = roleSequences(lessons, bits, syntaxNames.isVerb);
  const only =
    known ?? strongest(trainChain(data, { ...options, epochs: 6, rate: 0.02, minCount: 5 }), countFeatures(data, bits), rows.role);
  return [quantise(trainChain(data, { ...options, epochs: 8, rate: 0.03, minCount: 1, only }), steps.role), only];
}
