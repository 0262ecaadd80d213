import { newSink } from '../../../lib/detect/model/feature-sink';
import { findCandidates } from '../../../lib/detect/model/find-candidates';
import type { Reading } from '../../../lib/detect/model/reading';
import { syntaxNames } from '../../../lib/detect/model/syntax-names';
import { encodeAttributionModel } from './encode-attribution-model';
import type { JudgeLesson } from './judge-data';
import { type AttributionSizes, learnCues } from './learn-cues';
import { learnJudge } from './learn-judge';
import { learnRoles } from './learn-roles';
import type { GoldDocument } from './read-corpus';

/** An annotated article with its columns read. */
export type AttributionLesson = GoldDocument & { reading: Reading };

/** The sizes that make at most 310 kB gzipped. */
export const attributionSizes: AttributionSizes = {
  bits: 19,
  judgeBits: 19,
  rows: { plain: 13_000, cue: 53_000, role: 52_000, judge: 12_000 },
  steps: { cue: 31, role: 31, judge: 63 },
};

const folds = 3;

/** What is learnt from: PolNeAR's articles, and those annotated after our own guide, which only the judge sees. */
export interface Lessons {
  polnear: AttributionLesson[];
  own: AttributionLesson[];
}

/** The candidates of the lessons' articles, by models that have not seen them; and the two chains that have seen all. */
export function learnChains({ polnear, own }: Lessons, sizes: AttributionSizes, say: (line: string) => void) {
  const [cue, cueRows] = learnCues(polnear, sizes, say);
  const [role, roleRows] = learnRoles(polnear, sizes, say);
  const sink = newSink(sizes.bits);
  const judged: JudgeLesson[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const seen = polnear.filter((_, k) => k % folds !== fold);
    const [foldCue] = learnCues(seen, sizes, () => {}, cueRows);
    const [foldRole] = learnRoles(seen, sizes, () => {}, roleRows);
    for (const lesson of polnear.filter((_, k) => k % folds === fold))
      judged.push({ ...lesson, candidates: findCandidates(foldCue, foldRole, lesson.reading, syntaxNames.isVerb, sink) });
    say(`candidates ${fold + 1} of ${folds}`);
  }
  const ownJudged = own.map((lesson) => ({ ...lesson, candidates: findCandidates(cue, role, lesson.reading, syntaxNames.isVerb, sink) }));
  return { cue, role, judged: { polnear: judged, own: ownJudged } };
}

/** Learns the three passes and gives them packed. The same lessons give the same bytes. */
export function learnAttributions(lessons: Lessons, sizes: AttributionSizes, say: (line: string) => void): Uint8Array {
  const { cue, role, judged } = learnChains(lessons, sizes, say);
  const judge = learnJudge(judged, sizes);
  say('judge');
  return encodeAttributionModel({ cue, role, judge });
}
