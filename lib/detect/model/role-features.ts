import { countBetween, type VerbTest } from './between-cue';
import { type FeatureSink, one, three, two } from './feature-sink';
import { mix } from './hash';
import { quoteState } from './quote-columns';
import type { Reading } from './reading';
import { tokenClass } from './role-edges';
import type { CueTokens } from './role-window';
import { readPaths } from './tree';

const edge = 0x5eed;
const bucket = (d: number): number => (d < 5 ? d : d < 7 ? 5 : d < 10 ? 6 : d < 15 ? 7 : d < 25 ? 8 : d < 40 ? 9 : 10);

/** Features of every token in a window, seen from one cue; `others` holds 1 where another cue's head stands. */
export function roleFeatures(
  r: Reading,
  cue: CueTokens,
  from: number,
  to: number,
  isVerb: VerbTest,
  others: Uint8Array,
  sink: FeatureSink,
  emit: (i: number) => void,
): void {
  const { commas, quotes, verbs, breaks, cues } = countBetween(r, cue, from, to, isVerb, others);
  const { pos } = r.syntax;
  const home = r.sentence[cue.head]!;
  const sentence = r.doc.sentences[home]!;
  const homeFrom = Math.max(sentence.firstToken, from);
  const homeTo = Math.min(sentence.tokenEnd, to);
  const head = r.stem[cue.head]!;
  const last = r.word[cue.to - 1]!;
  const inHome = (k: number) => k >= homeFrom && k < homeTo;
  const beforeKind = inHome(cue.from - 1) ? tokenClass(r, cue.from - 1, cue) || 10 + pos[cue.from - 1]! : 9;
  const afterKind = inHome(cue.to) ? tokenClass(r, cue.to, cue) || 10 + pos[cue.to]! : 9;
  const afterWord = inHome(cue.to) ? r.word[cue.to]! : edge;
  const construction = mix(beforeKind, afterKind);
  const cueQuoted = r.quote[cue.head]! !== 0 ? 1 : 0;
  const opens = r.quoteState[sentence.firstToken] === quoteState.opening ? 1 : 0;
  const cueWide = mix(head, cue.to - cue.from > 1 ? last : 0);
  const paths = readPaths(r, cue.from, cue.to, cue.head, homeFrom, homeTo);
  const parsed = r.syntax.label[cue.head]! !== 0;
  const cueFrame = r.tree.frame[cue.head]!;
  const cueSubject = r.tree.subject[cue.head]!;
  const cueLabel = r.syntax.label[cue.head]!;
  const at = (column: Int32Array | Uint8Array, k: number): number => (k < from || k >= to ? edge : column[k]!);

  for (let i = from; i < to; i++) {
    sink.count = 0;
    if (i >= cue.from && i < cue.to) {
      one(sink, 1, 0);
      emit(i);
      continue;
    }
    const k = i - from;
    const side = i < cue.from ? 0 : 1;
    const d = side === 0 ? cue.from - i : i - cue.to + 1;
    const offset = Math.max(-3, Math.min(3, r.sentence[i]! - home));
    const state = r.quoteState[i]!;
    const stateBefore = at(r.quoteState, i - 1),
      stateAfter = at(r.quoteState, i + 1);
    const quoted = r.quote[i]! !== 0 ? 1 : 0;
    const own = r.doc.sentences[r.sentence[i]!]!;
    const place = i === own.firstToken ? 1 : i === own.tokenEnd - 1 ? 2 : i === own.tokenEnd - 2 ? 3 : 0;
    const w0 = r.word[i]!,
      wm = at(r.word, i - 1),
      w1 = at(r.word, i + 1);
    const p0 = pos[i]!,
      pm = at(pos, i - 1),
      p1 = at(pos, i + 1);
    const where = side * 8 + offset + 3;
    one(sink, 2, where);
    three(sink, 3, where, state, quoted);
    three(sink, 4, where, construction, quoted);
    three(sink, 5, stateBefore, state, stateAfter);
    three(sink, 6, where, place, state);
    two(sink, 7, where, w0);
    three(sink, 8, where, wm, state);
    three(sink, 9, where, w1, state);
    three(sink, 10, head, where, quoted);
    three(sink, 11, where, mix(quotes[k]!, cueQuoted), mix(state, quoted));
    three(sink, 12, mix(where, place), stateBefore * 16 + state, construction);
    if (offset !== 0) {
      three(sink, 13, where, quotes[k]!, place);
      two(sink, 14, mix(where, state), afterWord);
      three(sink, 15, where, breaks[k]!, quoted);
      emit(i);
      continue;
    }
    const dist = bucket(d);
    const close = Math.min(d, 8);
    two(sink, 20, side, dist);
    three(sink, 21, side, close, head);
    two(sink, 22, side, construction);
    three(sink, 23, side, construction, dist);
    two(sink, 24, side, head);
    one(sink, 25, w0);
    two(sink, 26, side, wm);
    two(sink, 27, side, w1);
    two(sink, 28, wm, w0);
    two(sink, 29, w0, w1);
    two(sink, 30, side, p0);
    three(sink, 31, side, pm, p0);
    three(sink, 32, side, p0, p1);
    three(sink, 33, mix(side, pm), p0, p1);
    three(sink, 34, mix(side, close), pm, p0);
    three(sink, 35, mix(side, head), pm, p0);
    three(sink, 36, side, head, w0);
    three(sink, 37, mix(side, p0), construction, dist);
    three(sink, 38, mix(side, beforeKind), p0, close);
    three(sink, 39, mix(side, afterKind), p0, close);
    three(sink, 40, side, commas[k]! * 4 + quotes[k]!, verbs[k]!);
    three(sink, 41, mix(side, commas[k]!), verbs[k]!, p0);
    three(sink, 42, mix(side, commas[k]!), quotes[k]!, construction);
    three(sink, 43, mix(side, verbs[k]!), cues[k]!, p0);
    three(sink, 44, side, cues[k]!, construction);
    three(sink, 45, side, breaks[k]! * 4 + commas[k]!, pm);
    three(sink, 46, mix(side, opens), quoted, commas[k]!);
    three(sink, 47, side, r.shape[i]!, place);
    three(sink, 48, mix(side, p0), afterWord, commas[k]!);
    three(sink, 49, side, r.clusterB[i]!, close < 5 ? close : 5);
    two(sink, 50, side, r.clusterA[i]!);
    three(sink, 51, side, cueWide, dist);
    three(sink, 52, mix(side, at(r.word, i - 2)), wm, p0);
    three(sink, 53, mix(side, at(r.word, i + 2)), w1, p0);
    three(sink, 54, mix(side, at(pos, i - 2)), pm, p0);
    three(sink, 55, mix(side, at(pos, i + 2)), p1, p0);
    three(sink, 56, mix(side, r.heading[i]!), p0, commas[k]!);
    three(sink, 57, side, others[i]!, commas[k]!);
    if (parsed) {
      const j = i - homeFrom;
      const way = paths.way[j]!;
      const wayTwo = paths.wayTwo[j]!;
      const wayBefore = i > homeFrom ? paths.way[j - 1]! : 1;
      const wayAfter = i + 1 < homeTo ? paths.way[j + 1]! : 2;
      const top = paths.top[j]!;
      const end = top < 0 ? 0 : (r.tree.first[top] === i ? 1 : 0) + (r.tree.last[top] === i ? 2 : 0);
      const subjectSide =
        cueSubject < 0
          ? 0
          : i >= r.tree.first[cueSubject]! && i <= r.tree.last[cueSubject]!
            ? i === r.tree.first[cueSubject]
              ? 1
              : i === r.tree.last[cueSubject]
                ? 2
                : 3
            : 4;
      const kind = r.syntax.label[i]!;
      one(sink, 60, way);
      two(sink, 61, way, head);
      two(sink, 62, way, end);
      two(sink, 63, way, wayBefore);
      two(sink, 64, way, wayAfter);
      one(sink, 65, wayTwo);
      two(sink, 66, wayTwo, head);
      two(sink, 67, way, p0);
      three(sink, 68, way, cueFrame, cueLabel);
      two(sink, 69, way, construction);
      two(sink, 70, subjectSide, p0);
      two(sink, 71, subjectSide, head);
      three(sink, 72, subjectSide, cueLabel, cueFrame);
      three(sink, 73, way, kind, end);
      three(sink, 74, mix(way, wayBefore), pm, p0);
      two(sink, 75, way, w0);
      three(sink, 76, way, quoted, side);
      two(sink, 77, way, top < 0 ? 0 : r.stem[top]!);
      three(sink, 78, wayTwo, end, p0);
    }
    emit(i);
  }
}
