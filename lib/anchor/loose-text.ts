/** A text with its typography levelled; `places[i]` is the offset in the original text of unit `i`, and of the end. */
export interface LooseText {
  text: string;
  places: number[];
}

const invisible = '\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff';
/** What a page may change without changing its words: runs of white space, invisible characters, the shape of quotes, dashes, dots. */
const changeable = new RegExp(`[\\s${invisible}]+|[‘’‚‛′]|[“”„‟″«»]|[‐‑‒–—―−]|…`, 'g');

function level(found: string): string {
  if (/[‘’‚‛′]/.test(found)) return "'";
  if (/[“”„‟″«»]/.test(found)) return '"';
  if (/[‐‑‒–—―−]/.test(found)) return '-';
  if (found === '…') return '...';
  return /[^\S\ufeff]/.test(found) ? ' ' : '';
}

/** Levels white space, quotes, dashes and dots, so that two settings of the same words become the same text. */
export function loosen(original: string): LooseText {
  const places: number[] = [];
  let text = '';
  let done = 0;
  const keep = (end: number) => {
    text += original.slice(done, end);
    for (let at = done; at < end; at += 1) places.push(at);
  };
  for (const { 0: found, index } of original.matchAll(changeable)) {
    keep(index);
    const levelled = level(found);
    for (let at = 0; at < levelled.length; at += 1) places.push(index);
    text += levelled;
    done = index + found.length;
  }
  keep(original.length);
  places.push(original.length);
  return { text, places };
}
