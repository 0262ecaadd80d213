import { diffArrays } from 'diff/lib/diff/array.js';
import { levelWords } from '../anchor/level-words';
import type { Target } from '../model/target';
import { isSameText, mostAtOnce, type Overlap } from './overlap';

/** Words in a row that two passages share if they stand in the same place: fewer turn up anywhere. */
const run = 3;
/** Words that may differ between two passages beside those that one is longer by, and all that may: comparing takes time that grows with the square of them. */
const edits = 200;
const mostEdits = 2000;

interface Word {
  level: string;
  isQuoted: boolean;
}

/** A quote among the words around it. */
interface Passage {
  target: Target;
  words: Word[];
  /** What orders two passages, so that either order of two readers gives the same. */
  key: string;
}

/**
 * The overlaps of passages in different versions of a text, or in one that nobody has seen: quotes and the words around them (as they are kept) are aligned word by
 * word. They stand in the same place if at least half the words of the shorter are in the other too, in runs; the share is measured in the letters of the aligned words.
 */
export function overlapsByWords(as: readonly Target[], bs: readonly Target[]): Overlap[] {
  if (as.every((a) => bs.every((b) => isSameText(a, b)))) return [];
  const passages = bs.map(passageOf);
  const withRun = new Map<string, number[]>();
  for (const [b, passage] of passages.entries()) {
    for (const words of runsOf(passage)) {
      const before = withRun.get(words);
      if (!before) withRun.set(words, [b]);
      else if (before.length < mostAtOnce) before.push(b);
    }
  }
  return as.flatMap((target, a) => {
    const passage = passageOf(target);
    const near = new Map<number, number>();
    for (const b of runsOf(passage).flatMap((words) => withRun.get(words) ?? [])) near.set(b, (near.get(b) ?? 0) + 1);
    const nearest = [...near].sort(([, m], [, n]) => n - m).slice(0, mostAtOnce);
    return nearest.flatMap(([b]) => {
      if (isSameText(target, passages[b]!.target)) return [];
      const share = shareOf(passage, passages[b]!);
      return share > 0 ? { a, b, share } : [];
    });
  });
}

function passageOf(target: Target): Passage {
  const [{ prefix, exact, suffix }] = target.selector;
  const wordsOf = (text: string, isQuoted: boolean) =>
    levelWords(text).flatMap(({ level }): Word[] => (level ? [{ level, isQuoted }] : []));
  return {
    target,
    words: [...wordsOf(prefix, false), ...wordsOf(exact, true), ...wordsOf(suffix, false)],
    key: JSON.stringify([exact, prefix, suffix]),
  };
}

/** All runs of words of a passage, each once; of a shorter passage, all of it. */
function runsOf({ words }: Passage): string[] {
  const levels = words.map(({ level }) => level);
  const last = Math.max(0, levels.length - run);
  return [...new Set(Array.from({ length: last + 1 }, (_, at) => levels.slice(at, at + run).join(' ')))];
}

function shareOf(one: Passage, other: Passage): number {
  const [before, now] = one.key < other.key ? [one.words, other.words] : [other.words, one.words];
  const shorter = Math.min(before.length, now.length);
  const maxEditLength = Math.min(edits + Math.abs(before.length - now.length), mostEdits);
  const changes = diffArrays(before, now, { comparator: (a, b) => a.level === b.level, maxEditLength });
  let [m, n, same, both, either] = [0, 0, 0, 0, 0];
  for (const { added, removed, count } of changes ?? []) {
    if (!added && !removed && count >= Math.min(run, shorter)) same += count;
    for (let k = 0; k < count; k++) {
      const a = added ? undefined : before[m++];
      const b = removed ? undefined : now[n++];
      const letters = (a ?? b)!.level.length;
      if (a?.isQuoted && b?.isQuoted) both += letters;
      if (a?.isQuoted || b?.isQuoted) either += letters;
    }
  }
  return same * 2 >= shorter && either > 0 ? both / either : 0;
}
