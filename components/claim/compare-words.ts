import { diffArrays } from 'diff/lib/diff/array.js';

/** A stretch of a passage: what stayed, what was taken out or put in, or how many words were left out of the view. */
export type Stretch = { kind: 'same' | 'removed' | 'added'; text: string } | { kind: 'left-out'; count: number };

/** Words that may differ between two passages before they count as wholly different: that takes at most some 100 ms, for 5000 words. */
const mostEdits = 400;

/** Words around a change that stay in view. */
const context = 12;

/** Characters of scripts that set no spaces between words: each counts as a word. `Intl.Segmenter` knows their words, and takes a second for 5000. */
const single = '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}]';
const word = new RegExp(`(?:(?!${single})[\\p{L}\\p{M}\\p{N}])+\\s*|.\\s*`, 'gsu');

/** A word or a mark, with the white space after it, and as it is compared: its typography is no difference. */
interface Word {
  text: string;
  level: string;
}

/** A word with its typography levelled: the shape of quotes and dashes, white space, and what cannot be seen. */
function levelOf(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pi}\p{Pf}'‚„′″]/gu, '"')
    .replace(/[\p{Pd}−]/gu, '-')
    .trim();
}

function wordsOf(passage: string): Word[] {
  return (passage.match(word) ?? []).map((text) => ({ text, level: levelOf(text) }));
}

const textOf = (words: Word[]): string => words.map(({ text }) => text).join('');

/** What is other in `now` than in `before`, word by word, in reading order. What stayed is given as it stands now. */
export function compareWords(before: string, now: string): Stretch[] {
  const changes = diffArrays(wordsOf(before), wordsOf(now), { comparator: (a, b) => a.level === b.level, maxEditLength: mostEdits });
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
