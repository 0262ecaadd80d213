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
const dots = 3;

/** What a page may change without changing its words: white space, invisible characters, the shape of quotes, dashes and dots. A unit's entry is what becomes of it, 0 for itself. */
const levels = (() => {
  const table = new Uint8Array(0x1_0000);
  const fill = (units: RegExp, level: number) => {
    for (let unit = 0; unit < table.length; unit += 1) if (units.test(String.fromCharCode(unit))) table[unit] = level;
  };
  fill(/\s/, space);
  fill(new RegExp(`[${invisible}]`), unseen);
  fill(/[‘’‚‛′]/, "'".charCodeAt(0));
  fill(/[“”„‟″«»]/, '"'.charCodeAt(0));
  fill(/[‐‑‒–—―−]/, '-'.charCodeAt(0));
  fill(/…/, dots);
  return table;
})();

/** Levels white space, quotes, dashes and dots, so that two settings of the same words become the same text. One pass; every string of UTF-16 units will do. */
export function levelText(original: string): LevelText {
  const units = new Uint16Array(original.length * 3);
  const places = new Uint32Array(original.length * 3 + 1);
  let length = 0;
  const put = (unit: number, place: number) => {
    units[length] = unit;
    places[length] = place;
    length += 1;
  };
  let spaceAt = -1;
  for (let at = 0; at < original.length; at += 1) {
    const unit = original.charCodeAt(at);
    const level = levels[unit]!;
    if (level === unseen) continue;
    if (level === space) {
      if (spaceAt < 0) spaceAt = at;
      continue;
    }
    if (spaceAt >= 0) put(0x20, spaceAt);
    spaceAt = -1;
    if (level === dots) for (let dot = 0; dot < 3; dot += 1) put(0x2e, at);
    else put(level || unit, at);
  }
  if (spaceAt >= 0) put(0x20, spaceAt);
  places[length] = original.length;
  const text = stringOf(units.subarray(0, length));
  return { text, folded: foldCase(text), places: places.slice(0, length + 1) };
}

/** A string of many units; in pieces, since a call takes only so many arguments. */
function stringOf(units: Uint16Array): string {
  const piece = 8192;
  let text = '';
  for (let at = 0; at < units.length; at += piece) text += String.fromCharCode(...units.subarray(at, at + piece));
  return text;
}
