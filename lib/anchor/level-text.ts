import { foldCase } from './fold-case';
import { invisible } from './invisible';

/** A text with its typography levelled; `places[i]` is the offset in the original text of unit `i`, and of the end. */
export interface LevelText {
  text: string;
  /** The same in lower case, unit for unit: what likeness is measured on. */
  folded: string;
  places: Uint32Array;
}

const space = 1;
const unseen = 2;
const levelled: Record<number, string> = { 3: "'", 4: '"', 5: '-', 6: '...' };

/** What a page may change without changing its words: white space, invisible characters, the shape of quotes, dashes and dots; 0 is every other unit. */
const levels = new Uint8Array(0x1_0000);
for (const [level, units] of Object.entries({
  [space]: /\s/,
  [unseen]: new RegExp(`[${invisible}]`),
  3: /[‘’‚‛′]/,
  4: /[“”„‟″«»]/,
  5: /[‐‑‒–—―−]/,
  6: /…/,
})) {
  for (let unit = 0; unit < levels.length; unit += 1) if (units.test(String.fromCharCode(unit))) levels[unit] = Number(level);
}

/** Levels white space, quotes, dashes and dots, so that two settings of the same words become the same text. One pass; every string of UTF-16 units will do. */
export function levelText(original: string): LevelText {
  const places = new Uint32Array(original.length * 3 + 1); // a dot of three becomes three
  let length = 0;
  let text = '';
  let done = 0;
  const replace = (from: number, to: number, by: string) => {
    text += original.slice(done, from) + by;
    done = to;
    places.fill(from, length, length + by.length);
    length += by.length;
  };
  for (let at = 0; at < original.length; at += 1) {
    const unit = original.charCodeAt(at);
    const level = levels[unit]!;
    if (level > unseen) {
      replace(at, at + 1, levelled[level]!);
    } else if (level && (unit !== 0x20 || isBlank(original, at + 1))) {
      const from = at;
      let hasSpace = level === space;
      for (; isBlank(original, at + 1); at += 1) if (levels[original.charCodeAt(at + 1)] === space) hasSpace = true;
      replace(from, at + 1, hasSpace ? ' ' : '');
    } else {
      places[length] = at;
      length += 1;
    }
  }
  text += original.slice(done);
  places[length] = original.length;
  return { text, folded: foldCase(text), places: places.slice(0, length + 1) };
}

/** Whether white space or something invisible stands at a place; the end of a text is neither. */
function isBlank(text: string, at: number): boolean {
  const level = levels[text.charCodeAt(at)] ?? 0;
  return at < text.length && (level === space || level === unseen);
}
