import { foldCase } from './fold-case';
import { invisible } from './invisible';

/** A text with its typography levelled; `places[i]` is the offset in the original text of unit `i`, and of the end. */
export interface LevelText {
  text: string;
  /** The same in lower case, unit for unit: what likeness is measured on. */
  folded: string;
  places: Uint32Array;
}

const other = 1;
const space = 2;
const unseen = 3;
/** What a page may change without changing its words: white space, invisible characters, the shape of quotes, dashes and dots. */
const kinds: { level: number; units: RegExp; by?: string }[] = [
  { level: space, units: /\s/ },
  { level: unseen, units: new RegExp(`[${invisible}]`) },
  { level: 4, units: /[‘’‚‛′]/, by: "'" },
  { level: 5, units: /[“”„‟″«»]/, by: '"' },
  { level: 6, units: /[‐‑‒–—―−]/, by: '-' },
  { level: 7, units: /…/, by: '...' },
];
const levelled = new Map(kinds.map(({ level, by }) => [level, by ?? '']));

/** The level of each UTF-16 unit, filled in when first met: to fill in all 65,536 would hold up every start of the background by some 15 ms. */
const levels = new Uint8Array(0x1_0000);
function levelOf(unit: number): number {
  levels[unit] ||= kinds.find(({ units }) => units.test(String.fromCharCode(unit)))?.level ?? other;
  return levels[unit]!;
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
    const level = levelOf(unit);
    if (level > unseen) {
      replace(at, at + 1, levelled.get(level)!);
    } else if (level !== other && (unit !== 0x20 || isBlank(original, at + 1))) {
      const from = at;
      let hasSpace = level === space;
      for (; isBlank(original, at + 1); at += 1) if (levelOf(original.charCodeAt(at + 1)) === space) hasSpace = true;
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
  if (at >= text.length) return false;
  const level = levelOf(text.charCodeAt(at));
  return level === space || level === unseen;
}
