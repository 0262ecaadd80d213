import Mark from 'peer:mark.js';
import type { Engine } from '../engine';

const literally = (phrase: string): string => phrase.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** mark.js as it marks phrases: one pass over the page for each. Of its options, those that make it fastest. */
export const markJs: Engine = {
  findAndPaint: (phrases) => new Mark(document.body).mark(phrases, { separateWordSearch: false, diacritics: false }),
};

/** mark.js given all phrases as one expression, which is how it can be made to read the page once. */
export const markJsOnce: Engine = {
  findAndPaint: (phrases) => new Mark(document.body).markRegExp(new RegExp(`(${phrases.map(literally).join('|')})`, 'gi'), {}),
};
