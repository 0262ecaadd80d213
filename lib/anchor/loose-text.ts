import { invisible } from './invisible';

/** A text with its typography levelled; `places[i]` is the offset in the original text of unit `i`, and of the end. */
export interface LooseText {
  text: string;
  places: number[];
}

/** What a page may change without changing its words: white space and invisible characters, the shape of quotes, dashes and dots. */
const changeable = new RegExp(`([\\s${invisible}]+)|([‘’‚‛′])|([“”„‟″«»])|([‐‑‒–—―−])|…`, 'g');
const hasSpace = /[^\S\ufeff]/;

/** Levels white space, quotes, dashes and dots, so that two settings of the same words become the same text. */
export function loosen(original: string): LooseText {
  const places: number[] = [];
  let text = '';
  let done = 0;
  const keep = (end: number) => {
    text += original.slice(done, end);
    for (let at = done; at < end; at += 1) places.push(at);
  };
  for (const { 0: found, 1: space, 2: single, 3: double, 4: dash, index } of original.matchAll(changeable)) {
    keep(index);
    const levelled = space ? (hasSpace.test(space) ? ' ' : '') : single ? "'" : double ? '"' : dash ? '-' : '...';
    for (let at = 0; at < levelled.length; at += 1) places.push(index);
    text += levelled;
    done = index + found.length;
  }
  keep(original.length);
  places.push(original.length);
  return { text, places };
}
