import { cueHead } from '../../../lib/detect/model/cue-head';
import { newSink } from '../../../lib/detect/model/feature-sink';
import { type Candidate, judgeFeatures, readCompany } from '../../../lib/detect/model/judge-features';
import type { Reading } from '../../../lib/detect/model/reading';
import type { GoldDocument } from './read-corpus';
import type { SequenceCollector } from './sequences';

/** An annotated article with its columns and what may be attributions in it. */
export type JudgeLesson = GoldDocument & { reading: Reading; candidates: Candidate[] };

/** Whether a candidate is one of the annotated attributions: each one's cue holds the other's head. */
export function isRight({ cue }: Candidate, { doc, gold }: GoldDocument): boolean {
  const head = cueHead(doc, cue.from, cue.to);
  return gold.some((g) => cue.from <= g.head && g.head < cue.to && g.cue[0] <= head && head < g.cue[1]);
}

/** Whether the annotation says if a candidate is right: where only some places are annotated, those that share a word with its cue. */
export function isKnown({ cue }: Candidate, { known }: GoldDocument): boolean {
  return !known || known.some(([from, to]) => cue.from < to && from < cue.to);
}

/** Adds a sequence of one place for each candidate that `isWanted`, labelled 1 where it is right. */
export function addJudgeSequences(
  builder: SequenceCollector,
  lesson: JudgeLesson,
  bits: number,
  isWanted: (candidate: Candidate, right: boolean) => boolean,
): void {
  const sink = newSink(bits);
  const company = readCompany(lesson.reading, lesson.candidates);
  lesson.candidates.forEach((candidate, at) => {
    const right = isRight(candidate, lesson);
    if (!isWanted(candidate, right)) return;
    sink.count = 0;
    judgeFeatures(sink, lesson.reading, company, at);
    builder.place(sink.ids, sink.count, right ? 1 : 0, 0);
    builder.close();
  });
}
