import type { VerbTest } from '../../../lib/detect/model/between-cue';
import { newSink } from '../../../lib/detect/model/feature-sink';
import type { Reading } from '../../../lib/detect/model/reading';
import { roleEdgeClass } from '../../../lib/detect/model/role-edges';
import { roleFeatures } from '../../../lib/detect/model/role-features';
import { roleLabel } from '../../../lib/detect/model/role-labels';
import { type CueTokens, roleWindow } from '../../../lib/detect/model/role-window';
import type { GoldAttribution } from './read-corpus';
import { collectSequences, type Sequences } from './sequences';

/** The labels of tokens `from` to `to` seen from one attribution's cue. */
export function roleGold(a: GoldAttribution, from: number, to: number): Uint8Array {
  const labels = new Uint8Array(to - from);
  const paint = (ranges: [number, number][], first: number, later: number) => {
    for (const [s, e] of ranges)
      for (let i = Math.max(s, from); i < Math.min(e, to); i++) labels[i - from] = i === Math.max(s, from) ? first : later;
  };
  paint(a.content, roleLabel.contentFirst, roleLabel.content);
  paint(a.source, roleLabel.sourceFirst, roleLabel.source);
  for (let i = Math.max(a.cue[0], from); i < Math.min(a.cue[1], to); i++) labels[i - from] = roleLabel.outside;
  // a span that was cut by another begins anew
  for (let i = 0; i < labels.length; i++) {
    const before = i === 0 ? 0 : labels[i - 1]!;
    if (labels[i] === roleLabel.content && before !== roleLabel.content && before !== roleLabel.contentFirst)
      labels[i] = roleLabel.contentFirst;
    if (labels[i] === roleLabel.source && before !== roleLabel.source && before !== roleLabel.sourceFirst)
      labels[i] = roleLabel.sourceFirst;
  }
  return labels;
}

/** An annotated cue as the finder has it. */
export const toCue = (a: GoldAttribution): CueTokens => ({ from: a.cue[0], to: a.cue[1], head: a.head });

/** One sequence for each cue of each document. */
export function roleSequences(docs: { reading: Reading; gold: GoldAttribution[] }[], bits: number, isVerb: VerbTest): Sequences {
  const builder = collectSequences();
  const sink = newSink(bits);
  for (const { reading, gold } of docs) {
    const others = new Uint8Array(reading.n);
    for (const a of gold) others[a.head] = 1;
    for (const a of gold) {
      const cue = toCue(a);
      const [from, to] = roleWindow(reading, cue);
      const labels = roleGold(a, from, to);
      others[a.head] = 0;
      roleFeatures(reading, cue, from, to, isVerb, others, sink, (i) => {
        builder.place(sink.ids, sink.count, labels[i - from]!, roleEdgeClass(reading, i, from, cue));
      });
      others[a.head] = 1;
      builder.close();
    }
  }
  return builder.done();
}
