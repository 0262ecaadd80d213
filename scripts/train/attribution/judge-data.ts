import { newSink } from '../../../lib/detect/model/feature-sink';
import { type Candidate, judgeFeatures, readCompany } from '../../../lib/detect/model/judge-features';
import type { Reading } from '../../../lib/detect/model/reading';
import { cueHead } from './cue-head';
import type { GoldDocument } from './read-corpus';
import { collectSequences, type Sequences } from './sequences';

/** Whether a candidate is one of the annotated attributions: each one's cue holds the other's head. */
function isRight({ cue }: Candidate, { doc, gold }: GoldDocument): boolean {
  const head = cueHead(doc, cue.from, cue.to);
  return gold.some((g) => cue.from <= g.head && g.head < cue.to && g.cue[0] <= head && head < g.cue[1]);
}

/** A sequence of one place for each candidate, labelled 1 where it is right. */
export function judgeSequences(
  docs: (GoldDocument & { reading: Reading })[],
  candidates: ReadonlyMap<string, Candidate[]>,
  bits: number,
): Sequences {
  const builder = collectSequences();
  const sink = newSink(bits);
  for (const document of docs) {
    const list = candidates.get(document.id) ?? [];
    const company = readCompany(document.reading, list);
    list.forEach((candidate, at) => {
      sink.count = 0;
      judgeFeatures(sink, document.reading, company, at);
      builder.place(sink.ids, sink.count, isRight(candidate, document) ? 1 : 0, 0);
      builder.close();
    });
  }
  return builder.done();
}
