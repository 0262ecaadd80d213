import { diffArrays } from 'diff/lib/diff/array.js';
import { type LevelWord, levelWords } from '@/lib/anchor/level-words';

/** A stretch of a passage: what stayed, what was taken out or put in, or how many words were left out of the view. */
export type Stretch = { kind: 'same' | 'removed' | 'added'; text: string } | { kind: 'left-out'; count: number };

/** Words that may differ between two passages before they count as wholly different: that takes at most some 100 ms, for 5000 words. */
const mostEdits = 400;

/** Words around a change that stay in view. */
const context = 12;

const textOf = (words: LevelWord[]): string => words.map(({ text }) => text).join('');

/** What is other in `now` than in `before`, word by word, in reading order. What stayed is given as it stands now. */
export function compareWords(before: string, now: string): Stretch[] {
  const changes = diffArrays(levelWords(before), levelWords(now), { comparator: (a, b) => a.level === b.level, maxEditLength: mostEdits });
  if (!changes) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: now },
    ];
  }
  return changes.map(({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: textOf(value) }));
}

/** The stretches with the middle of long ones left out, and the far end of what stayed at the beginning and at the end. */
export function shorten(stretches: Stretch[]): Stretch[] {
  return stretches.flatMap((stretch, at): Stretch[] => {
    if (stretch.kind === 'left-out') return [stretch];
    const { kind, text } = stretch;
    const words = text.match(/\S+\s*/g) ?? [];
    const isEdge = kind === 'same' && stretches.length > 1;
    const head = isEdge && at === 0 ? 0 : context;
    const tail = isEdge && at === stretches.length - 1 ? 0 : context;
    const count = words.length - head - tail;
    if (count < context) return [stretch];
    const parts: Stretch[] = [
      { kind, text: words.slice(0, head).join('') },
      { kind: 'left-out', count },
      { kind, text: words.slice(words.length - tail).join('') },
    ];
    return parts.filter((part) => part.kind === 'left-out' || part.text !== '');
  });
}
