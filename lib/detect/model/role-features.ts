import { countBetween, type VerbTest } from './between-cue';
import { type FeatureSink, one, three, two } from './feature-sink';
import { mix } from './hash';
import { quoteState } from './quote-columns';
import type { Reading } from './reading';
import { tokenClass } from './role-edges';
import type { CueTokens } from './role-window';
import { readRuleRoles } from './rule-roles';
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
  const { word, quoteState: states, sentence: sentenceOf } = r;
  const { pos, label } = r.syntax;
  const { first: firstBelow, last: lastBelow } = r.tree;
  const home = sentenceOf[cue.head]!;
  const sentence = r.doc.sentences[home]!;
  const homeFrom = Math.max(sentence.firstToken, from);
  const homeTo = Math.min(sentence.tokenEnd, to);
  const head = r.stem[cue.head]!;
  const last = word[cue.to - 1]!;
  const inHome = (k: number) => k >= homeFrom && k < homeTo;
  const beforeKind = inHome(cue.from - 1) ? tokenClass(r, cue.from - 1, cue) || 10 + pos[cue.from - 1]! : 9;
  const afterKind = inHome(cue.to) ? tokenClass(r, cue.to, cue) || 10 + pos[cue.to]! : 9;
  const afterWord = inHome(cue.to) ? word[cue.to]! : edge;
  const construction = mix(beforeKind, afterKind);
  const cueQuoted = r.quote[cue.head]! !== 0 ? 1 : 0;
  const opens = states[sentence.firstToken] === quoteState.opening ? 1 : 0;
  const cueWide = mix(head, cue.to - cue.from > 1 ? last : 0);
  const paths = readPaths(r, cue.from, cue.to, cue.head, homeFrom, homeTo);
  const parsed = label[cue.head]! !== 0;
  const cueFrame = r.tree.frame[cue.head]!;
  const cueSubject = r.tree.subject[cue.head]!;
  const cueLabel = label[cue.head]!;
  const cueRule = r.rule[cue.head]!;
  const ruled = readRuleRoles(r.findings[r.finding[cue.head]!], from, to);

  for (let i = from; i < to; i++) {
    sink.count = 0;
    if (i >= cue.from && i < cue.to) {
      one(sink, 1, 0);
      emit(i);
      continue;
    }
    const k = i - from;
    const side = i < cue.from ? 0 : 1;
    const offset = Math.max(-3, Math.min(3, sentenceOf[i]! - home));
    const state = states[i]!;
    const stateBefore = i > from ? states[i - 1]! : 4;
    const stateAfter = i + 1 < to ? states[i + 1]! : 4;
    const quoted = r.quote[i]! !== 0 ? 1 : 0;
    const own = r.doc.sentences[sentenceOf[i]!]!;
    const place = i === own.firstToken ? 1 : i === own.tokenEnd - 1 ? 2 : i === own.tokenEnd - 2 ? 3 : 0;
    const w0 = word[i]!;
    const wm = i > from ? word[i - 1]! : edge;
    const w1 = i + 1 < to ? word[i + 1]! : edge;
    const where = side * 8 + offset + 3;
    const role = ruled[k]!;
    const roleBefore = i > from ? ruled[k - 1]! : 0;
    const roleAfter = i + 1 < to ? ruled[k + 1]! : 0;
    one(sink, 2, where);
    three(sink, 3, where, state, quoted);
    three(sink, 4, where, construction, quoted);
    three(sink, 5, stateBefore, state, stateAfter);
    three(sink, 6, where, place, state);
    two(sink, 7, where, w0);
    three(sink, 8, where, wm, state);
    three(sink, 9, where, w1, state);
    three(sink, 10, head, where, quoted);
    three(sink, 11, where, quotes[k]! * 2 + cueQuoted, state * 2 + quoted);
    three(sink, 12, where * 4 + place, stateBefore * 16 + state, construction);
    two(sink, 80, role, where);
    three(sink, 81, role, cueRule, side);
    three(sink, 82, roleBefore, role, roleAfter);
    if (offset !== 0) {
      three(sink, 13, where, quotes[k]!, place);
      two(sink, 14, where * 4 + state, afterWord);
      three(sink, 15, where, breaks[k]!, quoted);
      emit(i);
      continue;
    }
    const p0 = pos[i]!;
    const pm = i > from ? pos[i - 1]! : edge;
    const p1 = i + 1 < to ? pos[i + 1]! : edge;
    const d = side === 0 ? cue.from - i : i - cue.to + 1;
    const dist = bucket(d) * 2 + side;
    const close = Math.min(d, 8) * 2 + side;
    const sidePos = p0 * 2 + side;
    const sideCommas = commas[k]! * 2 + side;
    one(sink, 20, dist);
    two(sink, 21, close, head);
    two(sink, 22, side, construction);
    two(sink, 23, construction, dist);
    two(sink, 24, side, head);
    one(sink, 25, w0);
    two(sink, 26, side, wm);
    two(sink, 27, side, w1);
    one(sink, 30, sidePos);
    two(sink, 31, pm, sidePos);
    two(sink, 32, sidePos, p1);
    three(sink, 38, beforeKind, p0, close);
    three(sink, 39, afterKind, p0, close);
    two(sink, 40, sideCommas * 4 + quotes[k]!, verbs[k]!);
    three(sink, 41, sideCommas, verbs[k]!, p0);
    three(sink, 42, sideCommas, quotes[k]!, construction);
    two(sink, 43, verbs[k]! * 4 + cues[k]!, sidePos);
    three(sink, 44, side, cues[k]!, construction);
    two(sink, 45, breaks[k]! * 8 + sideCommas, pm);
    three(sink, 46, opens, quoted, sideCommas);
    three(sink, 47, side, r.shape[i]!, place);
    three(sink, 48, sidePos, afterWord, commas[k]!);
    three(sink, 49, side, r.clusterB[i]!, Math.min(d, 5));
    two(sink, 50, side, r.clusterA[i]!);
    two(sink, 51, cueWide, dist);
    three(sink, 56, r.heading[i]!, sidePos, commas[k]!);
    two(sink, 57, sideCommas, others[i]!);
    two(sink, 83, role, p0);
    if (parsed) {
      const j = i - homeFrom;
      const way = paths.way[j]!;
      const wayTwo = paths.wayTwo[j]!;
      const wayBefore = i > homeFrom ? paths.way[j - 1]! : 1;
      const wayAfter = i + 1 < homeTo ? paths.way[j + 1]! : 2;
      const top = paths.top[j]!;
      const end = top < 0 ? 0 : (firstBelow[top] === i ? 1 : 0) + (lastBelow[top] === i ? 2 : 0);
      const subjectSide =
        cueSubject < 0
          ? 0
          : i >= firstBelow[cueSubject]! && i <= lastBelow[cueSubject]!
            ? i === firstBelow[cueSubject]
              ? 1
              : i === lastBelow[cueSubject]
                ? 2
                : 3
            : 4;
      one(sink, 60, way);
      two(sink, 61, way, head);
      two(sink, 62, way, end);
      two(sink, 63, way, wayBefore);
      two(sink, 64, way, wayAfter);
      one(sink, 65, wayTwo);
      three(sink, 68, way, cueFrame, cueLabel);
      two(sink, 69, way, construction);
      two(sink, 70, subjectSide, p0);
      two(sink, 71, subjectSide, head);
      three(sink, 72, subjectSide, cueLabel, cueFrame);
      three(sink, 74, mix(way, wayBefore), pm, p0);
      three(sink, 76, way, quoted, side);
      two(sink, 77, way, top < 0 ? 0 : r.stem[top]!);
    }
    emit(i);
  }
}
