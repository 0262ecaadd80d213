import { hashText } from './hash';
import { stem } from './stem';

/** What a word is known by, whatever its place: 32-bit hashes and small classes. */
export interface WordType {
  word: number;
  stem: number;
  suffix3: number;
  suffix2: number;
  prefix4: number;
}

const longestKept = 12; // units: engines keep a longer word as a slice of the text it stands in, and the whole text with it

/** Reads word types, each once but for long words: a memo over `lower`. */
export function wordTypes(): (lower: string) => WordType {
  const known = new Map<string, WordType>();
  return (lower) => {
    const found = known.get(lower);
    if (found) return found;
    const n = lower.length;
    const type = {
      word: hashText(lower),
      stem: hashText(stem(lower)),
      suffix3: hashText(lower, Math.max(0, n - 3)),
      suffix2: hashText(lower, Math.max(0, n - 2)),
      prefix4: hashText(lower, 0, Math.min(4, n)),
    };
    if (n > longestKept) return type;
    if (known.size > 50_000) known.clear();
    known.set(lower, type);
    return type;
  };
}
