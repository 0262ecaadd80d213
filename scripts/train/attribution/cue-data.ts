import { closerCueFeatures, plainCueFeatures } from '../../../lib/detect/model/cue-features';
import { cueLabel } from '../../../lib/detect/model/cue-labels';
import { newSink } from '../../../lib/detect/model/feature-sink';
import type { Reading } from '../../../lib/detect/model/reading';
import type { GoldAttribution } from './read-corpus';
import { collectSequences, type Sequences } from './sequences';

/** A label for each token, from a document's attributions. */
export function cueGold(n: number, gold: GoldAttribution[]): Uint8Array {
  const labels = new Uint8Array(n);
  let free = 0;
  for (const { cue, head } of gold) {
    if (cue[0] < free) continue;
    for (let i = cue[0]; i < cue[1]; i++) labels[i] = i < head ? cueLabel.before : i === head ? cueLabel.head : cueLabel.after;
    free = cue[1];
  }
  return labels;
}

/** Each sentence of the readings as a sequence; with the plain features alone, or with all. */
export function cueSequences(docs: { reading: Reading; gold: GoldAttribution[] }[], bits: number, plainOnly: boolean): Sequences {
  const builder = collectSequences();
  const sink = newSink(bits);
  for (const { reading, gold } of docs) {
    const labels = cueGold(reading.n, gold);
    for (const s of reading.doc.sentences) {
      for (let i = s.firstToken; i < s.tokenEnd; i++) {
        sink.count = 0;
        plainCueFeatures(sink, reading, i, s.firstToken, s.tokenEnd);
        if (!plainOnly) closerCueFeatures(sink, reading, i, s.firstToken, s.tokenEnd);
        builder.place(sink.ids, sink.count, labels[i]!, 0);
      }
      builder.close();
    }
  }
  return builder.done();
}
