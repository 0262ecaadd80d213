import { type Target, unknownText } from '../model/target';
import { findSentenceStarts } from '../text/segment-sentences';
import { type Around, aroundLength } from './around';
import { type LevelWord, levelWords } from './level-words';

/** What stands at a claim now, and around it. */
export interface Surrounded {
  words: string;
  around: Around;
}

/** The sentences that a quote is in, as they were and as they are. */
export interface SentenceChange {
  before: string;
  now: string;
}

/** UTF-16 units that are kept at least on each side of a quote: where there are fewer, its text begins or ends there. */
const kept = 60;
/** Words by which a sentence may have grown between two that are known. */
const mostAdded = 24;

/** What stands on one side of a quote in its sentence, the nearest word first; `isOpen` where more of that may stand beyond what is known. */
interface Side {
  words: LevelWord[];
  isOpen: boolean;
}

/**
 * The sentences of a quote whose own words stand, where what stands around those in them has changed: other words, not another setting of them.
 * Nothing where they are the same as far as both are known: the kept context may begin and end within a sentence or a word.
 */
export function sentenceChange({ selector, state }: Target, { words, around }: Surrounded): SentenceChange | undefined {
  const [{ exact, prefix, suffix }, { start }] = selector;
  const isOurs = state.textHash !== unknownText;
  const was = sidesOf(prefix, exact, suffix, {
    start: isOurs && start === prefix.length,
    end: isOurs && suffix.length < kept,
  });
  const is = sidesOf(around.before, words, around.after, {
    start: around.before.length < aroundLength,
    end: around.after.length < aroundLength,
  });
  if (agrees(was.before, is.before) && agrees(was.after, is.after)) return undefined;
  const before = textOf(is.before.words.slice(0, reach(was.before, is.before)).reverse());
  const after = textOf(is.after.words.slice(0, reach(was.after, is.after)));
  return {
    before: (textOf(was.before.words.toReversed()) + exact + textOf(was.after.words)).trim(),
    now: (before + words + after).trim(),
  };
}

/** The sentences that stand now around and with the words of a claim. */
export function sentenceNow({ words, around }: Surrounded): string {
  const { before, after } = sidesOf(around.before, words, around.after, { start: true, end: true });
  return (textOf(before.words.toReversed()) + words + textOf(after.words)).trim();
}

function sidesOf(prefix: string, quote: string, suffix: string, isWhole: { start: boolean; end: boolean }): { before: Side; after: Side } {
  const text = prefix + quote + suffix;
  const from = prefix.length + quote.length - quote.trimStart().length;
  const to = prefix.length + quote.trimEnd().length;
  const starts = findSentenceStarts(text, { start: 0, end: text.length });
  const start = starts.findLast((at) => at <= from) ?? 0;
  const end = starts.find((at) => at >= to && at > from) ?? text.length;
  const isOpenBefore = start === 0 && !isWhole.start;
  const isOpenAfter = end === text.length && !isWhole.end;
  const before = wordsOf(text.slice(start, prefix.length)).reverse();
  const after = wordsOf(text.slice(prefix.length + quote.length, end));
  return {
    // The outermost word of what is cut off may be a part of one.
    before: { words: isOpenBefore ? before.slice(0, -1) : before, isOpen: isOpenBefore },
    after: { words: isOpenAfter ? after.slice(0, -1) : after, isOpen: isOpenAfter },
  };
}

const textOf = (words: LevelWord[]): string => words.map(({ text }) => text).join('');

/** The words of a part of a sentence; white space alone is with the one next to it. */
function wordsOf(passage: string): LevelWord[] {
  const all = levelWords(passage);
  const [first, second, ...others] = all;
  if (first?.level !== '') return all;
  return second ? [{ text: first.text + second.text, level: second.level }, ...others] : [];
}

/** Whether two sides are the same as far as both are known. */
function agrees(was: Side, is: Side): boolean {
  const shared = Math.min(was.words.length, is.words.length);
  for (let at = 0; at < shared; at += 1) if (was.words[at]!.level !== is.words[at]!.level) return false;
  const [shorter, longer] = was.words.length < is.words.length ? [was, is] : [is, was];
  return shorter.words.length === longer.words.length || shorter.isOpen;
}

/** How many words of the side now stand against what is known of the side before: all, or as far as its outermost word. */
function reach(was: Side, is: Side): number {
  const known = was.words.length;
  if (!was.isOpen || known === 0) return was.isOpen ? 0 : is.words.length;
  const outermost = was.words[known - 1]!.level;
  for (let off = 0; off < mostAdded; off += 1) {
    for (const count of [known + off, known - off]) if (is.words[count - 1]?.level === outermost) return count;
  }
  return known;
}
