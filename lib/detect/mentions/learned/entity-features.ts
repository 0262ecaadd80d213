import { firstNames } from '../../../lexicon/first-names';
import { type FeatureSink, one, three, two } from '../../model/feature-sink';
import { mix } from '../../model/hash';
import type { WordReading } from '../../model/reading';
import type { Entity } from '../entity';
import { codeOf, stepOf } from './codes';
import { writtenAs } from './written';

const enoughMentions = 12; // more tell nothing new of a name, and cost time
const kinds = ['', 'state', 'capital', 'nationality', 'people', 'place', 'organization', 'seat', 'group', 'product'];

/** Puts the features that all mentions of a name share: its words, what the rules take it for, and the words around each of its mentions. */
export function putEntityFeatures(sink: FeatureSink, r: WordReading, entity: Entity): void {
  const { tokens } = r.doc;
  const { from, to } = entity.names[0]!;
  const kind = entity.known ? kinds.indexOf(entity.known.kind) * 2 + (entity.known.ambiguous ? 1 : 0) : -1;
  const type = entity.type ? codeOf(entity.type) : 0;
  const length = Math.min(5, to - from);
  one(sink, 1, 0);
  two(sink, 2, kind, type);
  three(sink, 3, type, stepOf(entity.likelihood), kind === -1 ? 0 : 1);
  for (const rule of entity.rules) {
    one(sink, 4, codeOf(rule));
    two(sink, 5, codeOf(rule), length);
  }
  let form = length;
  for (let i = from; i < to && i < from + 4; i++) form = form * 8 + writtenAs(tokens[i]!);
  one(sink, 6, form);
  two(sink, 7, form, type);
  const last = to - 1;
  const opens = firstNames.has(tokens[from]!.lower) ? 1 : 0;
  const common = (tokens[from]!.common ? 1 : 0) + (tokens[last]!.common ? 2 : 0);
  three(sink, 8, opens, common, length);
  one(sink, 9, r.word[last]!);
  one(sink, 10, r.word[from]!);
  two(sink, 11, r.suffix3[last]!, form);
  two(sink, 12, r.suffix2[last]!, length);
  two(sink, 13, r.suffix3[from]!, length);
  two(sink, 14, r.clusterB[last]!, length);
  two(sink, 15, r.clusterB[from]!, length);
  two(sink, 16, r.clusterA[from]!, r.clusterA[last]!);
  if (to - from > 1) {
    let whole = 0;
    for (let i = from; i < to; i++) {
      whole = mix(whole, r.word[i]!);
      one(sink, 17, r.word[i]!);
      one(sink, 18, r.clusterB[i]!);
    }
    one(sink, 19, whole);
  }
  one(sink, 20, Math.min(4, entity.names.length));
  putContexts(sink, r, entity);
}

/** The words beside each mention, each once. */
function putContexts(sink: FeatureSink, r: WordReading, { names }: Entity): void {
  const start = sink.count;
  for (let n = 0; n < names.length && n < enoughMentions; n++) {
    const { from, to, titled } = names[n]!;
    const sentence = r.doc.sentences[r.sentence[from]!]!;
    const { head, label } = r.syntax;
    const before = from > sentence.firstToken ? r.stem[from - 1]! : 1;
    const after = to < sentence.tokenEnd ? r.stem[to]! : 1;
    one(sink, 21, before);
    one(sink, 22, after);
    one(sink, 23, from > sentence.firstToken ? r.clusterB[from - 1]! : 0);
    one(sink, 24, to < sentence.tokenEnd ? r.clusterB[to]! : 0);
    let top = to - 1;
    for (let step = 0; step < 4 && head[top]! >= from && head[top]! < to; step++) top = head[top]!;
    const governor = head[top]!;
    two(sink, 25, label[top]!, governor < 0 ? 0 : r.stem[governor]!);
    two(sink, 26, label[top]!, governor < 0 ? 0 : r.clusterA[governor]!);
    one(sink, 27, label[top]!);
    if (titled) one(sink, 28, 1);
  }
  dropRepeats(sink, start);
}

function dropRepeats(sink: FeatureSink, start: number): void {
  const part = sink.ids.subarray(start, sink.count).sort();
  let kept = start;
  for (let i = 0; i < part.length; i++) if (i === 0 || part[i] !== part[i - 1]) sink.ids[kept++] = part[i]!;
  sink.count = kept;
}
