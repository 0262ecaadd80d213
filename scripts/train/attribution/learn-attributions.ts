import { passes } from '../../../lib/detect/model/attribution-model';
import { mayFollow } from '../../../lib/detect/model/cue-labels';
import { newSink } from '../../../lib/detect/model/feature-sink';
import { findCandidates } from '../../../lib/detect/model/find-candidates';
import type { Candidate } from '../../../lib/detect/model/judge-features';
import type { Reading } from '../../../lib/detect/model/reading';
import { roleMayFollow } from '../../../lib/detect/model/role-labels';
import { syntaxNames } from '../../../lib/detect/model/syntax-names';
import { cueSequences } from './cue-data';
import { encodeAttributionModel } from './encode-attribution-model';
import { judgeSequences } from './judge-data';
import type { GoldDocument } from './read-corpus';
import { roleSequences } from './role-data';
import type { Sequences } from './sequences';
import { countFeatures } from './sequences';
import { quantise, strongest } from './shrink';
import { type TrainedChain, type TrainOptions, trainChain } from './train-chain';

/** An annotated article with its columns read. */
export type AttributionLesson = GoldDocument & { reading: Reading };

/** How large the model may be: bits of a feature's number; for each pass, rows that are kept and steps of a weight on each side of 0. */
export interface AttributionSizes {
  bits: number;
  judgeBits: number;
  rows: { cue: number; role: number; judge: number };
  steps: { cue: number; role: number; judge: number };
}

/** The sizes that make 365 kB gzipped, chosen on PolNeAR dev. */
export const attributionSizes: AttributionSizes = {
  bits: 21,
  judgeBits: 19,
  rows: { cue: 60_000, role: 60_000, judge: 12_000 },
  steps: { cue: 31, role: 31, judge: 63 },
};

const folds = 3;
const leastCandidate = 0.05; // below what the finder looks at: the judge learns what to turn down

/** Learns the three passes and gives them packed. The same lessons give the same bytes. */
export function learnAttributions(lessons: AttributionLesson[], sizes: AttributionSizes, say: (line: string) => void): Uint8Array {
  const { bits, judgeBits } = sizes;
  const { isVerb } = syntaxNames;
  const cueOptions = { ...passes.cue, bits, seed: 1, allowed: mayFollow };
  const roleOptions = { ...passes.role, bits, seed: 2, allowed: roleMayFollow };
  const [cue, cueRows] = learnSmall('cues', cueSequences(lessons, bits), cueOptions, sizes.rows.cue, say);
  const [role, roleRows] = learnSmall('sources and contents', roleSequences(lessons, bits, isVerb), roleOptions, sizes.rows.role, say);

  // The judge learns from candidates of models that have not seen their articles.
  const candidates = new Map<string, Candidate[]>();
  const sink = newSink(bits);
  for (let fold = 0; fold < folds; fold++) {
    const seen = lessons.filter((_, k) => k % folds !== fold);
    const again = { rate: 0.03, minCount: 1 };
    const foldCue = quantise(trainChain(cueSequences(seen, bits), { ...cueOptions, ...again, epochs: 6, only: cueRows }), sizes.steps.cue);
    const foldRole = quantise(
      trainChain(roleSequences(seen, bits, isVerb), { ...roleOptions, ...again, epochs: 5, only: roleRows }),
      sizes.steps.role,
    );
    for (const { id, reading } of lessons.filter((_, k) => k % folds === fold))
      candidates.set(id, findCandidates(foldCue, foldRole, reading, leastCandidate, isVerb, sink));
    say(`candidates ${fold + 1} of ${folds}`);
  }
  const judgeData = judgeSequences(lessons, candidates, judgeBits);
  const judgeOptions = { ...passes.judge, bits: judgeBits, epochs: 5, rate: 0.02, seed: 3, allowed: () => true };
  const fullJudge = trainChain(judgeData, { ...judgeOptions, minCount: 2 });
  const only = strongest(fullJudge, countFeatures(judgeData, judgeBits), sizes.rows.judge);
  const judge = trainChain(judgeData, { ...judgeOptions, minCount: 1, only });
  say('judge');
  return encodeAttributionModel({
    cue: quantise(cue, sizes.steps.cue),
    role: quantise(role, sizes.steps.role),
    judge: quantise(judge, sizes.steps.judge),
  });
}

/** Learns with all features, keeps the `count` strongest, learns again with those: a tenth of the size for a third of a point of F1. */
function learnSmall(
  name: string,
  data: Sequences,
  options: Omit<TrainOptions, 'epochs' | 'rate' | 'minCount'>,
  count: number,
  say: (line: string) => void,
): [TrainedChain, Uint8Array] {
  const progress = (line: string) => say(`${name}, ${line}`);
  const full = trainChain(data, { ...options, epochs: 6, rate: 0.02, minCount: 5, progress });
  const only = strongest(full, countFeatures(data, options.bits), count);
  return [trainChain(data, { ...options, epochs: 8, rate: 0.03, minCount: 1, only, progress }), only];
}
